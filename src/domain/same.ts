import { own } from './own.ts'

/** Plain data, compared by what it says; the order of fields says nothing, and a field without a value is as none. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [one, other] = [a, b] as Record<string, unknown>[]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(own(one!, key), own(other!, key)))
}
