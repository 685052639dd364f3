import { describe, expect, test } from 'vitest'
import { recommend } from '../../src/domain/recommend.ts'
import { decidingTests, routeExplained, routesTested } from '../../src/domain/routes-tested.ts'
import { anAssessment, type Given, type Levels } from '../fixtures/assessments.ts'
import { smallContent } from '../fixtures/small-content.ts'

const sound: Levels = { gap: 2, users: 2, cover: 2, novelty: 2, leaders: 2, trust: 2, remit: 3, workload: 2, money: 3 }
const newWork: Levels = { ...sound, novelty: 3 }
const knowHow = { 'gap-kind': 'know-how' }
const joiningUp = { 'gap-kind': 'joining-up' }

const recommended = (given: Given) => recommend(anAssessment(given, smallContent), smallContent)
const tested = (given: Given) =>
  routesTested(recommended(given).demonstrated, smallContent).map(({ route, considered, verdict, tested }) => ({
    route: route.id,
    considered,
    verdict,
    asked: tested.map(({ of, trace }) => `${of.id} ${trace.verdict}`),
  }))
const newRole = (more: Levels, facts: Given['facts'] & object = knowHow) =>
  tested({ levels: { ...sound, ...more }, facts, ladder: { share: 3 } }).at(-1)!

describe('the routes, each with what it has to show', () => {
  test('are all four, least disruptive first, whichever of them the decision took first', () => {
    const order = ['existing-roles', 'team-or-pathway', 'pilot', 'new-role']
    expect(tested({ levels: sound, facts: joiningUp }).map(({ route }) => route)).toEqual(order)
    expect(tested({ levels: newWork, facts: knowHow }).map(({ route }) => route)).toEqual(order)
  })

  test('are all considered where the work is new, and said to be not where it is not', () => {
    const considered = (levels: Levels) => tested({ levels, facts: knowHow }).map((route) => route.considered)
    expect(considered(newWork)).toEqual([true, true, true, true])
    expect(considered(sound)).toEqual([true, true, false, false])
  })

  test('say what each was asked, those the decision did not come to included', () => {
    expect(
      tested({ levels: { ...sound, cover: 0, users: 'unknown' }, facts: joiningUp, ladder: { share: 2 } }),
    ).toEqual([
      { route: 'existing-roles', considered: true, verdict: 'holds', asked: ['gap-described holds'] },
      { route: 'team-or-pathway', considered: true, verdict: 'fails', asked: ['gap-named holds', 'cover-known fails'] },
      { route: 'pilot', considered: false, verdict: 'fails', asked: ['work-is-new fails', 'need-for-pilot open'] },
      {
        route: 'new-role',
        considered: false,
        verdict: 'open',
        asked: ['need-for-role open', 'sharing-leaves-a-gap holds', 'written-remit holds', 'workload-honest holds'],
      },
    ])
  })

  test('ask the hard gates of a new role, and of no other, whether it was considered or not', () => {
    for (const novelty of [2, 3] as const) {
      expect(newRole({ novelty, remit: 0 })).toMatchObject({ considered: novelty === 3, verdict: 'fails' })
      expect(newRole({ novelty, remit: 0 }).asked.at(-1)).toBe('written-remit fails')
    }
    expect(tested({ levels: { ...sound, remit: 0 }, facts: knowHow })[2]!.asked).toHaveLength(2)
  })

  test('ask a conditional gate only where it is hard', () => {
    expect(newRole({ cover: 0 })).toMatchObject({ verdict: 'holds' })
    expect(newRole({ workload: 0 })).toMatchObject({ verdict: 'holds' })
    expect(newRole({ workload: 0 }, joiningUp).asked.at(-1)).toBe('workload-honest fails')
  })

  test('are judged as the decision judged them: more open gates than are allowed leave a new role open', () => {
    const { verdict, asked } = newRole({ novelty: 3, money: 1, cover: 1 })
    expect(verdict).toBe('open')
    expect(asked.every((line) => line.endsWith('holds'))).toBe(true)
  })
})

describe('the route that "why" is about', () => {
  test('is the one the evidence leads to', () => {
    const given: Given = { levels: { ...sound, cover: [2, 0] }, facts: joiningUp }
    expect(recommended(given).stated.route).toBe('team-or-pathway')
    expect(routeExplained(recommended(given))).toBe('existing-roles')
    expect(routeExplained(recommended({ levels: newWork, facts: knowHow }))).toBe('pilot')
  })

  test('is the one the answers would lead to, while the need is not demonstrated', () => {
    const given: Given = { levels: { ...newWork, gap: [2, 0], novelty: [3, 0] }, facts: knowHow, ladder: { share: 3 } }
    expect(recommended(given).demonstrated.route).toBe('existing-roles')
    expect(routeExplained(recommended(given))).toBe('new-role')
  })
})

describe('the tests that made the outcome', () => {
  const deciding = (given: Given) =>
    decidingTests(recommended(given), smallContent).map(({ of, trace }) => `${of.id} ${trace.verdict}`)

  test('are all that the route had to show, where it is offered', () => {
    expect(deciding({ levels: sound, facts: joiningUp })).toEqual(['gap-named holds', 'cover-known holds'])
  })

  test('are those not met, where the need is not demonstrated', () => {
    expect(deciding({ levels: { ...sound, gap: [2, 0] }, facts: joiningUp })).toEqual(['gap-named open'])
    expect(deciding({ levels: { ...sound, gap: 0, cover: 'unknown' }, facts: joiningUp })).toEqual([
      'gap-named fails',
      'cover-known open',
    ])
  })

  test('are what puts the fundamentals first, and the heads known to be missing', () => {
    expect(
      deciding({ levels: { ...sound, leaders: 0, money: 'unknown', trust: 0, remit: 0 }, facts: joiningUp }),
    ).toEqual(['leaders-against holds', 'backing fails', 'clear-tasks fails', 'lasting fails'])
  })
})
