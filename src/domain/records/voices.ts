import * as z from 'zod/mini'
import { line } from './fields.ts'
import { recordKind } from './record-kind.ts'

export const voiceKinds = ['front-line', 'manager', 'people', 'community', 'other'] as const

/** Who says it: a group and an organisation, never a person's name. */
export const voices = recordKind({
  schema: z.strictObject({ group: line, organisation: line, kind: z.enum(voiceKinds), present: z.boolean() }),
  most: 200,
  merging: {},
})

export type Voice = z.infer<typeof voices.schema>
