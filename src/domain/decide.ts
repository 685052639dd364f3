import type { Verdict } from './clause.ts'
import type {
  ConditionTest,
  Content,
  FirstOfAll,
  Fundamental,
  Gate,
  NamedTest,
  Route,
  RouteId,
  RoutingRow,
} from './content.ts'
import { allOf, evaluate, holds, verdictOf, type Reading, type Trace } from './evaluate.ts'
import { fitted, formsInOrder, routingRow, type FormFit } from './forms.ts'
import { withFacts } from './reading.ts'

export type Outcome = 'need-not-demonstrated' | 'fundamentals-first' | 'existing-roles' | 'team-or-pathway' | 'new-role'

/** A test that was put to the answers, and what it said. */
export type Tested<T extends { id: string } = NamedTest> = { readonly of: T; readonly trace: Trace }

/** A route as a candidate: what it had to show, and what that said. */
export type Candidate = {
  readonly route: RouteId
  readonly verdict: Verdict
  readonly burden: readonly Tested<ConditionTest | Gate>[]
}

/** The fundamentals at the level of a route. They are missing where they are known to be, never where they are open. */
export type Fundamentals = {
  readonly heads: readonly Tested<Fundamental>[]
  /** What puts the fundamentals first whatever the heads say. */
  readonly first: readonly Tested<FirstOfAll>[]
  readonly areMissing: boolean
}

/** What one reading of the answers leads to. */
export type Decision = {
  readonly outcome: Outcome
  /** The route the answers lead to, or point to where none can be offered. */
  readonly route: RouteId
  readonly offered: boolean
  readonly candidates: readonly Candidate[]
  /** Those of the route. */
  readonly fundamentals: Fundamentals
  readonly gates: readonly (Tested<Gate> & { readonly hard: boolean })[]
  readonly row: RoutingRow | undefined
  readonly forms: readonly FormFit[]
  readonly reading: Reading
}

/**
 * The decision of design §5 for one reading of the answers. Total: every reading gets exactly one outcome.
 * Nothing is ever summed; routes are taken in order, and the first whose burden holds and whose fundamentals are not
 * known to be missing is offered.
 */
export function decide(reading: Reading, content: Content): Decision {
  const row = routingRow(content, reading)
  const [newRoleForm] = formsInOrder('new-role', row, content, reading)
  const brokering = newRoleForm?.brokering ? 'yes' : 'no'
  const facts = withFacts(reading, { brokering: [brokering] })

  const gates = content.gates.map((gate) => ({
    of: gate,
    hard: gate.kind === 'hard' || (gate.hardWhen !== undefined && verdictOf(gate.hardWhen, facts) !== 'fails'),
    trace: evaluate(gate.test, facts),
  }))
  const candidates = routesInOrder(row, content, facts).map((route) => candidate(route, gates, content, facts))

  const shown = candidates.filter(({ verdict }) => verdict === 'holds').map(({ route }) => route)
  const onEach = shown.map((route) => fundamentalsOf(route, content, facts))
  const ready = onEach.findIndex(({ areMissing }) => !areMissing)
  const offered = shown[ready]
  const route = offered ?? shown[0] ?? direction(candidates)
  const onRoute = withFacts(facts, { route: [route] })

  return {
    outcome: offered ? outcomeOf(offered) : shown.length > 0 ? 'fundamentals-first' : 'need-not-demonstrated',
    route,
    offered: offered !== undefined,
    candidates,
    fundamentals: onEach[offered ? ready : 0] ?? fundamentalsOf(route, content, facts),
    gates,
    row,
    forms: fitted(formsInOrder(outcomeOf(route), row, content, onRoute), onRoute),
    reading: onRoute,
  }
}

/** The candidate of a route that was considered. */
export const candidateOf = (decision: Decision, route: RouteId): Candidate =>
  decision.candidates.find((candidate) => candidate.route === route)!

/** A pilot is a new role, bounded. */
export const outcomeOf = (route: RouteId): Exclude<Outcome, 'need-not-demonstrated' | 'fundamentals-first'> =>
  route === 'pilot' ? 'new-role' : route

/**
 * Where the work is genuinely new, re-placing or re-describing a role is no answer, so the order turns round; otherwise
 * no new role is offered at all (design §5.3).
 */
function routesInOrder(row: RoutingRow | undefined, content: Content, reading: Reading): readonly RouteId[] {
  if (isNewWork(content, reading)) return ['new-role', 'pilot', 'team-or-pathway', 'existing-roles']
  return row?.first === 'team-or-pathway'
    ? ['team-or-pathway', 'existing-roles']
    : ['existing-roles', 'team-or-pathway']
}

const isNewWork = ({ newWork, notNewWork }: Content, reading: Reading): boolean =>
  holds(newWork, reading) && !(notNewWork && holds(notNewWork, reading))

/** What a route has to show, put to the answers; and what it presumes, where somebody says that it is not so. */
export function burdenOf({ burden, presumed }: Route, reading: Reading): Candidate['burden'] {
  const put = (test: ConditionTest): Tested<ConditionTest> => ({ of: test, trace: evaluate(test.test, reading) })
  return [...burden.map(put), ...presumed.map(put).filter(({ trace }) => trace.verdict === 'fails')]
}

function candidate(route: RouteId, gates: Decision['gates'], content: Content, reading: Reading): Candidate {
  const tested = burdenOf(
    content.routes.find(({ id }) => id === route)!,
    reading,
  )
  if (route !== 'new-role') return { route, verdict: allOf(tested, ({ trace }) => trace.verdict), burden: tested }

  const hard = gates.filter((gate) => gate.hard)
  const conditionalOpen = gates.filter((gate) => !gate.hard && gate.trace.verdict !== 'holds').length
  const verdict = allOf([...tested, ...hard], ({ trace }) => trace.verdict)
  return {
    route,
    verdict: verdict === 'holds' && conditionalOpen > content.openGatesAllowed ? 'open' : verdict,
    burden: [...tested, ...hard],
  }
}

/** The fundamentals at the level of a route, put to the answers. */
export function fundamentalsOf(route: RouteId, content: Content, reading: Reading): Fundamentals {
  const onRoute = withFacts(reading, { route: [route] })
  const heads = content.fundamentals.map((head) => ({ of: head, trace: evaluate(head.at[route], onRoute) }))
  const first = content.fundamentalsFirst.map((test) => ({ of: test, trace: evaluate(test.test, onRoute) }))
  const missing = heads.filter(({ trace }) => trace.verdict === 'fails').length
  const isFirst = first.some(({ trace }) => trace.verdict === 'holds')
  return { heads, first, areMissing: isFirst || missing >= content.headsMissing }
}

/** Where the routing points: the first route that nothing known rules out, or else the first that is no new role. */
function direction(candidates: readonly Candidate[]): RouteId {
  const possible = candidates.find(({ verdict }) => verdict === 'open')
  return (possible ?? candidates.find(({ route }) => route !== 'new-role' && route !== 'pilot') ?? candidates[0]!).route
}
