import type { Tipping } from '../../../domain/diagram/what-if.ts'

/** Of the changes to the same answers that lead to one result, the first: it asks for the least. */
export function weakestOfEach(tipping: readonly Tipping[]): readonly Tipping[] {
  const first = new Map<string, Tipping>()
  for (const one of tipping) {
    const key = nameOf(one)
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}

/** The answers that change, in any order, and the result. */
export const nameOf = ({ changes, headline }: Tipping): string =>
  [...changes.map(({ kind, id }) => `${kind} ${id}`).sort((a, b) => a.localeCompare(b)), headline.outcome].join()
