import type { Condition } from '../condition.ts'
import type { Content } from '../content.ts'
import { questionsRead } from '../evaluate.ts'

export type Leaf = Exclude<
  Condition,
  | { readonly test: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly of: readonly Condition[] }
>

/** Facts that the decision works out on its way, and so are no answers of anybody. */
export const workedOut: readonly string[] = ['brokering', 'route']

/** Every comparison that the headline may rest on, in the order of the rules and once each time it is made. */
export const leavesOfHeadline = (content: Content, tests: ReadonlyMap<string, Condition>): readonly Leaf[] =>
  rulesOfHeadline(content).flatMap((rule) => leavesOf(rule, tests))

/** The questions whose backing decides whether the confidence is firm (model §3.3). */
export const questionsBacked = (content: Content, tests: ReadonlyMap<string, Condition>): ReadonlySet<string> =>
  new Set(
    [
      ...content.routes.flatMap(({ burden }) => burden.map(({ test }) => test)),
      ...content.gates.map(({ test }) => test),
      ...content.fundamentals.flatMap(({ at }) => Object.values(at)),
    ].flatMap((rule) => questionsRead(rule, tests)),
  )

function rulesOfHeadline(content: Content): readonly Condition[] {
  const { newWork, routing, forms, routes, gates, fundamentals, fundamentalsFirst } = content
  return [
    newWork,
    ...routes.flatMap(({ burden, conditions }) => [...burden, ...conditions].map(({ test }) => test)),
    ...gates.flatMap(({ test, hardWhen }) => (hardWhen ? [test, hardWhen] : [test])),
    ...fundamentals.flatMap(({ at }) => Object.values(at)),
    ...fundamentalsFirst.map(({ test }) => test),
    ...routing.map(({ when }) => when),
    ...forms.flatMap(({ fits, not, needs }) => [fits, ...(not ? [not] : []), ...needs.map(({ test }) => test)]),
  ]
}

function leavesOf(condition: Condition, tests: ReadonlyMap<string, Condition>): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap((part) => leavesOf(part, tests))
  if ('any' in condition) return condition.any.flatMap((part) => leavesOf(part, tests))
  if ('of' in condition) return condition.of.flatMap((part) => leavesOf(part, tests))
  if ('not' in condition) return leavesOf(condition.not, tests)
  if ('test' in condition) return leavesOf(tests.get(condition.test)!, tests)
  return 'fact' in condition && workedOut.includes(condition.fact) ? [] : [condition]
}
