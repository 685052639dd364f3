import type { Assessment, Heard } from '../assessment.ts'
import type { AskedQuestion } from '../content.ts'
import { edit, type Edit } from '../changes.ts'
import type { Looked } from '../records/fields.ts'
import { groupsHeard, lastRound } from './heard-on.ts'

/** A question in its words of the day. */
type Asked = { readonly id: string; readonly ask: string; readonly levels: readonly string[] }

/** The id of a question's round. */
export const roundId = (question: string, round: number): string => `${question}-${round}`

/** The number of the next round of a question. What was added afterwards is numbered for itself. */
export const nextRound = (question: string, assessment: Pick<Assessment, 'heard'>): number =>
  (lastRound(question, assessment)?.round ?? 0) + 1

/** The words of the day, as a round keeps them. */
const askedNow = ({ ask, levels }: Asked, content: string): Heard['asked'] => ({
  ask,
  levels: [...levels],
  content,
})

/** The start of a round, with nothing said yet. `at` is an ISO time. */
export const blankRound = (question: Asked, round: number, at: string, content: string): Heard => ({
  question: question.id,
  round,
  at,
  how: 'each-group',
  smallest: 1,
  cells: [],
  said: {},
  notShown: 0,
  ending: '',
  put: '',
  asked: askedNow(question, content),
})

/**
 * One group's answer as a whole, given aloud, as the edit that keeps it; nothing takes it away. It goes into the round that
 * is going on, with what the others said before; where the last round was counted, a new one begins.
 */
export function saidByGroup(
  voice: string,
  level: Looked | undefined,
  question: AskedQuestion,
  assessment: Assessment,
  { at, content }: { readonly at: string; readonly content: string },
): Edit {
  const last = lastRound(question.id, assessment)
  const isGoingOn = last?.how === 'each-group'
  const round = isGoingOn ? last : blankRound(question, nextRound(question.id, assessment), at, content)
  const before = Object.fromEntries(
    groupsHeard(question, assessment).flatMap(({ voices, level }) =>
      voices.length === 1 ? [[voices[0]!, level]] : [],
    ),
  )
  const { [voice]: _before, ...others } = before
  const said = level === undefined ? others : { ...others, [voice]: level }
  return edit(assessment, 'heard', roundId(question.id, round.round), { ...round, at, said })
}
