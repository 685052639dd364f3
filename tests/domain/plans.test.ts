import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { blankAnswer, type Answer, type Assessment } from '../../src/domain/assessment.ts'
import { plans, type Content, type PlanId } from '../../src/domain/content.ts'
import type { Clause } from '../../src/domain/clause.ts'
import { compiledFor } from '../../src/domain/diagram/compiled.ts'
import { whatIf } from '../../src/domain/diagram/what-if.ts'
import { asIn, idIn } from '../../src/domain/in-plan.ts'
import { placeIn, planned, planOf } from '../../src/domain/plans.ts'
import { recommend, recommended } from '../../src/domain/recommend.ts'
import { blankScenario, withSupposed } from '../../src/domain/scenario.ts'
import { recommendedIf } from '../../src/domain/supposing.ts'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { longEnough, tries } from '../fixtures/tries.ts'

const ofPlan = content.questions.filter(({ about }) => about === 'plan').map(({ id }) => id)
const ready = anAssessment({ levels: everyAnswer(3, 3, content), facts: { 'gap-kind': 'co-ordination' } }, content)

/** The assessment with what is said of some question for some plan alone. */
const but = (id: string, byPlan: Answer['byPlan'], of: Assessment = ready): Assessment => ({
  ...of,
  answers: { ...of.answers, [id]: { ...(of.answers[id] ?? blankAnswer), byPlan } },
})
const nobody: Answer['byPlan'][PlanId] = { level: 0, basis: 3, evidence: ['local-figures'], note: '' }
describe('an answer that differs by plan', () => {
  test('is read by the rules of its plan alone', () => {
    const [assessment, divided] = planned(but('g4-supervision', { 'new-role': nobody }), content)
    expect(assessment.answers[idIn('new-role', 'g4-supervision')]).toMatchObject({ level: 0, byPlan: {} })
    expect(assessment.answers[idIn('team-or-pathway', 'g4-supervision')]).toMatchObject({ level: 3 })
    expect(assessment.answers['g4-supervision']).toBeUndefined()
    for (const route of divided.routes) {
      const read = idsIn(route.burden).filter((id) => asIn(id).id === 'g4-supervision')
      expect(new Set(read)).toEqual(new Set(read.length > 0 ? [idIn(planOf(route.id), 'g4-supervision')] : []))
    }
  })

  test('has diagrams of its own, and not those that came with the content', () => {
    const { headline, outcome, numbers } = compiledFor(content)
    const built = { ...content, diagrams: { headline, outcome, numbers } }
    for (const assessment of differing(randomAssessments(8, content)))
      expect(whatIf(assessment, built).now).toEqual(whatIf(assessment, content).now)
  })

  test('leaves a question alone that is not about the plan', () => {
    const given = but('n4-gap', { 'new-role': nobody })
    expect(planned(given, content)).toEqual([given, content])
  })

  test('counts for all where no plan says otherwise: the same answers, the same content, the same result', () => {
    expect(planned(ready, content)).toEqual([ready, content])
    expect(planned(ready, content)[1]).toBe(content)
  })

  test(
    'of which every plan says the same comes to what it comes to for all',
    () => {
      for (const assessment of randomAssessments(tries(40), content)) {
        const same: Assessment = {
          ...assessment,
          answers: Object.fromEntries(
            Object.entries(assessment.answers).map(([id, { level, basis, evidence, note, ...answer }]) => {
              const said = {
                ...(level !== undefined && { level }),
                ...(basis !== undefined && { basis }),
                evidence,
                note,
              }
              const byPlan = Object.fromEntries(plans.map((plan) => [plan, said]))
              return [id, { ...answer, ...said, byPlan: ofPlan.includes(id) ? byPlan : {} }]
            }),
          ),
        }
        const [one, other] = [recommend(assessment, content), recommend(same, content)]
        expect([other.outcome, other.strength, other.asStated, other.confidence.kind]).toEqual([
          one.outcome,
          one.strength,
          one.asStated,
          one.confidence.kind,
        ])
        expect(other.watchOuts.map(({ id }) => id).toSorted()).toEqual(one.watchOuts.map(({ id }) => id).toSorted())
        expect(other.conditions.map(({ id }) => id)).toEqual(one.conditions.map(({ id }) => id))
      }
    },
    longEnough(tries(40), 200).timeout,
  )
})

