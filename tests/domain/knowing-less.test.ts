import { expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Answer, Assessment } from '../../src/domain/assessment.ts'
import type { Step } from '../../src/domain/clause.ts'
import { conditionsOf, type OpenCondition } from '../../src/domain/conditions.ts'
import type { Candidate, Decision } from '../../src/domain/decide.ts'
import { deciding, evaluate, holds, isBackedUp, verdictOf, type Reading } from '../../src/domain/evaluate.ts'
import { withFacts } from '../../src/domain/reading.ts'
import { recommend, type Recommendation } from '../../src/domain/recommend.ts'
import { strengthBeforeSettling, weakestOf } from '../../src/domain/strength.ts'
import { answeredInFull } from '../bench/full-assessments.ts'
import { absences, readiness } from '../fixtures/steering.ts'
import { rankOf } from '../fixtures/strengths.ts'
import { longEnough, tries } from '../fixtures/tries.ts'
import { anyAnswers } from './diagram/any-answers.ts'
import { chances } from './diagram/partly-answered.ts'

const runs = tries(20_000)
const seed = Number(process.env['LAWS_SEED'] ?? 2016)

type Chance = () => number

/** What a law says of one assessment: nothing where it cannot be put to it, else whether it is kept. */
type Law = (assessment: Assessment, told: Recommendation, chance: Chance) => boolean | undefined

const ready = readiness(content)
const isAbsence = absences(content)
const ask = (assessment: Assessment) => recommend(assessment, content)

const laws: Readonly<Record<string, Law>> = {
  'L1: a lower level never gives a firmer result, before it is asked what is settled': (assessment, told, chance) => {
    const found = answered(assessment, chance, (_, level) => level > 0)
    if (!found) return undefined
    const level = Math.floor(chance() * found.level) as Step
    const after = ask(withAnswer(assessment, found.id, { ...found.answer, level }))
    return (['stated', 'demonstrated'] as const).every((way) => firmness(after[way]) <= firmness(told[way]))
  },

  'L2: less evidence for what is there, or no answer, never gives a firmer result': (assessment, told, chance) => {
    const found = answered(assessment, chance, (id, level) => !isAbsence(id, level))
    if (!found) return undefined
    const { id, answer } = found
    if (chance() < 0.5) {
      const after = ask(without(assessment, 'answers', id))
      return isNoFirmer(after.strength, told.strength) && isNoFirmer(after.strengthAsStated, told.strengthAsStated)
    }
    const basis = Math.floor(chance() * (answer.basis ?? 0)) as Step
    return isNoFirmer(ask(withAnswer(assessment, id, { ...answer, basis })).strength, told.strength)
  },

  'L3: what goes ahead comes to the same, whatever all turns out to be that is not backed up': (
    assessment,
    told,
    chance,
  ) =>
    isForGood(told)
      ? [1, 2, 3].every(() => ask(turnedOut(assessment, told, chance)).outcome === told.outcome)
      : undefined,

  'L3: whatever is forgotten, what goes ahead is what came of knowing it': (assessment, told, chance) => {
    const kind = oneOf(['answers', 'facts', 'ladder'] as const, chance)!
    const id = oneOf(Object.keys(assessment[kind]), chance)
    const after = id === undefined ? undefined : ask(without(assessment, kind, id))
    return after && isForGood(after) ? after.outcome === told.outcome : undefined
  },

  'L4: an absence that is forgotten leads to a condition at the most, and it is among the first': (
    assessment,
    told,
    chance,
  ) => {
    const found = told.strength === 'not-yet' ? answered(assessment, chance, isAbsence) : undefined
    if (!found) return undefined
    const { id, answer } = found
    const assumed = withAnswer(assessment, id, { ...answer, basis: 0 })
    const { strength, conditions } = ask(chance() < 0.5 ? assumed : without(assessment, 'answers', id))
    if (strength === 'not-yet') return undefined
    const place = conditions.findIndex((condition) => asksFor(id, condition))
    return strength !== 'proceed' && place >= 0 && place < conditions.filter(isWeighty).length
  },

  'L5: the first route that shows its need and has its own fundamentals is offered': (_, { demonstrated }) => {
    const { candidates, offered, route, outcome, reading } = demonstrated
    const shown = candidates.filter(({ verdict }) => verdict === 'holds')
    const first = shown.find((candidate) => !areMissing(candidate, reading))
    if (first) return offered && route === first.route
    return !offered && outcome === (shown.length > 0 ? 'fundamentals-first' : 'need-not-demonstrated')
  },

  'L6: a gate that may be hard, for all anybody knows, counts as hard': (_, { demonstrated: { gates, reading } }) => {
    const doubtful = gates.filter(({ of }) => of.hardWhen && verdictOf(of.hardWhen, reading) === 'open')
    return doubtful.length > 0 ? doubtful.every(({ hard }) => hard) : undefined
  },

  'the cap: nothing goes ahead while another route comes first': (_, { demonstrated, strength }) => {
    const { candidates, offered, route } = demonstrated
    return offered && candidates[0]!.route !== route ? strength !== 'proceed' : undefined
  },

  'the first condition: what keeps the route open that comes first': (_, { demonstrated, conditions }) => {
    const { candidates, offered, route } = demonstrated
    const first = candidates.find((candidate) => candidate.route !== 'new-role')!
    if (!offered || route === 'new-role' || route === first.route || first.verdict !== 'open') return undefined
    return conditions[0]?.from === 'first' && first.burden.some(({ of }) => of.id === conditions[0]!.id)
  },
}

