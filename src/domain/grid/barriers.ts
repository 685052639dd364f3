import { rungs, type ByRisk, type Rung } from './grid.ts'
import { barriers, bit, type Barrier } from './setting.ts'
import { standAlso, type Standing } from './standing.ts'
import type { Patience } from './ties.ts'

/** What would be left if all of one kind gave way, or if a step of the ladder were not taken. */
export type IfGaveWay = Left & { readonly barrier: Barrier; readonly cells: number }
export type Without = Left & { readonly rung: Rung }
/** Not exact where patience ended: so little can be reached, and less might be. */
type Left = { readonly left: ByRisk; readonly isExact: boolean }

/** One run each: local rules, no room, will not. Law never gives way. */
export const ifGaveWay = (standing: Standing, patience?: Patience): readonly IfGaveWay[] =>
  barriers.map((barrier) => {
    const cells = standing.graph.ways.filter(({ mark }) => mark === barrier).length
    const { left, isExact } = standAlso(standing, { ...standing.setting, gaveWay: barrier }, patience).covered
    return { barrier, cells, left, isExact }
  })

/** One run for each step that is taken: what would be left without it, and with all the others. */
export const withoutEach = (standing: Standing, patience?: Patience): readonly Without[] =>
  rungs.flatMap((rung, step) => {
    const { steps } = standing.setting
    if ((steps & bit(step)) === 0) return []
    const setting = { ...standing.setting, steps: steps & ~bit(step) }
    const { left, isExact } = standAlso(standing, setting, patience).covered
    return [{ rung, left, isExact }]
  })
