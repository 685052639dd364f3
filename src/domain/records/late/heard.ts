import * as z from 'zod/mini'
import { byId, id, ids, line, looked, moment, shortText, words } from '../fields.ts'
import { smallestGroups } from '../../session/cells.ts'
import { peopleIn } from '../../session/tally.ts'
import { lightKinds } from '../light.ts'
import { recordKind } from '../record-kind.ts'

/** How a group was heard. `each-group` is one answer for a group, given aloud; `afterwards` is by those who were not there. */
export const waysHeard = ['hands', 'one-device', 'paper', 'phones', 'mixed', 'each-group', 'afterwards'] as const

/** How many groups a room has at most. */
const mostGroups = 60

/** How many people. Named one by one: what zod checks a number with would be part of the first load. */
export const count = z.literal(Array.from({ length: 2001 }, (_, at) => at))

type FiveCounts = [number, number, number, number, number]

/** From the first level to the last, and then those who do not know. */
export const counts = z.array(count).check(z.minLength(5), z.maxLength(5)) as z.ZodMiniType as z.ZodMiniType<FiveCounts>

/** The number of a round. */
export const round = z.literal(Array.from({ length: 99 }, (_, at) => at + 1))

/** People whose answers are told together: a group, or several that were too small alone. */
export const cell = z.strictObject({ voices: ids.check(z.minLength(1), z.maxLength(mostGroups)), counts })

/** No group is in two cells, and there are no more of them than a room has. */
const cells = z.array(cell).check(
  z.refine((cells) => {
    const groups = cells.flatMap(({ voices }) => voices)
    return groups.length <= mostGroups && new Set(groups).size === groups.length
  }),
)

/**
 * What the room said on one question in one round, by group. Its id is that of the question, a hyphen and the round. Only
 * what may be shown is ever written: a group that is too small is not in it, and of those left out only how many they were.
 */
export const heard = recordKind({
  schema: z
    .strictObject({
      question: id,
      round,
      at: moment,
      how: z.enum(waysHeard),
      smallest: z.literal(smallestGroups),
      cells,
      /** What a group said as one, without counts. */
      said: byId(looked, mostGroups),
      /** How many people answered and are not told of. */
      notShown: count,
      /** How the room went on from it, and what it put down. */
      ending: z.enum(['', 'agreed', 'both', 'find-out']),
      put: shortText,
      /** The words of the day. */
      asked: z.strictObject({ ask: words, levels: z.array(line).check(z.maxLength(4)), content: line }),
    })
    .check(z.refine(({ cells, smallest }) => cells.every(({ counts }) => peopleIn(counts) >= smallest))),
  ...lightKinds.heard,
})

export type Heard = z.infer<typeof heard.schema>
export type Cell = z.infer<typeof cell>
