import { conditionsOf, type OpenCondition } from './conditions.ts'
import type { Verdict } from './clause.ts'
import { plans, type Content, type PlanId } from './content.ts'
import { fundamentalsOf, outcomeOf, type Decision } from './decide.ts'
import { allOf, evaluate, isBackedUp } from './evaluate.ts'
import { fitted, formsInOrder } from './forms.ts'
import { asIn } from './in-plan.ts'
import { planOf, rulesOnceTaken } from './plans.ts'
import { readings, withFacts } from './reading.ts'
import type { Recommended } from './recommend.ts'
import { routesTested, type RouteTested } from './routes-tested.ts'
import { warnings, type Warning } from './warnings.ts'

/** A way forward beside the others: whether its route holds, and what it would bring if it were taken. Nothing is added up. */
export type PlanWeighed = {
  readonly plan: PlanId
  readonly tested: RouteTested
  /** Whether its route holds, is open or fails: a new role holds only where the work is new. */
  readonly verdict: Verdict
  /** Whether it is what is recommended. */
  readonly isOffered: boolean
  /** Whether so many of its fundamentals are known to be missing that these come first. */
  readonly lacksFundamentals: boolean
  /** What it would need: the conditions of its route as if it were taken. */
  readonly conditions: readonly OpenCondition[]
  /** Questions answered otherwise for some plan, of which its own answer is assumed or only said. */
  readonly restsOn: readonly string[]
  /** The watch-outs that it sets off and no other plan does. */
  readonly watchOuts: readonly Warning[]
}

/** The ways forward, each with the answers of its own plan, the least disruptive first. Pure. */
export function plansWeighed({ assessment, content, recommendation }: Recommended): readonly PlanWeighed[] {
  const { stated, demonstrated } = recommendation
  const { warned } = readings(assessment, content)
  const routes = routesTested(demonstrated, content)
  const each = plans.map((plan) => {
    const tested = routeOf(plan, demonstrated, routes)
    const taken = asIfTaken(tested.route.id, demonstrated, content)
    const { route, outcome, forms } = taken
    const once = withFacts(warned, {
      considering: [outcomeOf(route)],
      outcome: [outcome],
      form: forms.map(({ form }) => form.id),
      route: [route],
    })
    return { plan, tested, taken, fired: warnings(once, rulesOnceTaken(route, content)) }
  })
  return each.map(({ plan, tested, taken, fired }) => {
    const others = new Set(each.flatMap((one) => (one.plan === plan ? [] : one.fired.map(({ id }) => id))))
    return {
      plan,
      tested,
      verdict: verdictOf(tested, evaluate(content.newWork, demonstrated.reading).verdict),
      isOffered: demonstrated.offered && demonstrated.route === tested.route.id,
      lacksFundamentals: !taken.offered,
      conditions: conditionsOf(taken, content),
      restsOn: content.questions.flatMap(({ id }) =>
        asIn(id).plan === plan &&
        typeof stated.reading.states.get(id)?.level === 'number' &&
        !isBackedUp(demonstrated.reading.states.get(id))
          ? [id]
          : [],
      ),
      watchOuts: fired.filter(({ id }) => !others.has(id)),
    }
  })
}

/** The route of a plan; of a new role the lasting one where it is taken or holds, else its trial. */
function routeOf(plan: PlanId, { route }: Decision, routes: readonly RouteTested[]): RouteTested {
  const of = routes.filter((one) => planOf(one.route.id) === plan)
  return of.find((one) => one.route.id === route) ?? of.find(isHeldForGood) ?? of[0]!
}

const isHeldForGood = ({ route, considered, verdict }: RouteTested): boolean =>
  route.id !== 'pilot' && considered && verdict === 'holds'

const verdictOf = ({ considered, verdict }: RouteTested, newWork: Verdict): Verdict =>
  considered ? verdict : allOf([verdict, newWork], (one) => one)

/** The decision as if it had come to a route. What would keep another from it, or come before it, is left out. */
function asIfTaken(route: Decision['route'], decision: Decision, content: Content): Decision {
  const reading = withFacts(decision.reading, { route: [route] })
  const fundamentals = fundamentalsOf(route, content, reading)
  const offered = !fundamentals.areMissing
  return {
    ...decision,
    outcome: offered ? outcomeOf(route) : 'fundamentals-first',
    route,
    offered,
    candidates: [],
    fundamentals: { ...fundamentals, first: [] },
    forms: fitted(formsInOrder(outcomeOf(route), decision.row, content, reading), reading),
    reading,
  }
}
