import { cellIdOf } from '../../domain/grid/grid-in.ts'
import type { Mark } from '../../domain/grid/grid.ts'
import { edit, recordAt } from '../../domain/changes.ts'
import type { GridRole, GridTask } from '../../domain/assessment.ts'
import { useGiveAll } from '../../ports/use-work.ts'

/** Ways to change the grid, each one step to undo. */
export function useGiveGrid() {
  const giveAll = useGiveAll()
  return {
    /** No mark: the cell is blank, which is not kept. */
    mark: (task: string, role: string, mark: Mark | undefined) =>
      giveAll('grid', (assessment) => {
        const id = cellIdOf(task, role)
        const before = recordAt(assessment, 'gridCells', id)
        const after = mark && { course: '', isDelegated: false, ...before, task, role, mark }
        return [edit(assessment, 'gridCells', id, after)]
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
    /** With its cells. */
    remove: (kind: 'gridTasks' | 'gridRoles', id: string) =>
      giveAll('grid', (assessment) => [
        ...Object.entries(assessment.gridCells)
          .filter(([, cell]) => cell[kind === 'gridTasks' ? 'task' : 'role'] === id)
          .map(([cell]) => edit(assessment, 'gridCells', cell, undefined)),
        edit(assessment, kind, id, undefined),
      ]),
  }
}
