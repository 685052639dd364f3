import * as z from 'zod/mini'
import { day, line, longestText, text } from './fields.ts'
import { dateMoved, lineMoved, type Room } from './real-dates.ts'
import { recordKind } from './record-kind.ts'

const schema = z.strictObject({
  what: text.check(z.minLength(1)),
  owner: line,
  by: day,
  done: z.boolean(),
  /** The condition or step it is for; empty where it is for none. */
  for: line,
})

export type Action = z.infer<typeof schema>

/** An action before anything is said of it. */
export const blankAction: Action = { what: '', owner: '', by: '', done: false, for: '' }

export const actions = recordKind({
  schema,
  most: 200,
  merging: {},
  migrations: {
    'real-dates-and-drafts': (record) => lineMoved(dateMoved(record, 'by', room), 'owner', room),
  },
})

const room: readonly Room[] = [['what', longestText]]
