import { own } from '../own.ts'
import type { Looked } from '../records/fields.ts'

/** How many people of a group gave each level, from the first to the last, and then how many do not know. */
export type Counts = readonly [number, number, number, number, number]

/** How many people of a group said each thing that may be said: the levels of a question, or the marks of a task. */
export type Row = readonly number[]

/** What was answered in a round so far: counts by group, and never who. */
export type Tally<R extends Row = Counts> = Readonly<Record<string, R>>

export const nobodyYet: Counts = [0, 0, 0, 0, 0]

export const isOfLevels = (row: Row): row is Counts => row.length === nobodyYet.length

/** How many people a row of counts stands for. */
export const peopleIn = (counts: Row): number => counts.reduce((sum, one) => sum + one, 0)

/** Where a level stands in a row of counts; any other number stands where it says. */
export const placeOf = (level: number | 'unknown'): number => (level === 'unknown' ? 4 : level)

/** A tally with so many people more, or fewer, of a group at a level; never fewer than nobody. */
export function counted(tally: Tally, group: string, level: Looked, by: 1 | -1 = 1): Tally {
  const at = placeOf(level)
  const before = own(tally, group) ?? nobodyYet
  const counts = before.map((one, place) => (place === at ? Math.max(0, one + by) : one)) as unknown as Counts
  return { ...tally, [group]: counts }
}

/** Several rows of counts as one. */
export const together = <R extends Row>(rows: readonly R[]): R =>
  rows.reduce<Row>((sum, row) => row.map((one, at) => one + (sum[at] ?? 0)), nobodyYet) as R
