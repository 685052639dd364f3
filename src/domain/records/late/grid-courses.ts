import * as z from 'zod/mini'
import { id, saidLine } from '../fields.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'
import { minutes } from './grid-fields.ts'

/** A course for one role, with the whole minutes that it takes in all: people times the length for each. */
export const gridCourses = recordKind({
  schema: z.strictObject({ name: saidLine, role: id, minutes }),
  ...lightKinds.gridCourses,
})

export type GridCourse = z.infer<typeof gridCourses.schema>
