import * as z from 'zod/mini'
import type { Content, NamedTest, RouteId, Standing } from '../domain/content.ts'
import type { Decision, Outcome } from '../domain/decide.ts'
import { evaluate, type Trace } from '../domain/evaluate.ts'
import { routesTested } from '../domain/routes-tested.ts'
import { traceAsJson, traceJson, verdict } from './trace-json.ts'

export const direction = z.enum(['develop-existing-roles', 'team-or-pathway', 'new-role'])
export const route = z.enum([...direction.options, 'pilot'])
export const outcome = z.enum([...direction.options, 'need-not-demonstrated', 'fundamentals-first'])
export const strength = z.enum(['proceed', 'proceed-when', 'pilot', 'not-yet'])

/** What the routes are called outside: names that say the whole of it. */
export const routeNames = {
  'existing-roles': 'develop-existing-roles',
  'team-or-pathway': 'team-or-pathway',
  pilot: 'pilot',
  'new-role': 'new-role',
} as const satisfies Record<RouteId, z.infer<typeof route>>

export const outcomeNames = {
  ...routeNames,
  'need-not-demonstrated': 'need-not-demonstrated',
  'fundamentals-first': 'fundamentals-first',
} as const satisfies Record<Outcome, z.infer<typeof outcome>>

const traced = z.strictObject({
  part: z.enum(['new-work', 'routing', 'burden', 'presumed', 'gate', 'fundamentals', 'fundamentals-first']),
  id: z.string(),
  route: z.exactOptional(route),
  verdict,
  because: z.array(z.string()),
  standing: z.exactOptional(z.enum(['report', 'inference', 'practice'])),
  test: traceJson,
})

export const decisionJson = z.array(traced)

type Part = z.infer<typeof traced>

/** Every rule that had a part in one reading's decision, with its whole trace. */
export function decisionAsJson(decision: Decision, content: Content): Part[] {
  const { reading, row } = decision
  const entry = (part: Part['part'], of: TracedRule, trace: Trace, route?: RouteId): Part => ({
    part,
    id: of.id,
    ...(route && { route: routeNames[route] }),
    verdict: trace.verdict,
    because: [...of.because],
    ...(of.standing && { standing: of.standing }),
    test: traceAsJson(trace, reading),
  })
  return [
    entry('new-work', { id: 'new-work', because: [] }, evaluate(content.newWork, reading)),
    ...(row ? [entry('routing', row, evaluate(row.when, reading))] : []),
    ...routesTested(decision, content).flatMap(({ route, tested }) =>
      tested
        .filter(({ of }) => route.burden.some((test) => test === of))
        .map(({ of, trace }) => entry('burden', of, trace, route.id)),
    ),
    ...content.routes.flatMap(({ id, presumed }) =>
      presumed.map((of) => entry('presumed', of, evaluate(of.test, reading), id)),
    ),
    ...decision.gates.map(({ of, trace }) => entry('gate', of, trace)),
    ...decision.fundamentals.heads.map(({ of, trace }) => entry('fundamentals', of, trace, decision.route)),
    ...decision.fundamentals.first
      .filter(({ trace }) => trace.verdict === 'holds')
      .map(({ of, trace }) => entry('fundamentals-first', of, trace)),
  ]
}

type TracedRule = Pick<NamedTest, 'id' | 'because'> & { readonly standing?: Standing }
