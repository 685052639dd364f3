import { emptyFlow } from './flow.ts'
import type { Graph } from './graph.ts'
import { rungs, type ByRisk, type Grid, type Rung } from './grid.ts'
import { stepsUpTo, type Setting } from './setting.ts'
import { stand } from './standing.ts'
import type { Patience } from './ties.ts'

/** What is left if a team goes exactly this far. */
export type OnRung = {
  readonly rung: Rung
  readonly left: ByRisk
  /** Whole minutes a week set aside for supervision. */
  readonly supervision: number
  /** The sets of roles that may take on delegated work so that no more is left, by id. More than one: any of them will do. */
  readonly delegates: readonly (readonly string[])[]
  readonly hasAllDelegates: boolean
  /** Where it is not, patience ended: no less than `atLeast` is left. */
  readonly isExact: boolean
  readonly atLeast: ByRisk
}

/**
 * The ladder three times: unknown cells no and sizes at their worst, at what is likely, and unknown cells yes with sizes at
 * their best. Whatever the unknown turns out to be, what is left lies between worst and best, **read high risk first**. That
 * is no promise about totals: work of low risk may give way to supervision that saves work of high risk.
 */
export type Ladder = {
  readonly worst: readonly OnRung[]
  readonly likely: readonly OnRung[]
  readonly best: readonly OnRung[]
}

export function ladder(graph: Graph, patience?: Patience): Ladder {
  const worst = climbed(graph, { isUnknownYes: false, sizes: 'worst' }, patience)
  return {
    worst,
    likely: hasRanges(graph.grid) ? climbed(graph, { isUnknownYes: false, sizes: 'likely' }, patience) : worst,
    best: climbed(graph, { isUnknownYes: true, sizes: 'best' }, patience),
  }
}

/** One run up the ladder: each rung goes on from the flow of the one below, for what was placed there can stay. */
function climbed(graph: Graph, run: Omit<Setting, 'steps'>, patience?: Patience): readonly OnRung[] {
  const flow = emptyFlow(graph)
  return rungsOf(graph.grid).map((rung) => {
    const setting = { ...run, steps: stepsUpTo(rung, graph.grid) }
    const { left, supervision, sets, hasAll, isExact, atLeast } = stand(graph, setting, patience, flow).covered
    return {
      rung,
      left,
      supervision,
      delegates: sets.map((set) => set.map((role) => graph.roles[role]!.id)),
      hasAllDelegates: hasAll,
      isExact,
      atLeast,
    }
  })
}

/** The rungs that are not left out. */
export const rungsOf = ({ leftOut = [] }: Grid): readonly Rung[] =>
  rungs.filter((rung) => !leftOut.some((out) => out === rung))

const hasRanges = ({ tasks, roles }: Grid): boolean =>
  [
    ...tasks.flatMap(({ minutes, simplerMinutes }) => [minutes, simplerMinutes]),
    ...roles.flatMap(({ minutes, empty = {} }) => [...Object.values(minutes), ...Object.values(empty)]),
  ].some((minutes) => typeof minutes === 'object')
