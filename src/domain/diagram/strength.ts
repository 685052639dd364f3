import type { Clause } from '../clause.ts'
import type { Content, Form, RouteId } from '../content.ts'
import { outcomeOf } from '../decide.ts'
import { questionsRead } from '../evaluate.ts'
import type { Connectives } from './connectives.ts'
import { yes, type Node } from './diagram.ts'
import { overFirstForm, overRows } from './first-form.ts'
import type { RuleDiagrams } from './rule-diagrams.ts'

/** The rules as they stand at each step of the decision. */
export type RulesAt = {
  /** Before anything is worked out. */
  readonly first: RuleDiagrams
  /** Once it is known whether the new role would broker. */
  readonly routed: RuleDiagrams
  /** Once the route is known too. */
  readonly onRoute: RuleDiagrams
}

/** Where `conditionsOf` finds no condition: the route, its first form, the gates and the heads have all they ask for. */
export function nothingIsOpen(route: RouteId, content: Content, at: RulesAt, by: Connectives): Node {
  const holds = (list: readonly { readonly test: Clause }[], rules = at.onRoute): readonly Node[] =>
    list.map(({ test }) => rules.holds(test))
  const hasAll = (form?: Form): Node => by.all(holds(form?.needs ?? []))
  const firstForm = overFirstForm(outcomeOf(route), hasAll, content, at.onRoute, by)
  const { presumed, conditions } = content.routes.find(({ id }) => id === route)!
  return by.all([
    ...holds(presumed),
    ...holds(conditions),
    overRows(firstForm, content, at.first, by),
    ...(route === 'new-role' || route === 'pilot' ? holds(content.gates, at.routed) : []),
    ...content.fundamentals.map((head) => at.onRoute.holds(head.at[route])),
    ...content.fundamentalsFirst.map(({ test }) =>
      by.choose(at.onRoute.holds(test), yes, by.not(at.onRoute.mayHold(test))),
    ),
  ])
}

/** Where `weakestOf` finds none: every question that the burden and the heads of the route read is backed up. */
export function allIsBacked(
  route: RouteId,
  content: Content,
  tests: ReadonlyMap<string, Clause>,
  { routed, onRoute }: RulesAt,
  { all, choose }: Connectives,
): Node {
  const backed = (rule: Clause): Node => all([...new Set(questionsRead(rule, tests))].map(onRoute.isBacked))
  const gates = route === 'new-role' ? content.gates : []
  return all([
    ...content.routes.find(({ id }) => id === route)!.burden.map(({ test }) => backed(test)),
    ...content.fundamentals.map((head) => backed(head.at[route])),
    ...gates.map(({ kind, hardWhen, test }) => {
      if (kind === 'hard') return backed(test)
      return hardWhen ? choose(routed.fails(hardWhen), yes, backed(test)) : yes
    }),
  ])
}
