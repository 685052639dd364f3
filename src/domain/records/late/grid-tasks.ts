import * as z from 'zod/mini'
import { risks } from '../../grid/grid.ts'
import { line, saidLine } from '../fields.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'
import { amount, someTimes } from './grid-fields.ts'

/** Work that somebody has to do each week. What nobody has said is empty, and is told as not asked: see `grid/grid-in.ts`. */
export const gridTasks = recordKind({
  schema: z.strictObject({
    name: saidLine,
    minutes: amount,
    isCounted: z.boolean(),
    verdict: z.enum(['keep', 'stop', 'simplify']),
    /** What is left of it once it is simplified. */
    simplerMinutes: amount,
    risk: z.enum(['', ...risks]),
    times: someTimes,
    registration: line,
    place: line,
    contact: line,
    people: line,
    /** Nothing: it is nobody's work. */
    organisation: line,
    /** Nobody else could: an empty cell in its row is a no. */
    isClosed: z.boolean(),
  }),
  ...lightKinds.gridTasks,
})

export type GridTask = z.infer<typeof gridTasks.schema>
