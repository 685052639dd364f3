import { useCallback, useMemo } from 'react'
import { gridIn } from '../../domain/grid/grid-in.ts'
import { moneyIn } from '../../domain/money/money-in.ts'
import type { Ref } from '../../domain/ref.ts'
import { suggestedByGrid } from '../../domain/suggested/by-grid.ts'
import { suggestedByMoney } from '../../domain/suggested/by-money.ts'
import type { Suggested } from '../../domain/suggested/suggested.ts'
import { useLoaded } from '../../ports/use-loaded.ts'
import { useAssessment, useWork, type GridSums } from '../../ports/use-work.ts'

/** All that figures and the grid point to; of the grid only where it has something to say of what is asked here. */
export function useSuggested(ref: Ref): readonly Suggested[] {
  const byMoney = useSuggestedByMoney()
  const byGrid = useSuggestedByGrid(ref)
  return useMemo(() => [...byMoney, ...byGrid], [byMoney, byGrid])
}

/** What the figures of the plans point to, worked out anew only when they change. */
function useSuggestedByMoney(): readonly Suggested[] {
  const { moneyLines, moneySettings, evidence } = useAssessment()
  return useMemo(
    () => suggestedByMoney(moneyIn({ moneyLines, moneySettings, evidence }), { evidence }),
    [moneyLines, moneySettings, evidence],
  )
}

const speaksTo = ({ beside }: GridSums, { kind, id }: Ref): boolean =>
  kind === 'fact' ? Object.hasOwn(beside, id) : Object.values(beside).includes(id)

/** The same of the grid, once its sums are done beside the page. */
function useSuggestedByGrid(ref: Ref): readonly Suggested[] {
  const { loadGridSums } = useWork()
  const { about, voices, gridTasks, gridRoles, gridCourses, gridCells, gridSettings } = useAssessment()
  const sums = useLoaded(loadGridSums, Object.keys(gridTasks).length > 0)
  const isWanted = sums !== undefined && speaksTo(sums, ref)
  const read = useMemo(
    () => isWanted && gridIn({ gridTasks, gridRoles, gridCourses, gridCells, gridSettings }, sums.posts),
    [isWanted, sums, gridTasks, gridRoles, gridCourses, gridCells, gridSettings],
  )
  const load = useCallback(async () => read && { read, all: await sums!.measure(read.grid) }, [read, sums])
  const done = useLoaded(load, read !== false)
  return useMemo(
    () =>
      done && done.all.ok
        ? suggestedByGrid({ about, voices, gridTasks, gridRoles }, done.read, done.all.measured, sums!.beside)
        : [],
    [done, sums, about, voices, gridTasks, gridRoles],
  )
}
