import { rungs, type Grid, type Rung } from './grid.ts'

/** What a team could get to give way; law never does. */
export const barriers = ['rule', 'no-room', 'will-not'] as const
export type Barrier = (typeof barriers)[number]

/** Under what a flow is worked out. */
export type Setting = {
  /** The steps of the ladder that are open, one bit each. */
  readonly steps: number
  /** Whether unknown cells count as "could". */
  readonly isUnknownYes: boolean
  /** Which end of what is said as a range: the most work for the least time, what is likely, or the other way round. */
  readonly sizes: 'worst' | 'likely' | 'best'
  /** Cells of this kind count as "could". */
  readonly gaveWay?: Barrier
  /** This unknown cell is yes, by the places of its task and role. */
  readonly settled?: { readonly task: number; readonly role: number }
  /** One person of this role is away, by its place among the roles. */
  readonly away?: number
}

export const bit = (step: number): number => 1 << step
const [stop, fill, share, train, across] = [1, 2, 3, 4, 5] as const

/** What a cell that is not "now" needs: to share or to train, and where the organisations differ, a team across them. */
export const stepsOf = (isTraining: boolean, isAcross: boolean): number =>
  bit(isTraining ? train : share) | (isAcross ? bit(across) : 0)

/** The steps up to a rung, less those that are left out. */
export function stepsUpTo(rung: Rung, { leftOut = [] }: Grid): number {
  let steps = 0
  for (let step: number = stop; step <= rungs.indexOf(rung); step++)
    if (!leftOut.some((out) => out === rungs[step])) steps |= bit(step)
  return steps
}

export const stopsWork = (steps: number): boolean => (steps & bit(stop)) !== 0
export const fillsPosts = (steps: number): boolean => (steps & bit(fill)) !== 0

/** The highest rung that is not left out. */
export const topRung = ({ leftOut = [] }: Grid): Rung =>
  [...rungs].reverse().find((rung) => !leftOut.some((out) => out === rung)) ?? 'as-things-are'

/** As far as a team can go, unknown cells no, sizes as they are likely to be. */
export const asFarAsCan = (grid: Grid): Setting => ({
  steps: stepsUpTo(topRung(grid), grid),
  isUnknownYes: false,
  sizes: 'likely',
})
