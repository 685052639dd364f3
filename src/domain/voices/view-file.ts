import * as z from 'zod/mini'
import { day, id, line, looked, moment, saidLine, shortText, words } from '../records/fields.ts'

/** The version of the file that somebody's view is saved in. */
export const viewVersion = 1

/** How many questions a view answers at most: more than are ever asked. */
const mostAnswers = 100

const answer = z.strictObject({
  question: id,
  /** The words of the day. */
  ask: words,
  levels: z.array(line).check(z.minLength(4), z.maxLength(4)),
  level: looked,
  /** Why, in a line or two; empty where nothing was said. */
  reason: shortText,
})

/** Each question is answered once. */
const answers = z.array(answer).check(
  z.minLength(1),
  z.maxLength(mostAnswers),
  z.refine((all) => new Set(all.map(({ question }) => question)).size === all.length),
)

/**
 * The view of one person who was not there, as the file that they save and send. Nobody is named in it: a group is one of
 * the list, or a name of one that was typed, and only where they wished to say.
 */
export const viewFile = z.strictObject({
  needfirstView: z.literal(viewVersion),
  /** Which assessment it is on. A file that is opened has a new id, so the moment that it was begun says it too. */
  assessment: z.strictObject({ id, createdAt: moment }),
  title: line,
  /** The content the questions were read from. */
  content: line,
  group: z.optional(z.strictObject({ id: z.optional(id), name: saidLine })),
  /** The day of whoever saved it, and the moment, which tells one view from another. */
  day: day.check(z.minLength(1)),
  at: moment.check(z.maxLength(30)),
  answers,
})

export type View = z.infer<typeof viewFile>
