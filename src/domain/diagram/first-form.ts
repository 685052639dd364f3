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

/** For a row, what follows from the form that stands first on a route, as `formsInOrder` has them. */
export function overFirstForm(
  route: Form['route'],
  then: (form?: Form) => Node,
  { forms }: Content,
  rules: RuleDiagrams,
  { all, not, firstOf }: Connectives,
): (row: RoutingRow | undefined) => Node {
  const own = forms
    .filter((form) => form.route === route)
    .map((form) => {
      const isFree = form.not ? not(rules.holds(form.not)) : yes
      return { id: form.id, isFree, fits: all([isFree, rules.holds(form.fits)]), leadsTo: then(form) }
    })
  const otherwise = then()
  return (row) => {
    const named = (row?.forms ?? []).flatMap((id) => own.filter((form) => form.id === id))
    const others = own.filter((form) => !named.includes(form))
    return firstOf(
      [
        ...named.map((form) => [form.isFree, form.leadsTo] as const),
        ...others.map((form) => [form.fits, form.leadsTo] as const),
      ],
      otherwise,
    )
  }
}
