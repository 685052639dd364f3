import type { Fundamental, Gate, NamedTest, RouteId } from '../../domain/content.ts'
import type { Tested } from '../../domain/decide.ts'
import { routesTested } from '../../exports/routes-tested.ts'
import type { Telling } from './telling.ts'

export type TestSeen = Tested<NamedTest | Fundamental | Gate>

/** The route that "why" is about: the one chosen, or the one the answers would lead to. */
export const routeExplained = ({
  recommendation: { outcome, stated, demonstrated },
}: Pick<Telling, 'recommendation'>): RouteId =>
  outcome === 'need-not-demonstrated' ? stated.route : demonstrated.route

/** The gates of a new role that may stay open as conditions; no other route has any. */
export const mayStayOpen = (
  route: RouteId,
  { recommendation }: Pick<Telling, 'recommendation'>,
): readonly TestSeen[] => (route === 'new-role' ? recommendation.demonstrated.gates.filter(({ hard }) => !hard) : [])

/** The tests that made the outcome what it is: those that hold for a route, those that do not where none is offered. */
export function decidingTests(telling: Telling): readonly TestSeen[] {
  const { outcome, demonstrated } = telling.recommendation
  if (outcome === 'fundamentals-first')
    return [
      ...demonstrated.fundamentalsFirst,
      ...demonstrated.fundamentals.filter(({ trace }) => trace.verdict === 'fails'),
    ]
  const { tested } = routesTested(demonstrated, telling.content).find(
    ({ route }) => route.id === routeExplained(telling),
  )!
  return outcome === 'need-not-demonstrated' ? tested.filter(({ trace }) => trace.verdict !== 'holds') : tested
}
