import type { GridIn } from '../domain/grid/grid-in.ts'
import type { Measured } from '../domain/grid/measured.ts'

/** The sums of a task grid as data. Minutes are whole minutes a week, and ids are those of the file. */
export function gridJson({ grid, notSaid, adrift }: GridIn, measured: Measured): string {
  const { tasks, ...others } = measured
  const counted = { tasks: grid.tasks.length, roles: grid.roles.length, cells: grid.cells.length }
  return `${JSON.stringify({ counted, posts: grid.posts, notSaid, adrift, left: tasks, ...others }, null, 2)}\n`
}
