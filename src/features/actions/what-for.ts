import type { Content } from '../../domain/content.ts'

/** What an action is for, in words: a question, a condition, or another part of the rules. None where nobody knows it. */
export function whatFor(id: string, content: Content): string | undefined {
  const { questions, facts, ladder, routes, forms, gates, fundamentals, noRegret } = content
  const asked = [...questions, ...facts].find((known) => known.id === id)
  if (asked) return asked.ask
  const named = [
    ...routes.flatMap(({ conditions }) => conditions),
    ...forms.flatMap(({ needs }) => needs),
    ...gates,
    ...fundamentals,
    ...ladder,
  ]
  return named.find((known) => known.id === id)?.name ?? noRegret.find((move) => move.id === id)?.say
}
