import type { Condition } from '../condition.ts'
import type { Content } from '../content.ts'

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

function rulesOfHeadline(content: Content): readonly Condition[] {
  const { newWork, notNewWork, routing, forms, routes, gates, fundamentals, fundamentalsFirst } = content
  return [
    newWork,
    ...(notNewWork ? [notNewWork] : []),
    ...routes.flatMap(({ burden, presumed, conditions }) =>
      [...burden, ...presumed, ...conditions].map(({ test }) => test),
    ),
    ...gates.flatMap(({ test, hardWhen }) => (hardWhen ? [test, hardWhen] : [test])),
    ...fundamentals.flatMap(({ at }) => Object.values(at)),
    ...fundamentalsFirst.map(({ test }) => test),
    ...routing.map(({ when }) => when),
    ...forms.flatMap(({ fits, not, needs }) => [fits, ...(not ? [not] : []), ...needs.map(({ test }) => test)]),
  ]
}

/** The comparisons that a rule is made of, named tests followed; what the decision works out itself is none. */
function leavesOf(condition: Condition, tests: ReadonlyMap<string, Condition>): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap((part) => leavesOf(part, tests))
  if ('any' in condition) return condition.any.flatMap((part) => leavesOf(part, tests))
  if ('of' in condition) return condition.of.flatMap((part) => leavesOf(part, tests))
  if ('not' in condition) return leavesOf(condition.not, tests)
  if ('test' in condition) return leavesOf(tests.get(condition.test)!, tests)
  return 'fact' in condition && workedOut.includes(condition.fact) ? [] : [condition]
}
