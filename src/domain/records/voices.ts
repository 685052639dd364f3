import * as z from 'zod/mini'
import { line } from './fields.ts'
import { recordKind } from './record-kind.ts'

export const voiceKinds = ['front-line', 'manager', 'people', 'community', 'other'] as const

/** Who says it: a group and an organisation, never a person's name. */
export const voices = recordKind({
  schema: z.strictObject({
    group: line,
    organisation: line,
    kind: z.enum(voiceKinds),
    present: z.boolean(),
    /** How many of them are in the room, in digits; nothing where nobody has said. */
    people: z.string().check(z.regex(/^\d{0,3}$/)),
    /** What is decided changes their work or their care. */
    isAffected: z.boolean(),
  }),
  most: 200,
  merging: {},
  // Before it was asked, each group that answered counted.
  migrations: { heard: (record) => ({ people: '', isAffected: true, ...record }) },
})

export type Voice = z.infer<typeof voices.schema>
