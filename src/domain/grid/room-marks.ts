import type { Assessment } from '../assessment.ts'
import type { Edit } from '../changes.ts'
import { own } from '../own.ts'
import { cellIdOf } from './grid-in.ts'
import { marks, type Mark } from './grid.ts'
import { markEdit } from './mark-cell.ts'

/** A task as it was shown in a sitting: of each role a row of counts, in the order of `marks`. */
type TaskShown = {
  readonly id: string
  readonly cells?: readonly { readonly voices: readonly string[]; readonly counts: readonly number[] }[] | undefined
}

/** What the people of one role marked of one task. */
export type CellMarked = {
  readonly id: string
  readonly task: string
  readonly role: string
  /** Each mark that somebody gave, and how many did, in the order of `marks`. */
  readonly said: readonly { readonly mark: Mark; readonly people: number }[]
  /** What all of them said; none where two of them said different things, and one who does not know says something different. */
  readonly agreed?: Mark
  /** What stands in the grid. */
  readonly stands?: Mark
}

/** What a room marked, as far as its task and its role are in the grid still; `gone` is how many cells are left out. */
export type RoomMarked = { readonly cells: readonly CellMarked[]; readonly gone: number }

type InGrid = Pick<Assessment, 'gridTasks' | 'gridRoles' | 'gridCells'>

/**
 * What a room marked, cell by cell. Nothing is added up or averaged. What nobody marked is no cell; nor is what several roles
 * are told together of, since it says nothing of either.
 */
export function roomMarked(shown: readonly TaskShown[], { gridTasks, gridRoles, gridCells }: InGrid): RoomMarked {
  const all = shown.flatMap(({ id: task, cells = [] }) =>
    cells.flatMap(({ voices: [role, ...others], counts }): CellMarked[] => {
      const said = marks.flatMap((mark, at) => (counts[at] ? [{ mark, people: counts[at] }] : []))
      if (role === undefined || others.length > 0 || said.length === 0) return []
      const id = cellIdOf(task, role)
      const stands = own(gridCells, id)?.mark
      return [{ id, task, role, said, ...(said.length === 1 && { agreed: said[0]!.mark }), ...(stands && { stands }) }]
    }),
  )
  const cells = all.filter(({ task, role }) => own(gridTasks, task) && own(gridRoles, role))
  return { cells, gone: all.length - cells.length }
}

/** What was settled where people of one role said different things: by the id of the cell, one of the marks they gave. */
export type Settled = Readonly<Record<string, Mark>>

/** What a cell becomes: what all said, or what was settled; else it is not known. */
export function becomes({ id, said, agreed }: CellMarked, settled: Settled): Mark {
  const choice = own<Mark>(settled, id)
  return agreed ?? (said.some(({ mark }) => mark === choice) ? choice! : 'unknown')
}

/** How many cells there are of each kind; `other` are those that stand otherwise in the grid now. */
export type Weighed = {
  readonly all: number
  readonly unsettled: number
  readonly blank: number
  readonly same: number
  readonly other: number
}

/** What keeping would do, counted before it is done. */
export function weighed(cells: readonly CellMarked[], settled: Settled): Weighed {
  const count = (is: (cell: CellMarked) => boolean) => cells.filter(is).length
  return {
    all: cells.length,
    unsettled: count((cell) => isUnsettled(cell, settled)),
    blank: count(({ stands }) => stands === undefined),
    same: count((cell) => cell.stands === becomes(cell, settled)),
    other: count((cell) => isOther(cell, settled)),
  }
}

/** Whether people of one role said different things, and nobody has settled which holds. */
const isUnsettled = (cell: CellMarked, settled: Settled): boolean =>
  cell.agreed === undefined && !cell.said.some(({ mark }) => mark === own<Mark>(settled, cell.id))

/** Whether something stands in the grid, and would stand otherwise. */
export const isOther = (cell: CellMarked, settled: Settled): boolean =>
  cell.stands !== undefined && cell.stands !== becomes(cell, settled)

/** The edits that put what a room marked into the grid: one step. What nobody marked stays as it is. */
export const keepingEdits = (cells: readonly CellMarked[], settled: Settled, assessment: Assessment): readonly Edit[] =>
  cells.flatMap((cell) => {
    const { task, role } = cell
    const isThere = own(assessment.gridTasks, task) && own(assessment.gridRoles, role)
    return isThere ? [markEdit(assessment, task, role, becomes(cell, settled))] : []
  })
