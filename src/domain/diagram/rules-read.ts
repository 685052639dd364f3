import type { Clause } from '../clause.ts'
import type { Content } from '../content.ts'

export type Leaf = Exclude<
  Clause,
  | { readonly test: string }
  | { readonly all: readonly Clause[] }
  | { readonly any: readonly Clause[] }
  | { readonly not: Clause }
  | { readonly of: readonly Clause[] }
>

/** Facts that the decision works out on its way, and so are no answers of anybody. */
export const workedOut: readonly string[] = ['brokering', 'route']

/** Every comparison that the headline may rest on, in the order of the rules and once each time it is made. */
export const leavesOfHeadline = (content: Content, tests: ReadonlyMap<string, Clause>): readonly Leaf[] =>
  rulesOfHeadline(content).flatMap((rule) => leavesOf(rule, tests))

function rulesOfHeadline(content: Content): readonly Clause[] {
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
function leavesOf(clause: Clause, tests: ReadonlyMap<string, Clause>): readonly Leaf[] {
  if ('all' in clause) return clause.all.flatMap((part) => leavesOf(part, tests))
  if ('any' in clause) return clause.any.flatMap((part) => leavesOf(part, tests))
  if ('of' in clause) return clause.of.flatMap((part) => leavesOf(part, tests))
  if ('not' in clause) return leavesOf(clause.not, tests)
  if ('test' in clause) return leavesOf(tests.get(clause.test)!, tests)
  return 'fact' in clause && workedOut.includes(clause.fact) ? [] : [clause]
}
