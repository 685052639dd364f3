import type { Assessment } from '../assessment.ts'
import { edit, recordAt, type Edit } from '../changes.ts'
import { cellIdOf } from './grid-in.ts'
import type { Mark } from './grid.ts'

/** The edit that marks a cell, and keeps what else is said of it. No mark: the cell is blank, which is not kept. */
export function markEdit(assessment: Assessment, task: string, role: string, mark: Mark | undefined): Edit {
  const id = cellIdOf(task, role)
  const before = recordAt(assessment, 'gridCells', id)
  const after = mark && { course: '', isDelegated: false, ...before, task, role, mark }
  return edit(assessment, 'gridCells', id, after)
}
