import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { blankAnswer, type Assessment } from '../../src/domain/assessment.ts'
import type { Step } from '../../src/domain/clause.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { anyAssessment } from '../fixtures/random-assessments.ts'

const often = { numRuns: 150 }

/** Any assessment, at either depth. */
const any = fc
  .tuple(anyAssessment(content), fc.constantFrom('screen' as const, 'full' as const))
  .map(([assessment, depth]) => withAbout(assessment, { depth }))

const withAbout = (assessment: Assessment, given: Partial<Assessment['about']['about']>): Assessment => ({
  ...assessment,
  about: { about: { ...assessment.about.about, ...given } },
})

const idOf = (code: string) => content.questions.find((question) => question.code === code)!.id

const headline = (assessment: Assessment) => {
  const { outcome, asStated, direction, strength, strengthAsStated } = recommend(assessment, content)
  return { outcome, asStated, direction, strength, strengthAsStated }
}

test('every assessment has exactly one outcome, from a closed set', () => {
  const routes = ['existing-roles', 'team-or-pathway', 'new-role']
  const outcomes = ['need-not-demonstrated', 'fundamentals-first', ...routes]
  fc.assert(
    fc.property(any, (assessment) => {
      const { outcome, asStated, direction } = recommend(assessment, content)
      expect(outcomes).toContain(outcome)
      expect(outcomes).toContain(asStated)
      expect(routes).toContain(direction)
    }),
    often,
  )
})

test('the order of the answers does not matter', () => {
  const reordered = <T>(records: Record<string, T>): fc.Arbitrary<Record<string, T>> => {
    const entries = Object.entries(records)
    return fc.shuffledSubarray(entries, { minLength: entries.length }).map((shuffled) => Object.fromEntries(shuffled))
  }
  const twoOrders = any.chain((assessment) =>
    fc
      .record({
        answers: reordered(assessment.answers),
        facts: reordered(assessment.facts),
        ladder: reordered(assessment.ladder),
        voices: reordered(assessment.voices),
      })
      .map((shuffled) => [assessment, { ...assessment, ...shuffled }] as const),
  )
  fc.assert(
    fc.property(twoOrders, ([given, shuffled]) => {
      expect(recommend(shuffled, content)).toEqual(recommend(given, content))
    }),
    often,
  )
})

// What is only assumed to be missing is missing as stated, and unknown as demonstrated: that alone may part them for good.
test('where nothing else is only assumed, better evidence for a level-3 answer never parts an outcome from the one as stated', () => {
  const firmer = any.map(withoutAssumptions).chain((assessment) => {
    const atTheTop = content.questions
      .filter(({ id, reads }) => reads === 'ready' && assessment.answers[id]?.level === 3)
      .map(({ id }) => id)
    return fc
      .tuple(fc.subarray(atTheTop), fc.constantFrom<[Step, Step]>([0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]))
      .map(([ids, [from, to]]) => [withBasis(assessment, ids, from), withBasis(assessment, ids, to)] as const)
  })
  fc.assert(
    fc.property(firmer, ([before, after]) => {
      const now = recommend(before, content)
      const then = recommend(after, content)
      expect(then.asStated).toBe(now.asStated)
      if (now.outcome === now.asStated) expect(then.outcome).toBe(then.asStated)
    }),
    often,
  )
})

/** The same assessment with what was only assumed said by somebody. */
function withoutAssumptions(assessment: Assessment): Assessment {
  const said = Object.entries(assessment.answers).map(([id, answer]) => [
    id,
    answer.basis ? answer : { ...answer, basis: 1 as const },
  ])
  return { ...assessment, answers: Object.fromEntries(said) }
}

/** The same assessment with these answers backed up this far, by evidence that carries it. */
function withBasis(assessment: Assessment, ids: readonly string[], basis: Step): Assessment {
  const answers = { ...assessment.answers }
  for (const id of ids) {
    const evidence = basis >= 2 ? Object.keys(assessment.evidence) : []
    answers[id] = { ...answers[id]!, basis, evidence, confirmedBy: basis === 3 ? ['front-line', 'people'] : [] }
  }
  return { ...assessment, answers }
}