test('L1 to L6 and the cap, on assessments of every kind, partly answered ones among them', longEnough(runs), () => {
  const chance = chances(seed)
  const next = anyAnswers(content, chance, answeredInFull(content))
  const put = new Map(Object.keys(laws).map((name) => [name, 0]))
  for (let left = runs; left > 0; left--) {
    const assessment = next()
    const told = ask(assessment)
    for (const [name, keeps] of Object.entries(laws)) {
      const isKept = keeps(assessment, told, chance)
      if (isKept === undefined) continue
      if (!isKept) expect.fail(`${name}: ${JSON.stringify(assessment)}`)
      put.set(name, put.get(name)! + 1)
    }
  }
  for (const [name, times] of put) expect(times, name).toBeGreaterThan(Math.floor(runs / 1000) - 1)
})

const oneOf = <T>(list: readonly T[], chance: Chance): T | undefined => list[Math.floor(chance() * list.length)]

const withAnswer = (assessment: Assessment, id: string, answer: Answer): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, [id]: answer },
})

function without(assessment: Assessment, kind: 'answers' | 'facts' | 'ladder', id: string): Assessment {
  const { [id]: _forgotten, ...others } = assessment[kind] as Readonly<Record<string, unknown>>
  return { ...assessment, [kind]: others }
}

/** A readiness question that is answered with a level that `is` so. */
function answered(assessment: Assessment, chance: Chance, is: (id: string, level: Step) => boolean) {
  const answers = ready.flatMap((id) => {
    const answer = assessment.answers[id]
    return typeof answer?.level === 'number' && is(id, answer.level) ? [{ id, answer, level: answer.level }] : []
  })
  return oneOf(answers, chance)
}

const firmness = (decision: Decision): number =>
  rankOf(strengthBeforeSettling(decision, conditionsOf(decision, content), weakestOf(decision)))
const isNoFirmer = (less: Recommendation['strength'], more: Recommendation['strength']): boolean =>
  rankOf(less) <= rankOf(more)
const isForGood = ({ strength, confidence }: Recommendation): boolean =>
  strength === 'proceed' || confidence.kind === 'firm'

/** The same assessment with all that is not backed up, asked or not, answered in any way. */
function turnedOut(assessment: Assessment, { demonstrated }: Recommendation, chance: Chance): Assessment {
  const { states, facts, rungs } = demonstrated.reading
  const any = anyAnswers(content, chance)()
  const open = <T>(records: Readonly<Record<string, T>>, isOpen: (id: string) => boolean) =>
    Object.fromEntries(Object.entries(records).filter(([id]) => isOpen(id)))
  return {
    ...assessment,
    about: { about: { ...assessment.about.about, depth: 'full' } },
    evidence: { ...assessment.evidence, ...any.evidence },
    answers: { ...assessment.answers, ...open(any.answers, (id) => !isBackedUp(states.get(id))) },
    facts: { ...assessment.facts, ...open(any.facts, (id) => (facts.get(id)?.length ?? 0) === 0) },
    ladder: { ...assessment.ladder, ...open(any.ladder, (id) => rungs.get(id) === undefined) },
  }
}

const asksFor = (id: string, { trace }: OpenCondition): boolean =>
  deciding(trace).some(({ clause }) => 'question' in clause && clause.question === id)

/** What stands before all that is only missing or open. */
const isWeighty = ({ from, trace }: OpenCondition): boolean =>
  from === 'first' || from === 'check' || from === 'presumed' || (from === 'fundamentals' && trace.verdict === 'open')

function areMissing({ route }: Candidate, reading: Reading): boolean {
  const onRoute = withFacts(reading, { route: [route] })
  const failing = content.fundamentals.filter(({ at }) => evaluate(at[route], onRoute).verdict === 'fails')
  return failing.length >= content.headsMissing || content.fundamentalsFirst.some(({ test }) => holds(test, onRoute))
}
