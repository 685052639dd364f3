import {
  createContext,
  startTransition,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { gridIn, type GridIn } from '../../domain/grid/grid-in.ts'
import type { AllMeasured } from '../../domain/grid/measured.ts'
import type { ListWords } from '../../domain/grid/import/meaning.ts'
import type { FileOpened } from '../../domain/grid/import/table.ts'
import { usePart, type GridSums } from '../../ports/use-work.ts'

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

/**
 * The grid as sums are done of it, the same as long as none of its records changes. It is nothing urgent: what somebody
 * marks is on the page before.
 */
export function useGrid(): GridIn {
  const { posts } = useGridGiven()
  const [gridTasks, gridRoles, gridCourses] = [usePart('gridTasks'), usePart('gridRoles'), usePart('gridCourses')]
  const [gridCells, gridSettings] = [usePart('gridCells'), usePart('gridSettings')]
  const records = useMemo(
    () => ({ gridTasks, gridRoles, gridCourses, gridCells, gridSettings }),
    [gridTasks, gridRoles, gridCourses, gridCells, gridSettings],
  )
  const later = useDeferredValue(records)
  return useMemo(() => gridIn(later, posts), [later, posts])
}

/** In ms: how long a grid has to stay as it is before its sums are done again. */
const pause = 200

type Measuring = { readonly of: GridIn; readonly all: AllMeasured }

/**
 * The sums of a grid; those of before it changed, for as long as the new ones are on their way. One is worked out at a time,
 * once no more marks come for a moment, and what it comes to is drawn as nothing urgent: keys come first.
 */
export function useMeasured(read: GridIn): { readonly done: Measuring | undefined; readonly isWorking: boolean } {
  const { measure } = useGridGiven()
  const [done, setDone] = useState<Measuring>()
  const [inTurn] = useState(oneAtATime)
  const wasAsked = useRef(false)
  useEffect(() => {
    if (read.grid.tasks.length === 0) return
    const begin = () => {
      inTurn(read, measure, (made) => startTransition(() => setDone(made))).catch((error: unknown) =>
        setDone(() => {
          throw error
        }),
      )
    }
    if (!wasAsked.current) {
      wasAsked.current = true
      return begin()
    }
    const timer = setTimeout(begin, pause)
    return () => clearTimeout(timer)
  }, [read, measure, inTurn])
  return { done, isWorking: done?.of !== read }
}

type InTurn = (read: GridIn, measure: GridGiven['measure'], tell: (done: Measuring) => void) => Promise<void>

/** Works out one grid at a time; of those that come meanwhile only the last. */
function oneAtATime(): InTurn {
  let isBusy = false
  let waiting: GridIn | undefined
  return async function inTurn(read, measure, tell) {
    waiting = read
    if (isBusy) return
    isBusy = true
    waiting = undefined
    const all = await measure(read.grid).finally(() => (isBusy = false))
    tell({ of: read, all })
    if (waiting) await inTurn(waiting, measure, tell)
  }
}
