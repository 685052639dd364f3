import * as z from 'zod/mini'
import type { AskedQuestion } from '../content.ts'
import { own } from '../own.ts'
import { byId, id, moment, type Looked } from '../records/fields.ts'
import { cell, count, counts, round, type Heard } from '../records/late/heard.ts'
import { blankRound } from '../voices/each-group.ts'
import { cellsOf, isUnanimous, smallestGroups, without, type CellShown, type Shown } from './cells.ts'
import { ordered, throwsAway, type Order } from './question.ts'
import { counted, peopleIn, placeOf, together, type Counts, type Tally } from './tally.ts'

/** The ways to answer that need no server. */
export const doors = ['hands', 'one-device', 'paper'] as const
export type Door = (typeof doors)[number]

const tally = byId(counts, 60)
const door = z.enum(doors)
const smallest = z.literal(smallestGroups)

/** A round as it was shown: nothing that comes later changes it. */
const roundShown = z.strictObject({
  round,
  how: z.enum([...doors, 'mixed', 'phones']),
  smallest,
  cells: z.array(cell),
  notShown: count,
})

const step = z.strictObject({
  question: id,
  stage: z.enum(['waiting', 'answering', 'closed', 'shown']),
  round,
  /** How many rounds of it were on record before this sitting. */
  before: count,
  /** The smallest group shown of this round. */
  smallest,
  /** What was answered in this round, by the door it came in. */
  tallies: z.strictObject({ hands: tally, 'one-device': tally, paper: tally }),
  /** The numbers of the sheets that were typed in this round; never what stands on one. */
  sheets: z.array(count),
  shown: z.array(roundShown),
})

/** A sitting as this device keeps it until it is settled: counts, and never a row a person. */
export const sitting = z.strictObject({
  begun: moment,
  door,
  /** The smallest group shown of what is opened from now on. */
  smallest,
  /** The question the room is at. */
  at: id,
  steps: z.array(step),
  /** How many minutes there are for it, where it is led by the time. */
  minutes: z.optional(count),
  /** Somebody has the device: their group, and the question they are at; none once they have answered all. Never what they said. */
  turn: z.optional(z.strictObject({ group: id, at: z.optional(id) })),
})

export type Sitting = z.infer<typeof sitting>
export type Step = Sitting['steps'][number]
export type RoundShown = Step['shown'][number]

/** A question to be asked, and how many rounds of it are on record already. */
type ToAsk = { readonly question: string; readonly before: number }

type Begun = {
  readonly questions: readonly ToAsk[]
  readonly door: Door
  readonly smallest: Sitting['smallest']
  readonly minutes?: number
  /** An ISO time. */
  readonly begun: string
}

const nothing = (): Step['tallies'] => ({ hands: {}, 'one-device': {}, paper: {} })

/** A sitting over some questions, the first at hand. What is not counted aloud is asked all at once. */
export function begin({ questions, ...given }: Begun): Sitting {
  const steps = questions.map((one) => waiting(one, given.smallest))
  const at = questions[0]!.question
  const sitting: Sitting = { ...given, at, steps }
  return given.door === 'hands' ? orderedIn(sitting, at, 'open') : orderedAll(sitting, 'open')
}

const waiting = ({ question, before }: ToAsk, smallest: Sitting['smallest']): Step => ({
  question,
  before,
  stage: 'waiting',
  round: 1,
  smallest,
  tallies: nothing(),
  sheets: [],
  shown: [],
})

/** A question of a sitting. */
export const stepOf = ({ steps }: Sitting, question: string): Step | undefined =>
  steps.find((one) => one.question === question)

/** The question at hand. */
export const atHand = (sitting: Sitting): Step => stepOf(sitting, sitting.at)!

/** The questions that may be answered now. */
export const answering = ({ steps }: Sitting): readonly Step[] => steps.filter(({ stage }) => stage === 'answering')

/** What was answered in the present round, by whichever door. */
export function tallyOf({ tallies }: Pick<Step, 'tallies'>): Tally {
  const rows = doors.flatMap((by) => Object.entries(tallies[by]))
  const groups = [...new Set(rows.map(([group]) => group))]
  const of = (group: string) => rows.flatMap(([one, said]) => (one === group ? [said] : []))
  return Object.fromEntries(groups.map((group) => [group, together(of(group))]))
}

/** How many people have answered in the present round. */
export const answeredIn = (one: Pick<Step, 'tallies'>): number => peopleIn(together(Object.values(tallyOf(one))))

