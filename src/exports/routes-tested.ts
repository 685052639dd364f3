import type { Verdict } from '../domain/condition.ts'
import type { Content, Route } from '../domain/content.ts'
import type { Decision, Tested } from '../domain/decide.ts'
import { allOf, evaluate } from '../domain/evaluate.ts'

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
    const burden: readonly Tested[] = route.burden.map((of) => ({ of, trace: evaluate(of.test, decision.reading) }))
    const tested = route.id === 'new-role' ? [...burden, ...decision.gates.filter(({ hard }) => hard)] : burden
    return { route, considered: false, verdict: allOf(tested.map(({ trace }) => trace)), tested }
  })
}