test('a note, an action, a parked thought or a parked title changes nothing in the headline', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(any, fc.constantFrom(...content.questions), text, (assessment, { id }, what) => {
      const answer = { ...(assessment.answers[id] ?? blankAnswer), note: what }
      const annotated: Assessment = {
        ...withAbout(assessment, { roleTitle: what }),
        answers: { ...assessment.answers, [id]: answer },
        actions: { one: { what, owner: 'Team lead', by: '2027-01-31', done: false, for: id } },
        parkingLot: { one: { what, from: id } },
      }
      expect(headline(annotated)).toEqual(headline(assessment))
    }),
    often,
  )
})

/** Any assessment, before and after one of these questions is answered anew. */
const answeredAnew = (...codes: readonly string[]) =>
  fc
    .tuple(any, fc.constantFrom(...codes.map(idOf)), fc.constantFrom<Step | 'unknown'>(0, 1, 2, 3, 'unknown'))
    .map(([assessment, id, level]) => {
      const answer = { ...(assessment.answers[id] ?? blankAnswer), level }
      return [assessment, { ...assessment, answers: { ...assessment.answers, [id]: answer } }] as const
    })

test('a question that the headline does not read changes nothing in it', () => {
  fc.assert(
    fc.property(answeredAnew('S1', 'T5', 'F6'), ([before, after]) => {
      expect(headline(after)).toEqual(headline(before))
    }),
    often,
  )
})

test('a question that only a form asks for may change the strength, and never the outcome', () => {
  fc.assert(
    fc.property(answeredAnew('T4'), ([before, after]) => {
      const { outcome, asStated, direction } = headline(before)
      expect(headline(after)).toMatchObject({ outcome, asStated, direction })
    }),
    often,
  )
})

test('no rule is anything but one of the known shapes: nothing is ever summed', () => {
  const isStep = (value: unknown) => [0, 1, 2, 3].includes(value as number)
  const isText = (value: unknown) => typeof value === 'string'
  const isRules = (value: unknown) => Array.isArray(value) && value.length > 0
  const shapes: readonly Readonly<Record<string, (value: unknown) => boolean>>[] = [
    { question: isText, atLeast: isStep },
    { question: isText, atLeast: isStep, basis: isStep },
    { question: isText, atMost: isStep },
    { question: isText, between: (value) => Array.isArray(value) && value.length === 2 && value.every(isStep) },
    { question: isText, assumed: (value) => value === true },
    { question: isText, basisBelow: isStep },
    { fact: isText, is: (value) => isText(value) || (isRules(value) && (value as unknown[]).every(isText)) },
    { rung: isText, atLeast: isStep },
    { test: isText },
    { all: Array.isArray },
    { any: isRules },
    { not: (value) => typeof value === 'object' && value !== null },
    { atLeast: Number.isInteger, of: isRules },
  ]
  const isKnown = (rule: object) =>
    shapes.some((shape) => {
      const parts = Object.entries(rule)
      return parts.length === Object.keys(shape).length && parts.every(([key, value]) => shape[key]?.(value))
    })
  const rules = rulesIn(content)
  expect(rules.length).toBeGreaterThan(500)
  expect(rules.filter((rule) => !isKnown(rule))).toEqual([])
})

/** Every rule in the content: whatever stands where a rule may stand, and whatever looks like one anywhere else. */
function rulesIn(value: unknown, isRule = false): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((part) => rulesIn(part, isRule))
  const looksLikeOne = ['question', 'fact', 'rung', 'all', 'any', 'of', 'atLeast', 'atMost'].some((key) => key in value)
  const parts = Object.entries(value).flatMap(([key, part]) =>
    key === 'at' ? Object.values(part as object).flatMap((rule) => rulesIn(rule, true)) : rulesIn(part, ruled.has(key)),
  )
  return isRule || looksLikeOne ? [value, ...parts] : parts
}

const ruled = new Set([
  'test',
  'when',
  'unless',
  'hardWhen',
  'helpsWhen',
  'fits',
  'not',
  'like',
  'newWork',
  'notNewWork',
  'all',
  'any',
  'of',
])

test('recommending changes nothing in the assessment', () => {
  fc.assert(
    fc.property(any, (assessment) => {
      const frozen = deepFrozen(structuredClone(assessment))
      expect(recommend(frozen, content)).toEqual(recommend(assessment, content))
      expect(frozen).toEqual(assessment)
    }),
    often,
  )
})

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen)
  return value
}
