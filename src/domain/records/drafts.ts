import * as z from 'zod/mini'
import { byId, text } from './fields.ts'
import { recordKind } from './record-kind.ts'

/**
 * What was begun in a form and is neither kept nor cancelled, field by field as it was typed. Its id is the place of the
 * form. It is part of the work, and of nothing that is worked out from it.
 */
export const drafts = recordKind({
  schema: z.strictObject({ fields: byId(z.union([text, z.boolean()]), 12) }),
  since: 'real-dates-and-drafts',
  most: 30,
  blank: { fields: {} },
  merging: { entries: ['fields'] },
})

export type Draft = z.infer<typeof drafts.schema>
