import type { Verdict } from './clause.ts'
import type { Content, Fundamental, Gate, NamedTest, Route, RouteId } from './content.ts'
import { burdenOf, type Decision, type Tested } from './decide.ts'
import { allOf } from './evaluate.ts'
import type { Recommendation } from './recommend.ts'

/** A route with what it has to show. `considered` is false where the work is not new, so that no new role is offered at all. */
export type RouteTested = {
  readonly route: Route
  readonly considered: boolean
  readonly verdict: Verdict
  readonly tested: readonly Tested[]
}

/** All four routes, least disruptive first, those the decision did not come to included. */
export function routesTested(decision: Decision, content: Content): readonly RouteTested[] {
  return content.routes.map((route) => {
    const candidate = decision.candidates.find((one) => one.route === route.id)
    if (candidate) return { route, considered: true, verdict: candidate.verdict, tested: candidate.burden }
    const burden: readonly Tested[] = burdenOf(route, decision.reading)
    const tested = route.id === 'new-role' ? [...burden, ...decision.gates.filter(({ hard }) => hard)] : burden
    return { route, considered: false, verdict: allOf(tested, ({ trace }) => trace.verdict), tested }
  })
}

/** The route that "why" is about: the one chosen, or the one the answers would lead to. */
export const routeExplained = ({ outcome, stated, demonstrated }: Recommendation): RouteId =>
  outcome === 'need-not-demonstrated' ? stated.route : demonstrated.route

/** The tests that made the outcome what it is: those that hold for a route, those that do not where none is offered. */
export function decidingTests(
  recommendation: Recommendation,
  content: Content,
): readonly Tested<NamedTest | Fundamental | Gate>[] {
  const { outcome, demonstrated } = recommendation
  if (outcome === 'fundamentals-first')
    return [
      ...demonstrated.fundamentals.first.filter(({ trace }) => trace.verdict === 'holds'),
      ...demonstrated.fundamentals.heads.filter(({ trace }) => trace.verdict === 'fails'),
    ]
  const explained = routeExplained(recommendation)
  const { tested } = routesTested(demonstrated, content).find(({ route }) => route.id === explained)!
  return outcome === 'need-not-demonstrated' ? tested.filter(({ trace }) => trace.verdict !== 'holds') : tested
}
