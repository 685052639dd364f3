import * as z from 'zod/mini'
import { byId, ids, level, line, looked, plan, shortText, step, text, words } from './fields.ts'
import { countsForAll } from './counts-for-all.ts'
import { recordKind } from './record-kind.ts'

/** How many items of evidence one plan's answer has. */
export const mostOfPlan = 50

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
  /** What each voice answered for itself before rounds were kept: without counts, and told as recorded before. */
  recordedBefore: byId(looked),
  note: text,
  /** What is said otherwise of one plan; what it does not say counts for all. */
  byPlan: z.partialRecord(
    plan,
    z.strictObject({
      level: z.optional(level),
      basis: z.optional(step),
      evidence: ids.check(z.maxLength(mostOfPlan)),
      note: shortText,
    }),
  ),
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
  recordedBefore: {},
  note: '',
  byPlan: {},
  asked: { ask: '', said: '', content: '' },
}

export const answers = recordKind({
  schema,
  most: 100,
  blank: blankAnswer,
  merging: {
    members: ['evidence', 'confirmedBy', 'voices'],
    entries: ['recordedBefore', 'byPlan'],
    follow: { asked: 'level' },
  },
  migrations: {
    plans: countsForAll,
    heard: ({ byVoice = {}, ...record }) => ({ recordedBefore: byVoice, ...record }),
  },
})
