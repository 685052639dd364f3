import { useCallback, useMemo } from 'react'
import { gridIn, type GridIn } from '../../domain/grid/grid-in.ts'
import type { Measured } from '../../domain/grid/measured.ts'
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
  const { about, voices, gridTasks, gridRoles } = useAssessment()
  const found = useGridMeasured((sums) => speaksTo(sums, ref))
  return useMemo(
    () =>
      found ? suggestedByGrid({ about, voices, gridTasks, gridRoles }, found.read, found.measured, found.beside) : [],
    [found, about, voices, gridTasks, gridRoles],
  )
}

type Found = Pick<GridSums, 'beside'> & { readonly read: GridIn; readonly measured: Measured }

/** The grid with its sums, done beside the page where they are wanted; nothing until they are, and where a grid cannot be read. */
export function useGridMeasured(wanted: (sums: GridSums) => boolean): Found | undefined {
  const { loadGridSums } = useWork()
  const { gridTasks, gridRoles, gridCourses, gridCells, gridSettings } = useAssessment()
  const sums = useLoaded(loadGridSums, Object.keys(gridTasks).length > 0)
  const isWanted = sums !== undefined && wanted(sums)
  const read = useMemo(
    () => isWanted && gridIn({ gridTasks, gridRoles, gridCourses, gridCells, gridSettings }, sums.posts),
    [isWanted, sums, gridTasks, gridRoles, gridCourses, gridCells, gridSettings],
  )
  const load = useCallback(async () => {
    const all = read ? await sums!.measure(read.grid) : undefined
    return read && all?.ok ? { read, measured: all.measured, beside: sums!.beside } : undefined
  }, [read, sums])
  return useLoaded(load, read !== false)
}
