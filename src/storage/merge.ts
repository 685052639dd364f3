/** What became of a record that two windows changed: the value to keep, and the other one where both cannot be kept. */
export type Merged<T> = { readonly value: T | undefined; readonly displaced?: T }

/**
 * Three-way merge of one record by its fields, and by theirs. Fields that only one side changed are taken from that side.
 * Where both changed the same field, mine is kept and theirs is set beside it, so that a person can choose: nothing is dropped.
 */
export function merge<T extends object>(before: T | undefined, mine: T | undefined, theirs: T | undefined): Merged<T> {
  if (same(theirs, before) || same(theirs, mine)) return { value: mine }
  if (same(mine, before)) return { value: theirs }
  if (mine === undefined || theirs === undefined || before === undefined) {
    const displaced = mine === undefined ? undefined : theirs
    return { value: mine ?? theirs, ...(displaced && { displaced }) }
  }
  const value = { ...theirs }
  let clash = false
  for (const key of Object.keys({ ...before, ...mine }) as (keyof T)[]) {
    if (same(mine[key], before[key])) continue
    const [was, here, there] = [before[key], mine[key], theirs[key]]
    if (isRecord(was) && isRecord(here) && isRecord(there)) {
      const within = merge(was, here, there)
      value[key] = within.value as T[keyof T]
      if (within.displaced) clash = true
      continue
    }
    if (!same(theirs[key], before[key]) && !same(theirs[key], mine[key])) clash = true
    if (key in mine) value[key] = mine[key]
    else delete value[key]
  }
  return clash ? { value, displaced: theirs } : { value }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Plain data, compared by what it says. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => same((a as never)[key], (b as never)[key]))
}
