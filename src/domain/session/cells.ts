import { peopleIn, together, type Counts, type Row, type Tally } from './tally.ts'

/** How small a group may be that is shown; 1 is each group openly. */
export const smallestGroups = [1, 3, 5, 10] as const

/** People whose answers are told together, by the ids of their groups: one group, or several that were too small alone. */
export type CellShown<R extends Row = Counts> = { readonly voices: readonly string[]; readonly counts: R }

/** What may be shown of a round, and of whom nothing is. */
export type Shown<R extends Row = Counts> = { readonly cells: readonly CellShown<R>[]; readonly notShown: number }

/**
 * The cells that may be shown of a tally, none of fewer people than `smallest`. No person is in two of them, so that no two
 * can be set against each other. Groups that are too small are told together, where at least two of them reach the number
 * together; else they are left out, and only how many people they are is told: never what they said, in no total either.
 */
export function cellsOf<R extends Row>(tally: Tally<R>, smallest: number): Shown<R> {
  const answered = Object.entries(tally).filter(([, counts]) => peopleIn(counts) > 0)
  const large = answered.filter(([, counts]) => peopleIn(counts) >= smallest)
  const small = answered.filter(([, counts]) => peopleIn(counts) < smallest)
  const pooled = together(small.map(([, counts]) => counts))
  const isEnough = small.length > 1 && peopleIn(pooled) >= smallest
  return {
    cells: [
      ...large.map(([group, counts]) => ({ voices: [group], counts })),
      ...(isEnough ? [{ voices: small.map(([group]) => group), counts: pooled }] : []),
    ],
    notShown: isEnough ? 0 : peopleIn(pooled),
  }
}

/** Names a cell among others. */
export const cellName = ({ voices }: { readonly voices: readonly string[] }): string => voices.join(' ')

/** Less the cells that the room is not shown, by name: of their people it is only told how many they are. */
export function without<R extends Row>(names: readonly string[], { cells, notShown }: Shown<R>): Shown<R> {
  const isIn = (cell: CellShown<R>) => !names.includes(cellName(cell))
  const out = cells.filter((cell) => !isIn(cell))
  return { cells: cells.filter(isIn), notShown: notShown + peopleIn(together(out.map(({ counts }) => counts))) }
}

/** Whether all in a cell said the same: showing it tells what each of them said. */
export const isUnanimous = ({ counts }: { readonly counts: Row }): boolean =>
  counts.some((one) => one > 0 && one === peopleIn(counts))
