import { own } from '../own.ts'
import type { Looked } from '../records/fields.ts'

/** How many people of a group gave each level, from the first to the last, and then how many do not know. */
export type Counts = readonly [number, number, number, number, number]

/** What was answered in a round so far: counts by group, and never who. */
export type Tally = Readonly<Record<string, Counts>>

export const nobodyYet: Counts = [0, 0, 0, 0, 0]

/** How many people a row of counts stands for. */
export const peopleIn = (counts: Counts): number => counts.reduce((sum, one) => sum + one, 0)

/** Where a level stands in a row of counts. */
export const placeOf = (level: Looked): number => (level === 'unknown' ? 4 : level)

/** A tally with so many people more, or fewer, of a group at a level; never fewer than nobody. */
export function counted(tally: Tally, group: string, level: Looked, by: 1 | -1 = 1): Tally {
  const at = placeOf(level)
  const before = own(tally, group) ?? nobodyYet
  const counts = before.map((one, place) => (place === at ? Math.max(0, one + by) : one)) as unknown as Counts
  return { ...tally, [group]: counts }
}

/** Several rows of counts as one. */
export const together = (rows: readonly Counts[]): Counts =>
  rows.reduce((sum, row) => sum.map((one, at) => one + row[at]!) as unknown as Counts, nobodyYet)
