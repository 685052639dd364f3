import type { Answer, Assessment, Cell, Heard } from '../assessment.ts'
import { blankAnswer } from '../assessment.ts'
import type { Listed, Question } from '../content.ts'
import { asIn } from '../in-plan.ts'
import { own } from '../own.ts'
import type { Looked } from '../records/fields.ts'
import { levelOfGroup } from './level-of-group.ts'

/** What an answer is read from, of an assessment. */
export type Heeds = Pick<Assessment, 'answers' | 'heard' | 'voices'>

/** What a group said, or several that were told together; with counts where people were counted. */
export type GroupSaid = {
  readonly voices: readonly string[]
  readonly level: Looked
  readonly counts?: Cell['counts']
}

/** The rounds of a question, oldest first, with what was added afterwards. */
export function roundsOn(question: string, { heard }: Pick<Assessment, 'heard'>): readonly Heard[] {
  return roundsIn(heard).get(asIn(question).id) ?? []
}

/** The last round of the room; what was added afterwards is none of its. */
export function lastRound(question: string, assessment: Pick<Assessment, 'heard'>): Heard | undefined {
  return roundsOn(question, assessment)
    .filter(({ how }) => how !== 'afterwards')
    .at(-1)
}

/** What each group said in the last round; else what was recorded before there were rounds. */
export function groupsHeard({ id, reads }: Pick<Question, 'id' | 'reads'>, assessment: Heeds): readonly GroupSaid[] {
  const round = lastRound(id, assessment)
  if (round) return groupsIn(round, reads)
  return Object.entries(own(assessment.answers, id)?.recordedBefore ?? {}).map(([voice, level]) => ({
    voices: [voice],
    level,
  }))
}

/** What each group said in a round. */
export const groupsIn = ({ cells, said }: Heard, reads: Question['reads']): readonly GroupSaid[] => [
  ...cells.map(({ voices, counts }) => ({ voices, counts, level: levelOfGroup(counts, reads) })),
  ...Object.entries(said).map(([voice, level]) => ({ voices: [voice], level })),
]

/** Whether a group may decide: it is in the room, and what is decided affects it. One that has left decides nothing. */
export function mayDecide({ voices: ids }: Pick<GroupSaid, 'voices'>, { voices }: Pick<Assessment, 'voices'>): boolean {
  return ids.some((id) => {
    const voice = own(voices, id)
    return voice !== undefined && voice.present && voice.isAffected
  })
}

/**
 * An answer as it counts. Where each group answers for itself, that is what the least secure of those who may decide says;
 * where one of them does not know, and none is at the first or second level, it is not known. A group that was never asked
 * decides nothing. Nothing where neither the room nor a group has said anything.
 */
export function answerTo({ id, byVoice }: Pick<Listed, 'id' | 'byVoice'>, assessment: Heeds): Answer | undefined {
  if (!byVoice) return own(assessment.answers, id)
  const known = counting.get(assessment) ?? new Map<string, Answer | undefined>()
  counting.set(assessment, known)
  if (!known.has(id)) known.set(id, asGroupsSay(id, assessment))
  return known.get(id)
}

/** Worked out once, so that it is the same answer as long as nothing changes. */
const counting = new WeakMap<Heeds, Map<string, Answer | undefined>>()

function asGroupsSay(id: string, assessment: Heeds): Answer | undefined {
  const answer = own(assessment.answers, id)
  const heard = groupsHeard({ id, reads: 'ready' }, assessment).filter((group) => mayDecide(group, assessment))
  if (heard.length === 0) return answer
  const voices = new Set([...(answer?.voices ?? []), ...heard.flatMap((group) => group.voices)])
  return { ...(answer ?? blankAnswer), level: leastSecure(heard.map(({ level }) => level)), voices: [...voices] }
}

function leastSecure(levels: readonly Looked[]): Looked {
  const least = ([0, 1, 2, 3] as const).find((level) => levels.includes(level)) ?? 'unknown'
  return least !== 0 && least !== 1 && levels.includes('unknown') ? 'unknown' : least
}

/** Whether a group answered a question, together with others or for itself. */
export const hasAnswered = (
  voice: string,
  question: Pick<Question, 'id' | 'reads' | 'byVoice'>,
  assessment: Heeds,
): boolean =>
  answerTo(question, assessment)?.voices.includes(voice) === true ||
  groupsHeard(question, assessment).some(({ voices }) => voices.includes(voice))

const roundsByRecords = new WeakMap<Assessment['heard'], ReadonlyMap<string, readonly Heard[]>>()

function roundsIn(heard: Assessment['heard']): ReadonlyMap<string, readonly Heard[]> {
  const known = roundsByRecords.get(heard)
  if (known) return known
  const rounds = new Map<string, Heard[]>()
  const inOrder = Object.values(heard).sort((a, b) => a.round - b.round || (a.at < b.at ? -1 : 1))
  for (const one of inOrder) rounds.set(one.question, [...(rounds.get(one.question) ?? []), one])
  roundsByRecords.set(heard, rounds)
  return rounds
}
