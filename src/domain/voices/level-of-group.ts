import type { Question } from '../content.ts'
import type { Looked } from '../records/fields.ts'
import { peopleIn, type Counts } from '../session/tally.ts'

/**
 * What a group says, of what its people said: a place in an order, never an average, for words cannot be added up. Of
 * readiness the highest level that more than half say or better, where those who do not know say none. Of what steers,
 * where no level is better, the one that more than half say. Else not known: the group is divided, or half of it does not
 * know. [inference]
 */
export function levelOfGroup(counts: Counts, reads: Question['reads']): Looked {
  const isMost = (people: number) => people * 2 > peopleIn(counts)
  const levels = counts.slice(0, 4)
  const saying = (at: number) => (reads === 'steers' ? levels[at]! : levels.slice(at).reduce((sum, one) => sum + one))
  return ([3, 2, 1, 0] as const).find((level) => isMost(saying(level))) ?? 'unknown'
}
