import type { Assessment, Dissent, Heard, Voice } from '../assessment.ts'
import { recordKinds } from '../assessment.ts'
import { edit, type Edit } from '../changes.ts'
import type { AskedQuestion } from '../content.ts'
import { asIn } from '../in-plan.ts'
import { own } from '../own.ts'
import type { Looked } from '../records/fields.ts'
import type { View } from './view-file.ts'
import { placeOf } from '../session/tally.ts'
import { blankRound } from './each-group.ts'
import { groupsIn, lastRound, roundsOn, type GroupSaid } from './heard-on.ts'

/** Stands in the place of a group where whoever gave a view named none. No group of the list has it as its id. */
export const noGroup = 'no-group'

/** The group that a view is put under: one of the list, one that is put on it as not having been there, or none. */
export type UnderGroup =
  | { readonly as: 'listed'; readonly id: string }
  | { readonly as: 'new'; readonly id: string; readonly name: string }
  | { readonly as: 'none' }

type Asking<Question> = { readonly questions: readonly Question[]; readonly version: string }

/** The questions that the room was heard on, in the order of the walk, each once. */
export function askedOfRoom<Question extends AskedQuestion>(
  { questions }: Pick<Asking<Question>, 'questions'>,
  assessment: Pick<Assessment, 'heard'>,
): readonly Question[] {
  return [...byName(questions)].flatMap(([id, question]) => (lastRound(id, assessment) ? [{ ...question, id }] : []))
}

/** Each question once, though each plan may have an answer of its own to it. */
const byName = <Question extends AskedQuestion>(questions: readonly Question[]): ReadonlyMap<string, Question> =>
  new Map(questions.map((question) => [asIn(question.id).id, question]))

/** Whether a view is on this assessment, or on the one that this is a copy of. */
export const isViewOn = ({ assessment }: Pick<View, 'assessment'>, { id, about }: Assessment): boolean =>
  assessment.id === id || assessment.createdAt === about.about.createdAt

/** An answer of a view. */
type Viewed = View['answers'][number]

/** What a view comes to in an assessment. */
export type ViewRead = {
  /** The group, where it is on the list or the view names none; else it is still to be said which is meant. */
  readonly under: UnderGroup | undefined
  readonly answers: readonly (Viewed & {
    /** Whether the question is put in other words now. */
    readonly isReworded: boolean
  })[]
  /** Answers to what is not asked here any more. */
  readonly gone: readonly Viewed[]
  /** It was added before. */
  readonly isAdded: boolean
  /** There is no room for so many more records. */
  readonly isFull: boolean
}

/** Reads a view against the assessment that it is on. */
export function readView(
  view: View,
  assessment: Assessment,
  { questions }: Pick<Asking<AskedQuestion>, 'questions'>,
): ViewRead {
  const asked = byName(questions)
  const under = groupOf(view, assessment)
  const answers = view.answers.flatMap((one) => {
    const question = asked.get(one.question)
    return question ? [{ ...one, isReworded: isReworded(one, question) }] : []
  })
  return {
    under,
    answers,
    gone: view.answers.filter(({ question }) => !asked.has(question)),
    isAdded: isAdded(view, under, assessment),
    isFull: !hasRoom(answers, assessment),
  }
}

function groupOf({ group }: View, { voices }: Assessment): UnderGroup | undefined {
  if (!group) return { as: 'none' }
  return group.id !== undefined && own(voices, group.id) ? { as: 'listed', id: group.id } : undefined
}

const isReworded = ({ ask, levels }: Viewed, now: AskedQuestion): boolean =>
  ask !== now.ask || levels.some((level, at) => level !== now.levels[at])

/** By its moment and its group; where the group is not known, by its moment alone. */
const isAdded = ({ at }: View, under: UnderGroup | undefined, { heard }: Assessment): boolean =>
  Object.values(heard).some(
    (round) =>
      round.how === 'afterwards' &&
      round.at === at &&
      (!under || round.cells.some(({ voices }) => voices.includes(idOf(under)))),
  )

const idOf = (under: UnderGroup): string => (under.as === 'none' ? noGroup : under.id)

/** The number of the last round that a question may have. */
const mostRounds = 99

/** Room for one more group is kept, since one may be put on the list. */
const hasRoom = (answers: readonly Viewed[], { heard, dissents, voices }: Assessment): boolean =>
  Object.keys(heard).length + answers.length <= recordKinds.heard.most &&
  Object.keys(dissents).length + answers.filter(hasReason).length <= recordKinds.dissents.most &&
  Object.keys(voices).length < recordKinds.voices.most &&
  answers.every(({ question }) => nextAfterwards(question, { heard }) <= mostRounds)

