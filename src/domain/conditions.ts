import type { Content } from './content.ts'
import type { Decision } from './decide.ts'
import { deciding, evaluate, type Trace } from './evaluate.ts'
import type { FormFit } from './forms.ts'

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
  const asked = askedBy(decision, content).filter(({ trace }) => trace.verdict !== 'holds')
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

/** All that the route, its first form, the gates and the fundamentals ask; the heads alone while these come first. */
function askedBy(decision: Decision, content: Content): readonly OpenCondition[] {
  const { route, outcome, forms, gates, fundamentals, reading } = decision
  const heads = fundamentals.map(({ of, trace }) => openCondition('fundamentals', of, trace))
  if (outcome === 'fundamentals-first') return heads
  const { conditions } = content.routes.find(({ id }) => id === route)!
  return [
    ...conditions.map((asked) => openCondition('route', asked, evaluate(asked.test, reading))),
    ...(forms[0] ? needsOf(forms[0]) : []),
    ...(route === 'pilot' || route === 'new-role' ? gates : []).map(({ of, trace }) =>
      openCondition('gate', of, trace),
    ),
    ...heads,
  ]
}

/** What a form needs, whether it has it or not. */
export const needsOf = ({ form, needs }: FormFit): readonly OpenCondition[] =>
  form.needs.map((need, at) => openCondition('form', need, needs[at]!))

type Asked = Pick<OpenCondition, 'id' | 'name' | 'condition'>

const openCondition = (from: OpenCondition['from'], { id, name, condition }: Asked, trace: Trace): OpenCondition => ({
  id,
  name,
  condition,
  from,
  trace,
})
