import * as z from 'zod/mini'
import { byId, ids, level, line, looked, step, text, words } from './fields.ts'
import { recordKind } from './record-kind.ts'

const schema = z.strictObject({
  /** Absent until a level is chosen: evidence or a note may come first. */
  level: z.optional(level),
  /** Why it does not apply. */
  reason: text,
  /** The evidence basis the team claims; absent until they say how they know. */
  basis: z.optional(step),
  evidence: ids,
  confirmedBy: z.array(z.enum(['front-line', 'people'])).check(z.maxLength(2)),
  voices: ids,
  /** What each voice answered for itself, where the question asks it of each. */
  byVoice: byId(looked),
  note: text,
  /** The words of the day: the question and the level as they were put. */
  asked: z.strictObject({ ask: words, said: words, content: line }),
})

export type Answer = z.infer<typeof schema>

/** An answer before anything is known: the start of a form. */
export const blankAnswer: Answer = {
  reason: '',
  evidence: [],
  confirmedBy: [],
  voices: [],
  byVoice: {},
  note: '',
  asked: { ask: '', said: '', content: '' },
}

export const answers = recordKind({
  schema,
  most: 100,
  blank: blankAnswer,
  merging: {
    members: ['evidence', 'confirmedBy', 'voices'],
    entries: ['byVoice'],
    follow: { asked: 'level' },
  },
})