const hasReason = ({ reason }: Viewed): boolean => reason.trim() !== ''

/**
 * The edits that add a view: a round of its own for each answer, said afterwards by one person, and each reason as what
 * somebody sees otherwise. None where it was added before, where there is no room, or where it is on another assessment.
 * Nothing that the room said is changed, and nothing of it decides.
 */
export function viewAdded(
  view: View,
  under: UnderGroup,
  assessment: Assessment,
  content: Asking<AskedQuestion>,
  newId: () => string,
): readonly Edit[] {
  const { answers, isFull } = readView(view, assessment, content)
  if (isFull || !isViewOn(view, assessment) || isAdded(view, under, assessment)) return []
  const group =
    under.as === 'new' && answers.length > 0 ? [edit(assessment, 'voices', under.id, notThere(under.name))] : []
  return [
    ...group,
    ...answers.flatMap((answer) => {
      const round = roundOf(view, answer, under, assessment)
      const kept = edit(assessment, 'heard', afterwardsId(answer.question, round.round), round)
      const dissent = edit(assessment, 'dissents', newId(), dissentOf(view, answer, under))
      return hasReason(answer) ? [kept, dissent] : [kept]
    }),
  ]
}

const notThere = (group: string): Voice => ({
  group,
  organisation: '',
  kind: 'other',
  present: false,
  people: '',
  isAffected: false,
})

function roundOf(view: View, answer: Viewed, under: UnderGroup, assessment: Assessment): Heard {
  const { question, ask, levels, level } = answer
  const counts: Heard['cells'][number]['counts'] = [0, 0, 0, 0, 0]
  counts[placeOf(level)] = 1
  return {
    ...blankRound({ id: question, ask, levels }, nextAfterwards(question, assessment), view.at, view.content),
    how: 'afterwards',
    smallest: 1,
    cells: [{ voices: [idOf(under)], counts }],
  }
}

const dissentOf = ({ at }: View, { question, level, reason }: Viewed, under: UnderGroup): Dissent => ({
  question,
  text: reason,
  wouldChange: '',
  done: '',
  at,
  level,
  ...(under.as !== 'none' && { voice: under.id }),
})

const ofAfterwards = (question: string, assessment: Pick<Assessment, 'heard'>): readonly Heard[] =>
  roundsOn(question, assessment).filter(({ how }) => how === 'afterwards')

/** Views are numbered for themselves, so that no round of the room ever takes the place of one. */
const afterwardsId = (question: string, number: number): string => `${question}-afterwards-${number}`

const nextAfterwards = (question: string, assessment: Pick<Assessment, 'heard'>): number =>
  ofAfterwards(question, assessment).reduce((most, { round }) => Math.max(most, round), 0) + 1

/** What somebody said afterwards on one question, and why. */
export type SaidAfterwards = GroupSaid & {
  /** An ISO time. */
  readonly at: string
  /** The sentences it was chosen from. */
  readonly levels: readonly string[]
  readonly reasons: readonly string[]
}

/** What was said on a question by those who were not there, oldest first. */
export function saidAfterwards(
  question: string,
  reads: AskedQuestion['reads'],
  assessment: Pick<Assessment, 'heard' | 'dissents'>,
): readonly SaidAfterwards[] {
  const dissents = Object.values(assessment.dissents).filter((one) => one.question === question)
  return ofAfterwards(question, assessment).flatMap((round) =>
    groupsIn(round, reads).map((said) => ({
      ...said,
      at: round.at,
      levels: round.asked.levels,
      reasons: dissents.filter((one) => isReasonOf(one, round.at, said)).map(({ text }) => text),
    })),
  )
}

/** Whether a dissent is the reason that was given with a view. */
export const isReasonOf = (
  { at, voice = noGroup, level }: Dissent,
  moment: string,
  said: Pick<GroupSaid, 'voices' | 'level'>,
): boolean => at === moment && said.voices.includes(voice) && level === said.level

/** The view of somebody who was not there, as it is saved. `at` is an ISO time, `day` an ISO date. */
export const viewOf = (
  answers: readonly { readonly question: AskedQuestion; readonly level: Looked; readonly reason: string }[],
  group: View['group'],
  { id, about }: Assessment,
  { content, day, at }: Pick<View, 'content' | 'day' | 'at'>,
): View => ({
  needfirstView: 1,
  assessment: { id, createdAt: about.about.createdAt },
  title: about.about.title,
  content,
  ...(group && { group }),
  day,
  at,
  answers: answers.map(({ question, level, reason }) => ({
    question: question.id,
    ask: question.ask,
    levels: [...question.levels],
    level,
    reason,
  })),
})
