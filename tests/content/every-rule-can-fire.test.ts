import { describe, expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import type { Clause, Verdict } from '../../src/domain/clause.ts'
import { routes, type RouteId } from '../../src/domain/content.ts'
import { evaluate } from '../../src/domain/evaluate.ts'
import { recommend, type Recommendation } from '../../src/domain/recommend.ts'
import { witnesses } from '../fixtures/witness.ts'

/*
 * A rule that no assessment can set off is a sentence nobody will ever read. For each rule, these tests look for an
 * assessment that shows it in the recommendation; they read the content, so a new rule needs no new test.
 */
const wholeLook = witnesses(content)
const { starts, madeSo, find } = wholeLook

type Rule = { readonly id: string }

/** Fails with the names of the rules for which nothing was found. */
function expectEach<T extends Rule>(rules: readonly T[], found: (rule: T) => unknown) {
  expect(rules.length).toBeGreaterThan(0)
  expect(rules.filter((rule) => !found(rule)).map(({ id }) => id)).toEqual([])
}

const holds: readonly Verdict[] = ['holds']
const notMet: readonly Verdict[] = ['open', 'fails']
const isAmong = (list: readonly Rule[], { id }: Rule) => list.some((one) => one.id === id)
const isOffered = (route: RouteId, { demonstrated }: Recommendation) =>
  demonstrated.offered && demonstrated.route === route
const verdictIn = (clause: Clause, { demonstrated }: Recommendation) => evaluate(clause, demonstrated.reading).verdict

describe('what is told beside the outcome', () => {
  test('every watch-out fires in some assessment where its danger is known', () =>
    expectEach(content.watchOuts, ({ id, when }) =>
      find(when, holds, ({ watchOuts }) => watchOuts.some((one) => one.id === id && one.known)),
    ))

  test('every danger that may be unknown is told in some assessment as one that is', () =>
    expectEach(
      content.watchOuts.filter(({ unknown }) => unknown),
      ({ id, unknown }) =>
        find({ all: [unknown!.when, unknown!.open] }, ['open'], ({ watchOuts }) =>
          watchOuts.some((one) => one.id === id && !one.known),
        ),
    ))

  test('every tension shows in some assessment', () =>
    expectEach(content.tensions, ({ id, when }) => find(when, holds, ({ tensions }) => tensions.includes(id))))

  test('every case is like some assessment', () =>
    expectEach(content.cases, ({ id, like }) => find(like, holds, ({ cases }) => cases.includes(id))))

  test('every no-regret move is suggested beside some route that is offered', () =>
    expectEach(content.noRegret, ({ id, helpsWhen }) =>
      find(helpsWhen, holds, ({ noRegret, demonstrated }) => demonstrated.offered && noRegret.includes(id)),
    ))

  test('every element of the evaluation is in some plan', () =>
    expectEach(content.evaluation, ({ id }) => starts.some((one) => one.recommendation.evaluation.includes(id))))
})

describe('routing and forms', () => {
  test('every row of the routing is the one chosen in some assessment', () =>
    expectEach(content.routing, ({ id, when }) => find(when, holds, ({ demonstrated }) => demonstrated.row?.id === id)))

  test('every form is recommended in some assessment', () =>
    expectEach(content.forms, ({ id }) =>
      find({ fact: 'form', is: id }, holds, ({ forms }) =>
        forms.some((form) => form.id === id && form.place !== 'beside'),
      ),
    ))

  test('every form that can be ruled out is taken away in some assessment', () =>
    expectEach(
      content.forms.filter((form) => form.not),
      ({ id, not }) =>
        find({ all: [{ fact: 'form', is: id }, not!] }, holds, ({ formsRemoved }) =>
          formsRemoved.some(({ form }) => form.id === id),
        ),
    ))
})

describe('conditions', () => {
  const asks =
    (from: Recommendation['conditions'][number]['from'], { id }: Rule) =>
    ({ conditions }: Recommendation) =>
      conditions.some((one) => one.from === from && one.id === id)

  test('every condition of a route is asked for in some assessment', () =>
    expectEach(
      content.routes.flatMap(({ conditions }) => conditions),
      (condition) => find(condition.test, notMet, asks('route', condition)),
    ))

  test('every gate is asked for in some assessment', () =>
    expectEach(content.gates, (gate) => find(gate.test, notMet, asks('gate', gate))))

  test('every head of the fundamentals is asked for in some assessment', () =>
    expectEach(content.fundamentals, (head) =>
      routes.some((route) => find(head.at[route], notMet, asks('fundamentals', head))),
    ))

  const needs = content.forms.flatMap((form) => form.needs.map((need) => ({ ...need, form })))
  const findWithout = ({ form, test }: (typeof needs)[number], shows: (found: Recommendation) => boolean) =>
    find({ all: [{ fact: 'form', is: form.id }, { not: test }] }, ['holds', 'open'], shows)

  test('every need of a form is told with that form in some assessment', () =>
    expectEach(needs, (need) => findWithout(need, ({ forms }) => forms.some((form) => isAmong(form.needs, need)))))
})

/** A head that a hard gate repeats always holds on a lasting role: where it does not, that role is not offered. */
const isGateToo = (test: Clause, route: RouteId) =>
  route === 'new-role' &&
  content.gates.some((gate) => gate.kind === 'hard' && JSON.stringify(gate.test) === JSON.stringify(test))

describe('fundamentals', () => {
  const headsMissing = ({ demonstrated }: Recommendation) =>
    demonstrated.fundamentals.heads.filter(({ trace }) => trace.verdict === 'fails').length
  const puttingFirst = ({ demonstrated }: Recommendation) =>
    demonstrated.fundamentals.first.filter(({ trace }) => trace.verdict === 'holds')
  const comesFirst = ({ outcome }: Recommendation) => outcome === 'fundamentals-first'

  test('every reason to put them first is the only reason in some assessment', () =>
    expectEach(content.fundamentalsFirst, (rule) =>
      find(rule.test, holds, (found) => {
        const reasons = puttingFirst(found).map(({ of }) => of.id)
        return comesFirst(found) && headsMissing(found) < content.headsMissing && reasons.join() === rule.id
      }),
    ))

  test('enough missing heads are the only reason in some assessment', () => {
    const heads: Clause = { all: content.fundamentals.map((head) => ({ not: head.at['team-or-pathway'] })) }
    const found = find(heads, holds, (one) => comesFirst(one) && puttingFirst(one).length === 0)
    expect(found).toBeDefined()
  })

  test.each(routes)('every head holds, is open and fails in some assessment that leads to %s', (route) => {
    const cases = content.fundamentals.flatMap((head) =>
      [...holds, ...(isGateToo(head.at[route], route) ? [] : notMet)].map((verdict) => ({
        id: `${head.id} ${verdict}`,
        head,
        verdict,
      })),
    )
    expectEach(cases, ({ head, verdict }) =>
      find(
        head.at[route],
        [verdict],
        ({ demonstrated }) =>
          demonstrated.route === route &&
          demonstrated.fundamentals.heads.some(({ of, trace }) => of.id === head.id && trace.verdict === verdict),
      ),
    )
  })
})

/** What becomes of assessments that are offered a route, when a test that held there is not met, and nothing else is touched. */
const without = (clause: Clause, route: RouteId): readonly Recommendation[] =>
  starts
    .filter(({ recommendation }) => isOffered(route, recommendation))
    .flatMap(({ start }) => notMet.flatMap((verdict) => [...madeSo(start, clause, verdict)]))
    .map((changed) => recommend(changed, content))
    .filter((found) => verdictIn(clause, found) !== 'holds')

const allTakeAway = (route: RouteId, found: readonly Recommendation[]) =>
  found.length > 0 && found.every((one) => !isOffered(route, one))

describe('burden of proof', () => {
  test.each(content.routes)('every test of the route $id takes it away when it is not met', ({ id, burden }) =>
    expectEach(burden, ({ test }) => allTakeAway(id, without(test, id))),
  )

  test('every test with a name holds and fails in some assessment', () =>
    expectEach(content.tests, ({ test }) =>
      (['holds', 'fails'] as const).every((verdict) =>
        find(test, [verdict], (found) => verdictIn(test, found) === verdict),
      ),
    ))
})

describe('gates', () => {
  const stateOf = ({ id }: Rule, { demonstrated }: Recommendation) => demonstrated.gates.find(({ of }) => of.id === id)!

  test('every gate holds, is open and fails in some assessment', () =>
    expectEach(content.gates, (gate) =>
      [...holds, ...notMet].every((verdict) =>
        find(gate.test, [verdict], (found) => stateOf(gate, found).trace.verdict === verdict),
      ),
    ))

  test('every gate that is hard, or can be, takes the lasting new role away when it is not met', () =>
    expectEach(
      content.gates.filter(({ kind, hardWhen }) => kind === 'hard' || hardWhen),
      (gate) =>
        allTakeAway(
          'new-role',
          without(gate.test, 'new-role').filter((found) => stateOf(gate, found).hard),
        ),
    ))

  const conditional = content.gates.filter(({ kind }) => kind === 'conditional')

  test('every conditional gate leaves the lasting new role when it alone is not met', () =>
    expectEach(conditional, (gate) =>
      without(gate.test, 'new-role').some((found) => !stateOf(gate, found).hard && isOffered('new-role', found)),
    ))

  test('too many conditional gates that are not met take the lasting new role away', () => {
    const noneMet: Clause = { any: conditional.map(({ test }) => test) }
    const softly = without(noneMet, 'new-role').filter((found) =>
      conditional.every((gate) => !stateOf(gate, found).hard),
    )
    expect(allTakeAway('new-role', softly)).toBe(true)
  })
})

describe('the quick look', () => {
  const quickLook = witnesses(content, 'screen')

  test('comes to every outcome, and to a new role as a pilot only', () => {
    const reached = quickLook.starts.map(({ recommendation: { outcome, demonstrated } }) =>
      outcome === 'new-role' ? demonstrated.route : outcome,
    )
    expect([...new Set(reached)].toSorted()).toEqual([
      'existing-roles',
      'fundamentals-first',
      'need-not-demonstrated',
      'pilot',
      'team-or-pathway',
    ])
  })

  test('cannot come to a lasting new role: some test of it has no way to hold on what is asked', () => {
    const { burden } = content.routes.find(({ id }) => id === 'new-role')!
    const hard = content.gates.filter(({ kind }) => kind === 'hard')
    const neverHold = (look: typeof wholeLook) =>
      [...burden, ...hard].filter(({ test }) => look.madeSo(look.starts[0]!.start, test, 'holds').next().done)
    expect(neverHold(quickLook)).not.toEqual([])
    expect(neverHold(wholeLook)).toEqual([])
  })
})
