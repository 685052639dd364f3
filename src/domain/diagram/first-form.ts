import type { Content, Form, RoutingRow } from '../content.ts'
import type { Connectives } from './connectives.ts'
import { yes, type Node } from './diagram.ts'
import type { RuleDiagrams } from './rule-diagrams.ts'

/** What follows from the first row of the routing table that holds, as `routingRow` finds it. */
export const overRows = (
  then: (row: RoutingRow | undefined) => Node,
  { routing }: Content,
  rules: RuleDiagrams,
  { firstOf }: Connectives,
): Node =>
  firstOf(
    routing.map((row) => [rules.holds(row.when), then(row)]),
    then(undefined),
  )

/** What follows from the form that stands first on a route, as `formsInOrder` has them. */
export function overFirstForm(
  route: Form['route'],
  row: RoutingRow | undefined,
  then: (form?: Form) => Node,
  { forms }: Content,
  rules: RuleDiagrams,
  { all, not, firstOf }: Connectives,
): Node {
  const own = forms.filter((form) => form.route === route)
  const named = (row?.forms ?? []).flatMap((id) => own.filter((form) => form.id === id))
  const others = own.filter((form) => !named.includes(form))
  const isFree = (form: Form): Node => (form.not ? not(rules.holds(form.not)) : yes)
  return firstOf(
    [
      ...named.map((form) => [isFree(form), then(form)] as const),
      ...others.map((form) => [all([isFree(form), rules.holds(form.fits)]), then(form)] as const),
    ],
    then(),
  )
}
