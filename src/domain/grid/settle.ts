import { isAllowed } from './arrange.ts'
import type { ByRisk } from './grid.ts'
import { cheapestOpeners } from './openers.ts'
import { standAlso, type Standing } from './standing.ts'
import { forEver, type Patience } from './ties.ts'

/** A cell by its task and role. */
type CellAt = { readonly task: string; readonly role: string }

/**
 * The fewest unknown cells whose yes reaches the best: as little left as if all were yes, with as little supervision. Are
 * all of them yes, no other unknown cell can lower what is left. Sizes are as they are likely to be.
 */
export type SettleFirst = {
  /** Each with what would be left if it alone were yes. */
  readonly cells: readonly (CellAt & { readonly leftIfYes: ByRisk })[]
  /** How many unknown cells could make a difference to somebody: those that registration and place do not close. */
  readonly outOf: number
  readonly leftIfAllYes: ByRisk
  readonly atLeast: number
  readonly isExact: boolean
}

export function settleFirst(standing: Standing, patience: Patience = forEver): SettleFirst {
  const { graph, setting } = standing
  const allYes = standAlso(standing, { ...setting, isUnknownYes: true }, patience)
  // Where it is not certain how little can be left, nothing bounds what it takes to get there.
  const isCertain = standing.covered.isExact && allYes.covered.isExact
  const unknown = graph.ways.filter((way) => way.mark === 'unknown')
  const openers = unknown
    .filter((way) => isAllowed(way, allYes.setting))
    .map((way) => ({ of: way, ways: [way], price: 1 }))
  const { chosen, atLeast, isExact } = cheapestOpeners(allYes, openers, patience)
  return {
    cells: chosen.map((way) => ({
      task: graph.tasks[way.task]!.id,
      role: graph.roles[way.role]!.id,
      leftIfYes: standAlso(standing, { ...setting, settled: way }, patience).covered.left,
    })),
    outOf: unknown.length,
    leftIfAllYes: allYes.covered.left,
    atLeast: isCertain ? atLeast : 0,
    isExact: isExact && isCertain,
  }
}
