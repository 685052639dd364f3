import * as z from 'zod/mini'
import { id, line, looked, shortText, words } from '../records/fields.ts'
import { smallestGroups } from './cells.ts'
import { aCode, longestNote, mostSteps } from './code.ts'
import { orders } from './question.ts'
import { refusals } from './refusals.ts'

/**
 * What the sitting's server, the facilitator's page and the phones say to each other: every body, in JSON, strict at both
 * ends. No name, address or time is part of any of it.
 */

export { codeLength, signs } from './code.ts'
export const code = z.string().check(z.regex(aCode))

const count = z.int().check(z.minimum(0), z.maximum(10_000))
const round = z.int().check(z.minimum(1), z.maximum(99))
const five = [count, count, count, count, count] as const
/** Of a question; or of a task, by the marks of the grid. The last are those who do not know. */
const counts = z.union([z.tuple(five), z.tuple([...five, count, count, count, count])])
const cells = z.array(z.strictObject({ voices: z.array(id).check(z.minLength(1), z.maxLength(60)), counts }))

const smallest = z.literal(smallestGroups)

/** What a sitting is called by its facilitator. */
export const idOf = id

/** A group a person may answer for. */
const group = z.strictObject({ id, name: line, organisation: line })

/** A question as it is put, in the words of the day; or a task, which has no levels: it is given one of the marks. */
const stepAsked = z.strictObject({
  id,
  ask: words,
  help: words,
  levels: z.union([z.tuple([words, words, words, words]), z.tuple([])]),
})

/** What may be said of a task, in the order of `marks` in the grid, but for `unknown`. */
const marks = z.array(line).check(z.minLength(8), z.maxLength(8))

/** `together`: the facilitator opens one after another. `own-pace`: all are open until the end. */
const paces = ['together', 'own-pace'] as const

/** GET /api/live, by anyone: whether there is a server for sittings here, and whether one needs an organisation's key to begin one. */
export const live = z.strictObject({ live: z.literal(1), openTo: z.enum(['anyone', 'key']) })

const differ = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id)).size === rows.length

/** PUT /api/sessions/:id, by the facilitator. The same again answers the same, and rebuilds the session on a new server. */
export const creation = z
  .strictObject({
    title: line,
    lang: z.string().check(z.regex(/^[a-z]{2,3}(-[\w-]{1,20})?$/)),
    groups: z.array(group).check(z.minLength(1), z.maxLength(60), z.refine(differ)),
    smallest,
    pace: z.enum(paces),
    /** Only where the room marks a grid: its groups are roles then, and all its steps tasks. */
    marks: z.optional(marks),
    steps: z.array(stepAsked).check(z.minLength(1), z.maxLength(mostSteps), z.refine(differ)),
  })
  .check(z.refine(({ marks: given, steps }) => steps.every(({ levels }) => (levels.length === 0) === !!given)))

/** The answer to it. `expires` is an ISO time. */
export const created = z.strictObject({ code, expires: z.string() })

/** PUT /api/sessions/:code/me, by a phone: from now on it answers for this group. */
export const joining = z.strictObject({ group: id })
export const joined = z.strictObject({ stream: z.string() })

/** What somebody says: a level of a question, or where a mark of a task stands. */
const level = z.union([looked, z.literal([4, 5, 6, 7])])
export type Said = z.infer<typeof level>

/** PUT /api/sessions/:code/answers/:step. `n` is the phone's own counter: the highest wins, so it may be sent again. */
export const answering = z.strictObject({ round, level, n: z.int().check(z.minimum(1)) })
export const kept = z.strictObject({ kept: z.int() })

/** PUT /api/sessions/:code/notes/:step */
export const noting = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(longestNote)),
  withGroup: z.boolean(),
})

/** Orders about the sitting, beside those about a question. */
const sessionOrders = ['lock', 'unlock', 'smallest', 'raise-limit', 'end'] as const

/**
 * POST /api/sessions/:code/orders, by the facilitator. `id` makes it safe to repeat; `version` is the one it was given on.
 * At one's own pace an order about a question that names none is about all to which it may be given.
 */
export const ordering = z.strictObject({
  id,
  version: z.int(),
  order: z.enum([...orders, ...sessionOrders]),
  step: z.optional(id),
  smallest: z.optional(smallest),
  /** To be shown without: the names of cells, as `domain/session/cells.ts` gives them. */
  leftOut: z.optional(z.array(z.string().check(z.maxLength(4096))).check(z.maxLength(60))),
})

/** A question as every phone is told of it. `cells` only once it is shown. */
const stepNow = z.strictObject({
  ...stepAsked.shape,
  stage: z.enum(['waiting', 'answering', 'closed', 'shown']),
  round,
  /** The smallest group shown in this round. */
  smallest,
  cells: z.optional(cells),
  notShown: z.optional(count),
})

/** All that a phone is told, whole each time: a message that is missed does no harm. */
export const now = z.strictObject({
  version: z.int(),
  title: line,
  lang: z.string(),
  groups: z.array(group),
  smallest,
  pace: z.enum(paces),
  marks: z.optional(marks),
  state: z.enum(['open', 'locked', 'ended']),
  /** The question the room is at; none before the first. */
  at: z.optional(id),
  /** Together: the present one and those shown. At one's own pace: all that are open. */
  steps: z.array(stepNow),
})
export type Now = z.infer<typeof now>
export type StepNow = Now['steps'][number]

/** GET /api/sessions/:code/progress, by the facilitator: counts of people, never a level. */
export const progress = z.strictObject({
  version: z.int(),
  joined: count,
  answered: count,
  /** Only of groups from the smallest up. */
  byGroup: z.record(id, count),
  /** At one's own pace: of how many questions each group has answers, of as many people as the smallest. */
  reached: z.optional(z.record(id, count)),
  /** Of a closed question: how many cells and people would be shown, and whether all in one say the same. */
  preview: z.optional(
    z.strictObject({ step: id, shown: z.array(z.array(id)), notShown: count, unanimous: z.array(z.array(id)) }),
  ),
})

/** GET /api/sessions/:code/results, by the facilitator: what was shown, and the notes let out with it. */
export const results = z.strictObject({
  rounds: z.array(
    z.strictObject({
      step: id,
      round,
      smallest,
      cells,
      notShown: count,
    }),
  ),
  notes: z.array(z.strictObject({ step: id, text: shortText, group: z.optional(id) })),
})

export type { Refusal } from './refusals.ts'
export const refused = z.strictObject({ error: z.enum(refusals), now: z.optional(now) })

export type Creation = z.infer<typeof creation>
export type Ordering = z.infer<typeof ordering>
export type Progress = z.infer<typeof progress>
export type Results = z.infer<typeof results>
