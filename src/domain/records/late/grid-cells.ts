import * as z from 'zod/mini'
import { marks } from '../../grid/grid.ts'
import { id } from '../fields.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'

/**
 * What a role is to a task. Its id is that of the task, a hyphen and that of the role, so that people who fill one grid in two
 * windows fill each its own cells. A blank cell is not kept.
 */
export const gridCells = recordKind({
  schema: z.strictObject({
    task: id,
    role: id,
    mark: z.enum(marks),
    /** The id of its course, where it is with training and one is named. */
    course: z.string().check(z.regex(/^([a-z0-9][a-z0-9-]{0,63})?$/i)),
    isDelegated: z.boolean(),
  }),
  ...lightKinds.gridCells,
})

export type GridCell = z.infer<typeof gridCells.schema>