/** What would be shown of the present round, and in which cells all say the same: to show those tells what each said. */
export function preview(one: Pick<Step, 'tallies' | 'smallest'>): Shown & { readonly unanimous: readonly CellShown[] } {
  const shown = cellsOf(tallyOf(one), one.smallest)
  return { ...shown, unanimous: one.smallest === 1 ? [] : shown.cells.filter(isUnanimous) }
}

/** Whether a question may be given an order now. Nothing is shown where no cell may be. */
const mayOrder = (one: Step, order: Order): boolean =>
  ordered(one, order) !== undefined && (order !== 'show' || preview(one).cells.length > 0)

/**
 * The sitting after an order about one question; the same where it may not be given now. `leftOut` are cells that the room
 * is not shown, by name.
 */
export const orderedIn = (sitting: Sitting, question: string, order: Order, leftOut: readonly string[] = []): Sitting =>
  withStep(sitting, question, (one) => {
    if (!mayOrder(one, order)) return one
    const after = { ...one, ...ordered(one, order)! }
    if (order === 'show') {
      const shown = roundOf(one, leftOut)
      return shown.cells.length > 0 ? { ...after, shown: [...one.shown, shown] } : one
    }
    const emptied = throwsAway(order) ? { ...after, tallies: nothing(), sheets: [] } : after
    return order === 'open' || order === 'again' ? { ...emptied, smallest: sitting.smallest } : emptied
  })

function roundOf(one: Step, leftOut: readonly string[]): RoundShown {
  const { cells, notShown } = without(leftOut, preview(one))
  const used = doors.filter((by) => peopleIn(together(Object.values(one.tallies[by]))) > 0)
  return {
    round: one.round,
    how: used.length === 1 ? used[0]! : 'mixed',
    smallest: one.smallest,
    cells: cells.map(({ voices, counts }) => ({ voices: [...voices], counts: [...counts] })),
    notShown,
  }
}

/** The same order for every question that may be given it. */
export const orderedAll = (sitting: Sitting, order: Order): Sitting =>
  sitting.steps.reduce((now, { question }) => orderedIn(now, question, order), withoutTurn(sitting))

/** The room goes to a question, which is opened where it waits; one that it was not going to ask comes in after the others. */
export function wentTo(sitting: Sitting, { question, before }: ToAsk): Sitting {
  const steps = stepOf(sitting, question)
    ? sitting.steps
    : [...sitting.steps, waiting({ question, before }, sitting.smallest)]
  return orderedIn({ ...withoutTurn(sitting), at: question, steps }, question, 'open')
}

/** The questions that the room is at or has been at. */
export const taken = ({ at, steps }: Sitting): readonly string[] =>
  steps.flatMap(({ question, stage }) => (question === at || stage !== 'waiting' ? [question] : []))

/** The question to go to after the one at hand: one that is open already; else the first of the plan, or as they were chosen. */
export function nextOf({ at, steps }: Sitting, planned?: readonly string[]): string | undefined {
  const rest = steps.slice(steps.findIndex(({ question }) => question === at) + 1)
  const open = rest.find(({ stage }) => stage === 'answering' || stage === 'closed')
  return (open ?? (planned ? undefined : rest[0]))?.question ?? planned?.[0]
}

/** The most that is counted of hands at once. */
const mostHands = 999

/** Hands or cards were counted: of a group, in place of what was counted of it before. */
export const countGiven = (sitting: Sitting, question: string, group: string, hands: Counts): Sitting =>
  withStep(sitting, question, (one) =>
    one.stage === 'answering' && hands.every((people) => people <= mostHands)
      ? { ...one, tallies: { ...one.tallies, hands: { ...one.tallies.hands, [group]: [...hands] } } }
      : one,
  )

/** Somebody takes the device for a group: they are asked what may be answered now, one question after another. */
export function turnBegun(sitting: Sitting, group: string): Sitting {
  const [first] = answering(sitting)
  return first && !sitting.turn ? { ...sitting, turn: { group, at: first.question } } : sitting
}

/** They answered the question they are at, or left it out. After the last their turn stays until it is passed on. */
export function answerGiven(sitting: Sitting, level: Looked | undefined): Sitting {
  const { turn } = sitting
  if (!turn?.at) return sitting
  const asked = answering(sitting)
  const next = asked[asked.findIndex(({ question }) => question === turn.at) + 1]
  const after = said(sitting, { [turn.at]: { group: turn.group, level } }, 'one-device', 1)
  return { ...after, turn: { group: turn.group, at: next?.question } }
}

