import type { Content, Form, RoutingRow } from './content.ts'
import { evaluate, holds, type Reading, type Trace } from './evaluate.ts'
import { withFacts } from './reading.ts'

/** A form that fits, and what it still needs. `blockedBy` says why a form the row names was taken away. */
export type FormFit = { readonly form: Form; readonly needs: readonly Trace[] }
export type FormBlocked = { readonly form: Form; readonly because: string }

/** The first row of the routing table that holds; none while the kind of gap is not known. */
export const routingRow = (content: Content, reading: Reading): RoutingRow | undefined =>
  content.routing.find((row) => holds(row.when, reading))

/**
 * The forms of a route that fit, those the row names first and in its order, then any other that fits, and after these
 * what fits a second kind of gap or its cause. Where nothing fits the first, nothing is proposed for the second alone.
 */
export function formsInOrder(
  route: Form['route'],
  row: RoutingRow | undefined,
  content: Content,
  reading: Reading,
): readonly Form[] {
  const free = content.forms.filter((form) => form.route === route && !isRemoved(form, reading))
  const named = (row?.forms ?? []).flatMap((id) => free.filter((form) => form.id === id))
  const fit = [...named, ...free.filter((form) => !named.includes(form) && holds(form.fits, reading))]
  const second = secondKinds(content, reading)
  if (fit.length === 0 || !second) return fit
  return [...fit, ...free.filter((form) => !fit.includes(form) && holds(form.fits, second))]
}

/** The reading with every second choice in the place of the first; nothing where no second one is made. */
function secondKinds({ facts }: Content, reading: Reading): Reading | undefined {
  const chosen = facts.flatMap(({ id, secondOf }) => {
    const options = secondOf === undefined ? [] : (reading.facts.get(id) ?? [])
    return options.length > 0 ? [[secondOf!, options] as const] : []
  })
  return chosen.length > 0 ? withFacts(reading, Object.fromEntries(chosen)) : undefined
}

/** Forms with what each of them needs, put to the answers. */
export const fitted = (forms: readonly Form[], reading: Reading): readonly FormFit[] =>
  forms.map((form) => ({ form, needs: form.needs.map((need) => evaluate(need.test, reading)) }))

/** Forms of the row that something known takes away, with the reason. */
export const formsRemoved = (row: RoutingRow | undefined, content: Content, reading: Reading): readonly FormBlocked[] =>
  content.forms
    .filter((form) => row?.forms.includes(form.id) && isRemoved(form, reading))
    .map((form) => ({ form, because: form.notBecause ?? '' }))

/** Whether something known takes a form away. */
export const isRemoved = (form: Form, reading: Reading): boolean => form.not !== undefined && holds(form.not, reading)
