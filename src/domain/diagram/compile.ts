import type { Clause } from '../clause.ts'
import { routes, type Content, type RouteId } from '../content.ts'
import { outcomeOf } from '../decide.ts'
import { connectives, truth, type Connectives } from './connectives.ts'
import { yes, type Diagram, type Node } from './diagram.ts'
import { overFirstForm, overRows } from './first-form.ts'
import { headlineAt } from './headlines.ts'
import { ruleDiagrams, type RuleDiagrams } from './rule-diagrams.ts'
import { allIsBacked, nothingIsOpen, type RulesAt } from './strength.ts'
import type { Compared } from './variables.ts'

/**
 * The headline of every set of answers, before what is not settled takes its share, as one diagram. This is how `decide` and `recommend` put the rules together,
 * for all answers at once instead of one by one. The rules themselves are read from the content, here as there, and
 * tests hold the two equal. What the decision works out on its way (whether the new role would broker, which route is
 * offered) is no answer of anybody, so it is split into cases.
 */
export function compile(
  content: Content,
  tests: ReadonlyMap<string, Clause>,
  variables: readonly Compared[],
  diagram: Diagram,
): Node {
  const by = connectives(diagram)
  const rulesOnce = ruleDiagrams(diagram, variables, tests)
  const first = rulesOnce({})
  const firstBrokers = overFirstForm('new-role', (form) => truth(form?.brokering), content, first, by)
  const brokers = overRows(firstBrokers, content, first, by)
  const teamFirst = overRows((row) => truth(row?.first === 'team-or-pathway'), content, first, by)

  function decided(brokering: 'yes' | 'no'): Node {
    const routed = rulesOnce({ brokering: [brokering] })
    const cases = new Map(
      routes.map((route) => {
        const onRoute = rulesOnce({ brokering: [brokering], route: [route] })
        const isShown = isDemonstrated(route, content, routed, by)
        const isOffered = by.all([isShown, by.not(areMissing(route, content, onRoute, by))])
        return [route, { isShown, isOffered, at: { first, routed, onRoute } }] as const
      }),
    )
    const tried = (...order: readonly RouteId[]): Node =>
      by.firstOf(
        order.map((route, place) => {
          const { isOffered, at } = cases.get(route)!
          return [isOffered, place === 0 ? asFirst(route, at) : afterOthers(route)] as const
        }),
        by.choose(
          by.any(order.map((route) => cases.get(route)!.isShown)),
          headlineAt('fundamentals-first', 'not-yet'),
          headlineAt('need-not-demonstrated', 'not-yet'),
        ),
      )
    const { newWork, notNewWork } = content
    return by.choose(
      by.all([routed.holds(newWork), ...(notNewWork ? [by.not(routed.holds(notNewWork))] : [])]),
      tried('new-role', 'pilot', 'team-or-pathway', 'existing-roles'),
      by.choose(teamFirst, tried('team-or-pathway', 'existing-roles'), tried('existing-roles', 'team-or-pathway')),
    )
  }

  /** The headline where the route that comes first is offered: as firm as it may be. */
  const asFirst = (route: RouteId, at: RulesAt): Node =>
    by.choose(
      by.all([nothingIsOpen(route, content, at, by), allIsBacked(route, content, tests, at, by)]),
      headlineAt(outcomeOf(route), 'proceed'),
      headlineAt(outcomeOf(route), 'proceed-when'),
    )

  return by.choose(brokers, decided('yes'), decided('no'))
}

/** The headline where another route comes first and is not offered. */
const afterOthers = (route: RouteId): Node => headlineAt(outcomeOf(route), route === 'pilot' ? 'pilot' : 'proceed-when')

/** Where the burden of a route holds, and nothing that it presumes is known not to be so; for a new role, the gates too. */
function isDemonstrated(
  route: RouteId,
  content: Content,
  rules: RuleDiagrams,
  { all, not, atLeast, choose }: Connectives,
): Node {
  const { burden, presumed } = content.routes.find(({ id }) => id === route)!
  const met = all([
    ...burden.map(({ test }) => rules.holds(test)),
    ...presumed.map(({ test }) => not(rules.fails(test))),
  ])
  if (route !== 'new-role') return met

  const passes = content.gates.map(({ test }) => rules.holds(test))
  const passesIfHard = content.gates.map(({ kind, hardWhen }, at) => {
    if (kind === 'hard') return passes[at]!
    return hardWhen ? choose(rules.fails(hardWhen), yes, passes[at]!) : yes
  })
  return all([met, ...passesIfHard, not(atLeast(content.openGatesAllowed + 1, passes.map(not)))])
}

/** Where the fundamentals of a route are known to be missing: something puts them there, or enough of the heads are known to be missing. */
const areMissing = (route: RouteId, content: Content, rules: RuleDiagrams, { any, atLeast }: Connectives): Node =>
  any([
    ...content.fundamentalsFirst.map(({ test }) => rules.holds(test)),
    atLeast(
      content.headsMissing,
      content.fundamentals.map(({ at }) => rules.fails(at[route])),
    ),
  ])
