import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { gridIn, type GridIn } from '../../domain/grid/grid-in.ts'
import type { Grid } from '../../domain/grid/grid.ts'
import type { AllMeasured } from '../../domain/grid/measured.ts'
import type { ListWords } from '../../domain/grid/import/meaning.ts'
import type { FileOpened } from '../../domain/grid/import/table.ts'
import { useAssessment, type GridSums } from '../../ports/use-work.ts'

/** What the page is given: how sums are done, what counts as a job, how a file is read, and what the words of a list mean. */
export type GridGiven = GridSums & {
  readonly openList: (file: Blob) => Promise<FileOpened>
  readonly listWords: ListWords
}

export const GridContext = createContext<GridGiven | undefined>(undefined)

export function useGridGiven(): GridGiven {
  const given = useContext(GridContext)
  if (!given) throw new Error('This part belongs inside the page of the grid')
  return given
}

/** The grid as it stands, the same as long as none of its records changes. */
export function useGrid(): GridIn {
  const { posts } = useGridGiven()
  const { gridTasks, gridRoles, gridCourses, gridCells, gridSettings } = useAssessment()
  return useMemo(
    () => gridIn({ gridTasks, gridRoles, gridCourses, gridCells, gridSettings }, posts),
    [gridTasks, gridRoles, gridCourses, gridCells, gridSettings, posts],
  )
}

type Measuring = { readonly of: Grid; readonly all: AllMeasured }

/** The sums of a grid; those of before it changed, for as long as the new ones are on their way. One is worked out at a time. */
export function useMeasured(grid: Grid): { readonly done: Measuring | undefined; readonly isWorking: boolean } {
  const { measure } = useGridGiven()
  const [done, setDone] = useState<Measuring>()
  const [inTurn] = useState(oneAtATime)
  useEffect(() => {
    if (grid.tasks.length === 0) return
    inTurn(grid, measure, setDone).catch((error: unknown) =>
      setDone(() => {
        throw error
      }),
    )
  }, [grid, measure, inTurn])
  return { done, isWorking: done?.of !== grid }
}

type InTurn = (grid: Grid, measure: GridGiven['measure'], tell: (done: Measuring) => void) => Promise<void>

/** Works out one grid at a time; of those that come meanwhile only the last. */
function oneAtATime(): InTurn {
  let isBusy = false
  let waiting: Grid | undefined
  return async function inTurn(grid, measure, tell) {
    waiting = grid
    if (isBusy) return
    isBusy = true
    waiting = undefined
    const all = await measure(grid).finally(() => (isBusy = false))
    tell({ of: grid, all })
    if (waiting) await inTurn(waiting, measure, tell)
  }
}
