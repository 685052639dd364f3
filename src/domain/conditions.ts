import type { Content } from './content.ts'
import type { Decision } from './decide.ts'
import { deciding, evaluate, type Trace } from './evaluate.ts'

/** Something that has to be met, by a date and an owner the team sets. `from` says which part of the rules asks for it. */
export type OpenCondition = {
  readonly id: string
  readonly name: string
  readonly condition: string
  readonly from: 'route' | 'form' | 'gate' | 'fundamentals'
  readonly trace: Trace
}

/**
 * What the route still asks for: open and missing points become dated conditions, those known to be missing first.
 * A point that another condition already asks for is not asked for twice. None while the need is not demonstrated:
 * what to find out comes first then.
 */
export function conditionsOf(decision: Decision, content: Content): readonly OpenCondition[] {
  if (decision.outcome === 'need-not-demonstrated') return []
  const asked = [
    ...routeConditions(decision, content),
    ...formNeeds(decision),
    ...openGates(decision),
    ...openHeads(decision),
  ]
  const seen = new Set<string>()
  const distinct = asked.filter(({ trace }) => {
    const points = deciding(trace).map(({ condition }) =>
      JSON.stringify('question' in condition ? condition.question : condition),
    )
    const isNew = points.some((point) => !seen.has(point))
    points.forEach((point) => seen.add(point))
    return isNew
  })
  const missing = ({ trace }: OpenCondition) => (trace.verdict === 'fails' ? 0 : 1)
  return distinct.sort((a, b) => missing(a) - missing(b))
}

/** Before a new role can be tried or made, a fundamentals-first result asks for the heads alone. */
const routeConditions = (decision: Decision, content: Content): OpenCondition[] =>
  decision.outcome === 'fundamentals-first'
    ? []
    : content.routes
        .find(({ id }) => id === decision.route)!
        .conditions.map((asked) => ({
          ...asked,
          from: 'route' as const,
          trace: evaluate(asked.test, decision.reading),
        }))
        .filter(isOpen)
        .map(({ id, name, condition, from, trace }) => ({ id, name, condition, from, trace }))

const formNeeds = ({ forms, outcome }: Decision): OpenCondition[] =>
  outcome === 'fundamentals-first'
    ? []
    : (forms[0]?.form.needs ?? [])
        .map(({ id, name, condition }, at) => ({
          id,
          name,
          condition,
          from: 'form' as const,
          trace: forms[0]!.needs[at]!,
        }))
        .filter(isOpen)

const openGates = ({ gates, route, outcome }: Decision): OpenCondition[] =>
  outcome === 'fundamentals-first' || (route !== 'pilot' && route !== 'new-role')
    ? []
    : gates
        .map(({ of: { id, name, condition }, trace }) => ({ id, name, condition, from: 'gate' as const, trace }))
        .filter(isOpen)

const openHeads = ({ fundamentals }: Decision): OpenCondition[] =>
  fundamentals
    .map(({ of: { id, name, condition }, trace }) => ({ id, name, condition, from: 'fundamentals' as const, trace }))
    .filter(isOpen)

const isOpen = ({ trace }: { trace: Trace }): boolean => trace.verdict !== 'holds'
