import * as z from 'zod/mini'
import { rungs } from '../../grid/grid.ts'
import { line, saidLine } from '../fields.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'
import { minutes } from './grid-fields.ts'

const rungsLeftOut = rungs.filter((rung) => rung !== 'as-things-are')

/** What counts as a job here, where a team says otherwise than the content. One record, named `grid`. */
export const gridSettings = recordKind({
  schema: z.strictObject({
    leastPost: minutes,
    fullWeek: minutes,
    /** Places that one post can reach. */
    rounds: z
      .array(z.strictObject({ name: saidLine, places: z.array(line).check(z.maxLength(20)) }))
      .check(z.maxLength(20)),
    narrowedBy: z.array(z.enum(['contact', 'people'])).check(z.maxLength(2)),
    /** Steps that are not open to this team. */
    leftOut: z.array(z.enum(rungsLeftOut)).check(z.maxLength(rungsLeftOut.length)),
  }),
  ...lightKinds.gridSettings,
  blank: { leastPost: '', fullWeek: '', rounds: [], narrowedBy: [], leftOut: [] },
})

export type GridSettings = z.infer<typeof gridSettings.schema>
