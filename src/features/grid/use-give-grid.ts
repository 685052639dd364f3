import { cellIdOf } from '../../domain/grid/grid-in.ts'
import type { Mark } from '../../domain/grid/grid.ts'
import { markEdit } from '../../domain/grid/mark-cell.ts'
import { edit, recordAt } from '../../domain/changes.ts'
import type { GridCell, GridCourse, GridRole, GridSettings, GridTask } from '../../domain/assessment.ts'
import { gridSettings } from '../../domain/records/late/grid-settings.ts'
import { useGiveAll } from '../../ports/use-work.ts'

/** There is one record of settings. */
export const settingsId = 'grid'

/** Ways to change the grid, each one step to undo. */
export function useGiveGrid() {
  const giveAll = useGiveAll()
  return {
    /** No mark: the cell is blank, which is not kept. */
    mark: (task: string, role: string, mark: Mark | undefined) =>
      giveAll('grid', (assessment) => [markEdit(assessment, task, role, mark)]),
    /** Marks of several cells, in one step. */
    marks: (cells: readonly { readonly task: string; readonly role: string; readonly mark: Mark }[]) =>
      giveAll('grid', (assessment) => cells.map(({ task, role, mark }) => markEdit(assessment, task, role, mark))),
    /** What is said of a cell that is marked. */
    cell: (task: string, role: string, given: Partial<Pick<GridCell, 'course' | 'isDelegated'>>) =>
      giveAll('grid', (assessment) => {
        const id = cellIdOf(task, role)
        const before = recordAt(assessment, 'gridCells', id)
        return before ? [edit(assessment, 'gridCells', id, { ...before, ...given })] : []
      }),
    /** A course as it is from now on; none: it is gone. */
    course: (id: string, course: GridCourse | undefined) =>
      giveAll('grid', (assessment) => [edit(assessment, 'gridCourses', id, course)]),
    settings: (given: Partial<GridSettings>) =>
      giveAll('grid', (assessment) => {
        const before = recordAt(assessment, 'gridSettings', settingsId) ?? gridSettings.blank!
        return [edit(assessment, 'gridSettings', settingsId, { ...before, ...given })]
      }),
    task: (id: string, given: Partial<GridTask>) =>
      giveAll('grid', (assessment) => {
        const before = recordAt(assessment, 'gridTasks', id)
        return before ? [edit(assessment, 'gridTasks', id, { ...before, ...given })] : []
      }),
    role: (id: string, given: Partial<GridRole>) =>
      giveAll('grid', (assessment) => {
        const before = recordAt(assessment, 'gridRoles', id)
        return before ? [edit(assessment, 'gridRoles', id, { ...before, ...given })] : []
      }),
    /** With its cells, and the courses of a role. */
    remove: (kind: 'gridTasks' | 'gridRoles', id: string) =>
      giveAll('grid', (assessment) => [
        ...Object.entries(assessment.gridCells)
          .filter(([, cell]) => cell[kind === 'gridTasks' ? 'task' : 'role'] === id)
          .map(([cell]) => edit(assessment, 'gridCells', cell, undefined)),
        ...Object.entries(assessment.gridCourses)
          .filter(([, { role }]) => role === id)
          .map(([course]) => edit(assessment, 'gridCourses', course, undefined)),
        edit(assessment, kind, id, undefined),
      ]),
  }
}
