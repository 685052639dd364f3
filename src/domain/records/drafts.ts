import * as z from 'zod/mini'
import { byId, longestLine, longestText, oneOf, text } from './fields.ts'
import { recordKind } from './record-kind.ts'

const fields = byId(oneOf<string | boolean>(text, z.boolean()), 12)
/** Of a record that a form changes: one text at most, and lines. */
const stood = fields.check(
  z.refine((from) => Object.values(from).join('').length <= longestText + 10 * longestLine, 'a text and ten lines'),
)

/**
 * What was begun in a form and is neither kept nor cancelled, field by field as it was typed. Its id is the place of the
 * form. It is part of the work, and of nothing that is worked out from it.
 */
export const drafts = recordKind({
  schema: z.strictObject({
    fields,
    /** What they stood at when somebody began to change them, a date in all its parts; none where the record is new. */
    from: z.optional(stood),
  }),
  since: 'real-dates-and-drafts',
  most: 30,
  blank: { fields: {} },
  merging: { entries: ['fields', 'from'] },
})

export type Draft = z.infer<typeof drafts.schema>
