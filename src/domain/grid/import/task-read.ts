import type { GridTask } from '../../assessment.ts'
import type { Mark } from '../grid.ts'

export type TaskFound = {
  readonly name: string
  /** What its row says of it; of what it says nothing, there is nothing here. */
  readonly given: Partial<GridTask>
  readonly marks: readonly { readonly role: string; readonly mark: Mark }[]
}
/** A task as it is read: with its row, and what tells whether it is worth bringing from a list that is too long. */
export type TaskRead = TaskFound & { readonly row: number; readonly isDaily: boolean }

/** The names that a grid has already, which take no more room, and how many it may have. */
export type Room = {
  readonly tasks: readonly string[]
  readonly roles: readonly string[]
  readonly mostTasks: number
  readonly mostRoles: number
}
