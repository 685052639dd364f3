import * as z from 'zod/mini'
import { id } from './fields.ts'
import { recordKind } from './record-kind.ts'

/** The options chosen for a fact; none means not known. They are one value, since some facts take one option only. */
export const facts = recordKind({
  schema: z.strictObject({ chosen: z.array(id).check(z.maxLength(50)) }),
  most: 100,
  blank: { chosen: [] },
  merging: {},
})

export type FactAnswer = z.infer<typeof facts.schema>