/** The answer before is taken back, as whoever gave it still knows it, and is asked again. */
export function answerUndone(sitting: Sitting, level: Looked | undefined): Sitting {
  const { turn } = sitting
  const asked = answering(sitting)
  const at = turn?.at ? asked.findIndex(({ question }) => question === turn.at) : asked.length
  const before = asked[at - 1]
  if (!turn || !before) return sitting
  const after = said(sitting, { [before.question]: { group: turn.group, level } }, 'one-device', -1)
  return { ...after, turn: { group: turn.group, at: before.question } }
}

/** The device is passed on; nothing leads back. */
export const passedOn = withoutTurn

/** What stands on a sheet: of each question that it answers, for which group, and what; nothing where it is blank. */
export type Sheet = Readonly<Record<string, { readonly group: string; readonly level: Looked | undefined }>>

/** Whether a sheet of this number was typed for what may be answered now. */
export const isTyped = (sitting: Sitting, number: number): boolean =>
  answering(sitting).some(({ sheets }) => sheets.includes(number))

/** A sheet is folded into the counts; the same where its number was typed before. */
export function sheetTyped(sitting: Sitting, number: number, sheet: Sheet): Sitting {
  if (isTyped(sitting, number)) return sitting
  const asked = answering(sitting).map(({ question }) => question)
  const numbered = asked.reduce(
    (now, question) => withStep(now, question, (one) => ({ ...one, sheets: [...one.sheets, number] })),
    sitting,
  )
  return said(numbered, only(sheet, asked), 'paper', 1)
}

/** Whether a sheet can be taken back: from what is not shown yet, where it may be among what was counted. */
export function mayTakeBack(sitting: Sitting, number: number, sheet: Sheet): boolean {
  const from = holding(sitting, number)
  return (
    from.length > 0 &&
    from.every(({ question, tallies }) => {
      const { group, level } = own(sheet, question) ?? { group: '', level: undefined }
      return level === undefined || (own(tallies.paper, group)?.[placeOf(level)] ?? 0) > 0
    })
  )
}

/** A sheet is taken out of the counts again, as it was typed or is typed once more. What was shown stays as it was shown. */
export function sheetTakenBack(sitting: Sitting, number: number, sheet: Sheet): Sitting {
  if (!mayTakeBack(sitting, number, sheet)) return sitting
  const from = holding(sitting, number).map(({ question }) => question)
  const without = from.reduce(
    (now, question) =>
      withStep(now, question, (one) => ({ ...one, sheets: one.sheets.filter((other) => other !== number) })),
    sitting,
  )
  return said(without, only(sheet, from), 'paper', -1)
}

/** The questions that a sheet is counted in and that are not shown yet. */
export const holding = ({ steps }: Sitting, number: number): readonly Step[] =>
  steps.filter(({ stage, sheets }) => (stage === 'answering' || stage === 'closed') && sheets.includes(number))

/** The record of a round that was shown, with the words of the day. `at` is an ISO time. */
export const toHeard = (
  { before }: Pick<Step, 'before'>,
  shown: RoundShown,
  question: AskedQuestion,
  { at, content }: { readonly at: string; readonly content: string },
): Heard => ({
  ...blankRound(question, before + shown.round, at, content),
  how: shown.how,
  smallest: shown.smallest,
  cells: shown.cells,
  notShown: shown.notShown,
})

const only = (sheet: Sheet, questions: readonly string[]): Sheet =>
  Object.fromEntries(Object.entries(sheet).filter(([question]) => questions.includes(question)))

const said = (sitting: Sitting, sheet: Sheet, by: Door, people: 1 | -1): Sitting =>
  Object.entries(sheet).reduce(
    (now, [question, { group, level }]) =>
      level === undefined
        ? now
        : withStep(now, question, (one) => ({
            ...one,
            tallies: { ...one.tallies, [by]: counted(one.tallies[by], group, level, people) },
          })),
    sitting,
  )

const withStep = (sitting: Sitting, question: string, change: (one: Step) => Step): Sitting => ({
  ...sitting,
  steps: sitting.steps.map((one) => (one.question === question ? change(one) : one)),
})

function withoutTurn({ turn: _passed, ...sitting }: Sitting): Sitting {
  return sitting
}
