import * as z from 'zod/mini'
import { id, looked, moment, shortText } from '../fields.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'

/** What somebody sees otherwise on a question, as they put it; of which group only where they wished so. Never a name. */
export const dissents = recordKind({
  schema: z.strictObject({
    question: id,
    text: shortText,
    /** What would change their mind. */
    wouldChange: shortText,
    voice: z.optional(id),
    /** What they would have said. */
    level: z.optional(looked),
    /** What was done about it. */
    done: shortText,
    at: moment,
  }),
  ...lightKinds.dissents,
})

export type Dissent = z.infer<typeof dissents.schema>
