export type Value = string | number | null
export type Row = Readonly<Record<string, Value>>
export type Query = { readonly sql: string; readonly values: readonly Value[] }

/**
 * What is done with a store, as the queries it asks one after another, each with its rows for an answer: written once, and
 * run by a store that answers at once as by one that answers later.
 */
export type Asking<T> = Generator<Query, T, readonly Row[]>

/** The rows of a query; `$1` and so on are its values. */
export function* rows<T = Row>(
  sql: string,
  values: readonly Value[] = [],
): Generator<Query, readonly T[], readonly Row[]> {
  return (yield { sql, values }) as readonly T[]
}

/** The first row of a query, if there is one. */
export function* row<T = Row>(
  sql: string,
  values: readonly Value[] = [],
): Generator<Query, T | undefined, readonly Row[]> {
  return (yield { sql, values })[0] as T | undefined
}

export function atOnce<T>(asking: Asking<T>, answer: (query: Query) => readonly Row[]): T {
  let step = asking.next()
  while (!step.done) step = asking.next(answer(step.value))
  return step.value
}

export async function later<T>(asking: Asking<T>, answer: (query: Query) => Promise<readonly Row[]>): Promise<T> {
  let step = asking.next()
  // Each query may depend on the one before it.
  // oxlint-disable-next-line no-await-in-loop
  while (!step.done) step = asking.next(await answer(step.value))
  return step.value
}
