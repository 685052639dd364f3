import * as z from 'zod/mini'
import { line, shortText } from './fields.ts'
import { recordKind } from './record-kind.ts'

/** What a team calls one of the ways forward, and what it is, in two sentences; its id is that of the plan. */
export const plans = recordKind({
  schema: z.strictObject({ name: line, say: shortText }),
  since: 'plans',
  most: 3,
  blank: { name: '', say: '' },
  merging: {},
})
