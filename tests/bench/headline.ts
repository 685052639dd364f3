import type { Content, RouteId } from '../../src/domain/content.ts'
import type { Outcome } from '../../src/domain/decide.ts'
import { formulas, type Formula } from './formula.ts'

export type Named = Readonly<Record<string, Formula>>
/** Whether a named formula is true of the facts. */
export type Ask = (name: string) => boolean

/** The rules behind the outcome, in the three steps an engine takes: the routing, the burdens, the fundamentals. */
export function headlineRules(content: Content): {
  routing: Named
  burdens: Named
  fundamentals: Readonly<Record<RouteId, Named>>
} {
  const { holds, fails } = formulas(content)
  const newRoleForms = content.forms.filter(({ route }) => route === 'new-role')
  return {
    routing: Object.fromEntries([
      ['new-work', holds(content.newWork)],
      ...(content.notNewWork ? [['not-new', holds(content.notNewWork)]] : []),
      ...content.routing.map(({ id, when }) => [`row ${id}`, holds(when)]),
      ...newRoleForms.map(({ id, fits }) => [`fits ${id}`, holds(fits)]),
      ...newRoleForms.flatMap(({ id, not }) => (not ? [[`not ${id}`, holds(not)]] : [])),
    ]),
    burdens: Object.fromEntries([
      ...content.routes.map(({ id, burden }) => [`burden ${id}`, { all: burden.map(({ test }) => holds(test)) }]),
      ...content.routes.flatMap(({ presumed }) => presumed.map(({ id, test }) => [`otherwise ${id}`, fails(test)])),
      ...content.gates.map(({ id, test }) => [`gate ${id}`, holds(test)]),
      ...content.gates.flatMap(({ id, hardWhen }) => (hardWhen ? [[`soft ${id}`, fails(hardWhen)]] : [])),
    ]),
    fundamentals: Object.fromEntries(
      content.routes.map(({ id: route }) => [
        route,
        Object.fromEntries([
          ...content.fundamentals.map(({ id, at }) => [`missing ${id}`, fails(at[route])]),
          ...content.fundamentalsFirst.map(({ id, test }) => [`first ${id}`, holds(test)]),
        ]),
      ]),
    ) as Record<RouteId, Named>,
  }
}

export type Routed = { readonly order: readonly RouteId[]; readonly brokering: 'yes' | 'no' }

/** Which routes to try, in order, and whether a new role would be one that brokers between services. */
export function routed(content: Content, ask: Ask): Routed {
  const row = content.routing.find(({ id }) => ask(`row ${id}`))
  const free = content.forms.filter(({ id, route, not }) => route === 'new-role' && !(not && ask(`not ${id}`)))
  const named = row?.forms.map((id) => free.find((form) => form.id === id)).find((form) => form !== undefined)
  const first = named ?? free.find(({ id }) => ask(`fits ${id}`))
  const lighter: RouteId[] =
    row?.first === 'team-or-pathway' ? ['team-or-pathway', 'existing-roles'] : ['existing-roles', 'team-or-pathway']
  return {
    order:
      ask('new-work') && !(content.notNewWork && ask('not-new'))
        ? ['new-role', 'pilot', 'team-or-pathway', 'existing-roles']
        : lighter,
    brokering: first?.brokering ? 'yes' : 'no',
  }
}

/** The routes whose burden holds. */
export const shown = ({ order }: Routed, content: Content, ask: Ask): readonly RouteId[] =>
  order.filter(
    (route) =>
      ask(`burden ${route}`) &&
      !content.routes.find(({ id }) => id === route)!.presumed.some(({ id }) => ask(`otherwise ${id}`)) &&
      (route !== 'new-role' || gatesPass(content, ask)),
  )

function gatesPass({ gates, openGatesAllowed }: Content, ask: Ask): boolean {
  const isHard = ({ id, kind, hardWhen }: Content['gates'][number]) =>
    kind === 'hard' || (hardWhen !== undefined && !ask(`soft ${id}`))
  const closed = gates.filter(({ id }) => !ask(`gate ${id}`))
  return !closed.some(isHard) && closed.length <= openGatesAllowed
}

/** Whether the fundamentals of a route are known to be missing. */
export function areMissing(content: Content, ask: Ask): boolean {
  const missing = content.fundamentals.filter(({ id }) => ask(`missing ${id}`)).length
  return missing >= content.headsMissing || content.fundamentalsFirst.some(({ id }) => ask(`first ${id}`))
}

/** The outcome of the routes whose burden holds: the first whose fundamentals are not missing. */
export function outcomeOf(routes: readonly RouteId[], ready: RouteId | undefined): Outcome {
  if (!ready) return routes.length > 0 ? 'fundamentals-first' : 'need-not-demonstrated'
  return ready === 'pilot' ? 'new-role' : ready
}