describe('a scenario', () => {
  const real = but('f7-sustain', { 'new-role': nobody })
  const supposing = (id: string) =>
    withSupposed(blankScenario('If'), [{ kind: 'question', id, to: { level: 2, basis: 2 } }])

  test('that supposes something for all plans supposes it of each', () => {
    const { assessment, content: rules } = recommendedIf(supposing('f7-sustain'), real, content)
    expect(rules).toBe(content)
    expect(assessment.answers['f7-sustain']).toMatchObject({ level: 2, byPlan: {} })
  })

  test('that supposes something of one plan leaves the others as they are, and each place is found in the other', () => {
    const supposed = recommendedIf(supposing('g4-supervision--new-role'), real, content)
    expect(supposed.assessment.answers['g4-supervision--new-role']).toMatchObject({ level: 2 })
    expect(supposed.assessment.answers['g4-supervision--team-or-pathway']).toMatchObject({ level: 3 })
    const [, ofReal] = planned(real, content)
    const at = (id: string, rules: Content) => placeIn({ kind: 'question', id }, rules).id
    expect(at('g4-supervision--new-role', ofReal)).toBe('g4-supervision')
    expect(at('f7-sustain', ofReal)).toBe('f7-sustain--existing-roles')
    expect(at('f7-sustain--new-role', ofReal)).toBe('f7-sustain--new-role')
  })
})

/** Every id of a question or fact that rules read, by name and not through tests. */
function idsIn(rules: unknown): readonly string[] {
  if (typeof rules !== 'object' || rules === null) return []
  const { question, fact } = rules as { question?: unknown; fact?: unknown }
  return [question, fact, ...Object.values(rules).flatMap(idsIn)].filter((id) => typeof id === 'string')
}

test('no rule that is asked before a route is chosen reads an answer about the plan', () => {
  const tests = new Map([...content.tests, ...content.gates].map(({ id, test }) => [id, test]))
  const reads = (rule: unknown): readonly string[] => {
    if (typeof rule !== 'object' || rule === null) return []
    const { test: named } = rule as { test?: unknown }
    return [
      ...idsIn(rule),
      ...(typeof named === 'string' ? reads(tests.get(named)) : []),
      ...Object.values(rule).flatMap(reads),
    ]
  }
  const before: readonly Clause[] = [
    content.newWork,
    ...(content.notNewWork ? [content.notNewWork] : []),
    ...content.routing.map(({ when }) => when),
    ...content.fundamentalsFirst.map(({ test }) => test),
  ]
  const facts = content.facts.filter(({ about }) => about === 'plan').map(({ id }) => id)
  expect(before.flatMap(reads).filter((id) => ofPlan.includes(id) || facts.includes(id))).toEqual([])
})

test('where groups answer for themselves, it is the place they answer for', () => {
  expect(content.questions.filter(({ byVoice, about }) => byVoice && about === 'plan')).toEqual([])
})

describe('the diagram', () => {
  test(
    'of a shape says what the rules say, over random answers',
    () => {
      for (const assessment of differing(randomAssessments(tries(60), content))) {
        const { recommendation } = recommended(assessment, content)
        expect(whatIf(assessment, content).now).toEqual({
          outcome: recommendation.outcome,
          strength: recommendation.strength,
        })
        expect(whatIf(assessment, content, { reading: 'stated', by: 'outcome' }).now).toEqual({
          outcome: recommendation.asStated,
        })
      }
    },
    longEnough(tries(60), 400).timeout,
  )
})

let seed = 7
const chance = () => (seed = (seed * 16807) % 2147483647) / 2147483647

/** The same, each with some answers of some plans taken from another. Few shapes, since each has diagrams of its own. */
function differing(assessments: readonly Assessment[]): readonly Assessment[] {
  const shapes = Array.from({ length: 4 }, (_, at) => ofPlan.filter(() => chance() < [0.05, 0.2, 0.5, 1][at]!))
  return assessments.map((assessment, at) => {
    const other = assessments[(at + 1) % assessments.length]!
    const answers = { ...assessment.answers }
    for (const id of shapes[at % shapes.length]!) {
      const said = other.answers[id]
      const byPlan: Answer['byPlan'] = {}
      for (const plan of plans)
        if (said && (plan === 'new-role' || chance() < 0.5))
          byPlan[plan] = { ...pick(said), evidence: said.evidence, note: '' }
      answers[id] = { ...(answers[id] ?? blankAnswer), byPlan }
    }
    return { ...assessment, answers, evidence: { ...assessment.evidence, ...other.evidence } }
  })
}

const pick = ({ level, basis }: Answer) => ({
  ...(level !== undefined && { level }),
  ...(basis !== undefined && { basis }),
})
