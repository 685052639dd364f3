import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { asIn } from '../../../src/domain/in-plan.ts'
import { answerState, questionsAsked } from '../../../src/domain/asked.ts'
import { own } from '../../../src/domain/own.ts'
import { outcomeOf } from '../../../src/domain/decide.ts'
import { plansWeighed } from '../../../src/domain/plans-weighed.ts'
import { recommended } from '../../../src/domain/recommend.ts'
import { inOrderOfWalk } from '../../../src/domain/diagram/in-order-of-walk.ts'
import { placeOf, toSettle } from '../../../src/domain/diagram/to-settle.ts'
import { toSettleNext } from '../../../src/domain/diagram/to-settle-next.ts'
import { whatIf } from '../../../src/domain/diagram/what-if.ts'
import { anAssessment, everyAnswer, type Given } from '../../fixtures/assessments.ts'
import { navigatorFirst } from '../../fixtures/navigator-first.ts'
import { anyAssessment, randomAssessments } from '../../fixtures/random-assessments.ts'
import { toldCases } from '../../fixtures/reports.ts'

const told = (given: Given) => recommended(anAssessment(given, content), content)
const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
const any = anyAssessment(content)

describe('what to settle', () => {
  test('holds what the rules ask for, what is open and what is only said, each once', () => {
    for (const assessment of [...Object.values(toldCases), ...randomAssessments(100, content)]) {
      const telling = recommended(assessment, content)
      const names = toSettle(telling).map(({ kind, id }) => `${kind} ${id}`)
      expect(new Set(names).size).toBe(names.length)
      const asked = whatIf(assessment, content, { by: 'outcome' })
      const { toFindOut, hangsBy } = telling.recommendation
      for (const { kind, id } of [...toFindOut, ...asked.settling().matters]) expect(names).toContain(`${kind} ${id}`)
      for (const id of hangsBy) expect(names).toContain(`question ${id}`)
    }
  })

  test('has something to show where nothing is left to answer', () => {
    const telling = told({ levels: everyAnswer(2, 1, content), facts })
    expect(whatIf(telling.assessment, content, { by: 'outcome' }).settling().matters).toEqual([])
    const list = toSettle(telling).filter(({ mayChange }) => mayChange)
    expect(list.length).toBeGreaterThan(5)
    expect(new Set(list.map(({ kind, asks }) => `${kind} ${asks}`))).toContain('question show')
  })

  test('is empty of what may change the result exactly where the result is settled', () =>
    fc.assert(
      fc.property(any, (assessment) => {
        const telling = recommended(assessment, content)
        const { confidence } = telling.recommendation
        const mayChange = toSettle(telling).some((one) => one.mayChange)
        expect(!mayChange || confidence.kind === 'provisional').toBe(true)
        expect(mayChange || confidence.kind === 'firm' || confidence.weakest.length > 0).toBe(true)
      }),
      { numRuns: 50 },
    ))

  test('asks to answer what is not known, and to show what is assumed or only said', () => {
    const levels = { ...everyAnswer(2, 1, content), 'n4-gap': [2, 0], 'n1-boundary': 'unknown' } as const
    const list = toSettle(told({ levels, facts }))
    const asks = (id: string) => list.find((one) => one.id === id)
    expect(asks('n1-boundary')).toMatchObject({ asks: 'answer', openness: 'not-known' })
    expect(asks('n4-gap')).toMatchObject({ asks: 'show', openness: 'assumed' })
    expect(asks('n5-current-cover')).toMatchObject({ asks: 'show', openness: 'only-said' })
  })

  test('what nobody has decided is to be answered', () => {
    const council = toldCases['A council after the law of 1990']!
    const holders = { 'post-holders': { chosen: ['undecided'], byPlan: {} } }
    const list = toSettle(recommended({ ...council, facts: { ...council.facts, ...holders } }, content))
    expect(list.find(({ id }) => id === 'post-holders')).toMatchObject({ asks: 'answer', openness: 'not-decided' })
  })

  test('begins with what keeps every route from being offered', () => {
    const list = toSettle(recommended(navigatorFirst, content))
    const decisive = list.filter((one) => one.decisive).length
    expect(decisive).toBeGreaterThan(1)
    expect(list.slice(0, decisive).every((one) => one.decisive)).toBe(true)
  })

  test('never tells as to be ruled out what something known has ruled out already', () =>
    fc.assert(
      fc.property(any, (assessment) => {
        const telling = recommended(assessment, content)
        const told = new Set(toSettle(telling).flatMap(({ canRuleOut }) => canRuleOut))
        const possible = whatIf(assessment, content, { by: 'outcome' })
          .possible()
          .map(({ outcome }) => outcome)
        expect([...told].filter((outcome) => !possible.includes(outcome))).toEqual([])
        const fails = plansWeighed(telling).filter(({ verdict }) => verdict === 'fails')
        expect(fails.filter(({ tested }) => told.has(outcomeOf(tested.route.id))).map(({ plan }) => plan)).toEqual([])
      }),
      { numRuns: 100 },
    ))

  test('in the order of the walk is the same list', () =>
    fc.assert(
      fc.property(any, (assessment) => {
        const telling = recommended(assessment, content)
        const walk = toSettle(telling, 'walk')
        expect(walk).toEqual(inOrderOfWalk(toSettle(telling), telling.content))
        expect(new Set(walk)).toEqual(new Set(toSettle(telling)))
      }),
      { numRuns: 20 },
    ))

  test('leads to how it is known, where that is to be shown', () => {
    const telling = recommended(navigatorFirst, content)
    for (const one of toSettle(telling)) {
      const answer = own(navigatorFirst.answers, asIn(one.id).id)
      const isShown = one.openness === 'assumed' || one.openness === 'only-said'
      expect(placeOf(one).how, one.id).toBe(one.kind === 'question' && isShown ? true : undefined)
      if (placeOf(one).how) expect(['assumed', 'answered']).toContain(answerState(answer))
    }
    const said = anAssessment({ levels: everyAnswer(2, 1, content), facts }, content)
    expect(toSettleNext(said, content, { page: 'agenda', past: [] })).toMatchObject({
      page: 'question',
      at: 'how-known',
    })
  })
})

test('every open question is on the list or may be left', () => {
  for (const assessment of [...Object.values(toldCases), ...randomAssessments(100, content)]) {
    const telling = recommended(assessment, content)
    const { idle } = whatIf(assessment, content, { by: 'outcome' }).settling()
    const somewhere = new Set([...toSettle(telling), ...idle].map(({ id }) => asIn(id).id))
    const open = questionsAsked(content, assessment).filter(({ id }) =>
      ['to-do', 'not-known', 'assumed'].includes(answerState(own(assessment.answers, id))),
    )
    expect(open.filter(({ id }) => !somewhere.has(id))).toEqual([])
  }
})
