import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { heard } from '../../../src/domain/records/late/heard.ts'
import type { Looked } from '../../../src/domain/records/fields.ts'
import { cellName, smallestGroups } from '../../../src/domain/session/cells.ts'
import { orders, type Order } from '../../../src/domain/session/question.ts'
import {
  answeredIn,
  answerGiven,
  answering,
  answerUndone,
  atHand,
  begin,
  countGiven,
  type Door,
  isTyped,
  mayTakeBack,
  nextOf,
  orderedAll,
  orderedIn,
  passedOn,
  preview,
  sheetTakenBack,
  sheetTyped,
  sitting as kept,
  stepOf,
  taken,
  tallyOf,
  toHeard,
  turnBegun,
  wentTo,
  type Sheet,
  type Sitting,
} from '../../../src/domain/session/sitting.ts'
import { nobodyYet, peopleIn, placeOf, type Counts } from '../../../src/domain/session/tally.ts'

const asked = content.questions.slice(0, 3)
const [first, second] = asked.map(({ id }) => id) as [string, string]
const begun = '2026-11-27T09:00:00.000Z'
const questions = asked.map(({ id }) => ({ question: id, before: 0 }))
const start = (door: Door, smallest: Sitting['smallest'] = 5) => begin({ questions, door, smallest, begun })

type Happened =
  | { readonly is: 'order'; readonly question: string; readonly order: Order }
  | { readonly is: 'all'; readonly order: Order }
  | { readonly is: 'went'; readonly question: string }
  | { readonly is: 'hands'; readonly question: string; readonly group: string; readonly counts: Counts }
  | { readonly is: 'turn'; readonly group: string; readonly levels: readonly (Looked | undefined)[] }
  | { readonly is: 'undone' }
  | {
      readonly is: 'sheet'
      readonly number: number
      readonly group: string
      readonly levels: readonly (Looked | undefined)[]
    }
  | { readonly is: 'back'; readonly number: number }
  | { readonly is: 'smallest'; readonly smallest: Sitting['smallest'] }

const question = fc.constantFrom(...asked.map(({ id }) => id))
const group = fc.constantFrom('gps', 'carers', 'constructor')
const level = fc.constantFrom<(Looked | undefined)[]>(0, 1, 2, 3, 'unknown', undefined)
const levels = fc.tuple(level, level, level)
const number = fc.integer({ min: 1, max: 6 })
const history = fc.array(
  fc.oneof<fc.Arbitrary<Happened>[]>(
    fc.record({ is: fc.constant('order' as const), question, order: fc.constantFrom(...orders) }),
    fc.record({ is: fc.constant('all' as const), order: fc.constantFrom<Order[]>('open', 'close', 'reopen') }),
    fc.record({ is: fc.constant('went' as const), question }),
    fc.record({
      is: fc.constant('hands' as const),
      question,
      group,
      counts: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4)),
    }),
    { arbitrary: fc.record({ is: fc.constant('turn' as const), group, levels }), weight: 3 } as never,
    fc.record({ is: fc.constant('undone' as const) }),
    { arbitrary: fc.record({ is: fc.constant('sheet' as const), number, group, levels }), weight: 3 } as never,
    fc.record({ is: fc.constant('back' as const), number }),
    fc.record({ is: fc.constant('smallest' as const), smallest: fc.constantFrom(...smallestGroups) }),
  ),
  { maxLength: 40 },
)

/** Everything that was put in and counts still, one entry a person; kept here as a product never keeps it. */
type Entry = { readonly question: string; readonly group: string; readonly level: Looked; readonly by: string }
type World = {
  readonly sitting: Sitting
  readonly entries: readonly Entry[]
  readonly typed: Readonly<Record<number, Sheet>>
}

const sheetOf = (of: string, said: readonly (Looked | undefined)[]): Sheet =>
  Object.fromEntries(asked.map(({ id }, at) => [id, { group: of, level: said[at] }]))

function happen(world: World, one: Happened): World {
  const { sitting, entries, typed } = world
  const emptied = (after: Sitting, orderGiven: Order): World => {
    const thrown = after.steps.flatMap((step, at) =>
      step !== sitting.steps[at] &&
      (orderGiven === 'again' || orderGiven === 'withdraw') &&
      step.stage !== sitting.steps[at]!.stage
        ? [step.question]
        : [],
    )
    return { sitting: after, entries: entries.filter((entry) => !thrown.includes(entry.question)), typed }
  }
  switch (one.is) {
    case 'order':
      return emptied(orderedIn(sitting, one.question, one.order), one.order)
    case 'all':
      return emptied(orderedAll(sitting, one.order), one.order)
    case 'went':
      return { ...world, sitting: wentTo(sitting, { question: one.question, before: 0 }) }
    case 'smallest':
      return { ...world, sitting: { ...sitting, smallest: one.smallest } }
    case 'hands': {
      const isOpen = stepOf(sitting, one.question)!.stage === 'answering'
      const others = entries.filter(
        (entry) => !(entry.by === 'hands' && entry.question === one.question && entry.group === one.group),
      )
      const people = one.counts.flatMap((many, at) =>
        Array.from({ length: many }, () => ({
          question: one.question,
          group: one.group,
          level: at === 4 ? ('unknown' as const) : (at as 0),
          by: 'hands',
        })),
      )
      return {
        ...world,
        sitting: countGiven(sitting, one.question, one.group, one.counts),
        entries: isOpen ? [...others, ...people] : entries,
      }
    }
    case 'turn': {
      const open = answering(sitting)
      let now = turnBegun(passedOn(sitting), one.group)
      open.forEach((_step, at) => (now = answerGiven(now, one.levels[at])))
      const people = open.flatMap(({ question: of }, at) =>
        one.levels[at] === undefined
          ? []
          : [{ question: of, group: one.group, level: one.levels[at], by: 'one-device' }],
      )
      // Another answer, once all are given, counts for nothing.
      return { ...world, sitting: answerGiven(now, 0), entries: [...entries, ...people] }
    }
    case 'undone': {
      const now = turnBegun(passedOn(sitting), 'gps')
      return { ...world, sitting: answerUndone(answerGiven(now, 2), 2) }
    }
    case 'sheet': {
      const open = answering(sitting).map(({ question: of }) => of)
      const sheet = sheetOf(one.group, one.levels)
      const isNew = open.length > 0 && !isTyped(sitting, one.number)
      const people = open.flatMap((of) => {
        const said = sheet[of]!.level
        return said === undefined ? [] : [{ question: of, group: one.group, level: said, by: `sheet ${one.number}` }]
      })
      return {
        sitting: sheetTyped(sitting, one.number, sheet),
        entries: isNew ? [...entries, ...people] : entries,
        typed: isNew
          ? {
              ...typed,
              [one.number]: { ...typed[one.number], ...Object.fromEntries(open.map((of) => [of, sheet[of]!])) },
            }
          : typed,
      }
    }
    case 'back': {
      const sheet = typed[one.number] ?? {}
      const from = sitting.steps.filter(
        ({ stage, sheets }) => (stage === 'answering' || stage === 'closed') && sheets.includes(one.number),
      )
      return {
        ...world,
        sitting: sheetTakenBack(sitting, one.number, sheet),
        entries: entries.filter(
          (entry) => entry.by !== `sheet ${one.number}` || !from.some((step) => step.question === entry.question),
        ),
      }
    }
  }
}

const countsOf = (entries: readonly Entry[], of: string, from: string): Counts =>
  nobodyYet.map(
    (_none, at) =>
      entries.filter((one) => one.question === of && one.group === from && placeOf(one.level) === at).length,
  ) as unknown as Counts

const lived = (happened: readonly Happened[], least: Sitting['smallest']) =>
  happened.reduce<World[]>(
    (worlds, one) => [...worlds, happen(worlds.at(-1)!, one)],
    [{ sitting: start('paper', least), entries: [], typed: {} }],
  )

describe('a sitting, whatever happens in it', () => {
  const least = fc.constantFrom(...smallestGroups)

  it('has counted what was put in, and nothing else', () => {
    fc.assert(
      fc.property(history, least, (happened, smallest) => {
        const { sitting, entries } = lived(happened, smallest).at(-1)!
        for (const step of sitting.steps) {
          const groups = ['gps', 'carers', 'constructor']
          const tally = tallyOf(step)
          const is = groups.map((of) => (Object.hasOwn(tally, of) ? tally[of] : nobodyYet))
          expect(is).toEqual(groups.map((of) => countsOf(entries, step.question, of)))
          expect(answeredIn(step)).toBe(entries.filter((one) => one.question === step.question).length)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('shows no cell under the smallest, nobody twice, and never changes what it has shown', () => {
    fc.assert(
      fc.property(history, least, (happened, smallest) => {
        const worlds = lived(happened, smallest)
        for (const [at, { sitting }] of worlds.entries())
          for (const [of, { shown }] of sitting.steps.entries()) {
            for (const round of shown) {
              expect(round.cells.length).toBeGreaterThan(0)
              expect(round.cells.every(({ counts }) => peopleIn(counts) >= round.smallest)).toBe(true)
              const groups = round.cells.flatMap(({ voices }) => voices)
              expect(new Set(groups).size).toBe(groups.length)
            }
            const before = worlds[at - 1]?.sitting.steps[of]!.shown ?? []
            expect(shown.slice(0, before.length)).toEqual(before)
            expect(new Set(shown.map(({ round }) => round)).size).toBe(shown.length)
          }
      }),
      { numRuns: 500 },
    )
  })

  it('can be kept and found again as it is, and puts only what was shown on record', () => {
    fc.assert(
      fc.property(history, least, (happened, smallest) => {
        const { sitting } = lived(happened, smallest).at(-1)!
        expect(kept.parse(JSON.parse(JSON.stringify(sitting)))).toEqual(JSON.parse(JSON.stringify(sitting)))
        for (const step of sitting.steps)
          for (const round of step.shown) {
            const record = toHeard(step, round, asked[0]!, { at: begun, content: '1' })
            expect(heard.schema.parse(record)).toEqual(record)
            expect(record.cells.every(({ counts }) => peopleIn(counts) >= record.smallest)).toBe(true)
          }
      }),
    )
  })
})

describe('a sitting', () => {
  const sheet = sheetOf('gps', [0, 1, undefined])

  it('opens the first question for hands, and all where people answer at their own pace', () => {
    const open = (door: Door) => answering(start(door)).map((step) => step.question)
    expect(open('hands')).toEqual([first])
    expect(open('one-device')).toEqual(asked.map(({ id }) => id))
    expect(open('paper')).toEqual(asked.map(({ id }) => id))
  })

  it('opens what the room comes to, with the smallest group as it then stands', () => {
    const now = wentTo({ ...orderedAll(start('hands'), 'close'), smallest: 3 }, { question: second, before: 0 })
    expect(atHand(now)).toMatchObject({ question: second, stage: 'answering', smallest: 3 })
    expect(stepOf(now, first)).toMatchObject({ stage: 'closed', smallest: 5 })
  })

  it('takes in a question that it was not going to ask, with the rounds there were before', () => {
    const now = wentTo(start('hands', 3), { question: 'f1', before: 2 })
    expect(now.steps).toHaveLength(4)
    expect(atHand(now)).toMatchObject({ question: 'f1', before: 2, stage: 'answering', smallest: 3 })
    expect(wentTo(now, { question: 'f1', before: 2 }).steps).toHaveLength(4)
    expect(taken(now)).toEqual([first, 'f1'])
  })

  it('goes on to what is open already, then to the first of the plan, and without a plan as it was chosen', () => {
    const hands = start('hands')
    expect(nextOf(hands)).toBe(second)
    expect(nextOf(hands, ['f1'])).toBe('f1')
    expect(nextOf(hands, [])).toBeUndefined()
    expect(nextOf(start('paper'), ['f1'])).toBe(second)
    const atLast = wentTo(hands, { question: asked[2]!.id, before: 0 })
    expect(nextOf(atLast)).toBeUndefined()
  })

  it('counts hands of a group in place of those counted before', () => {
    const twice = countGiven(countGiven(start('hands'), first, 'gps', [6, 0, 0, 0, 0]), first, 'gps', [0, 5, 1, 0, 0])
    expect(tallyOf(atHand(twice))).toEqual({ gps: [0, 5, 1, 0, 0] })
    expect(countGiven(twice, first, 'gps', [1000, 0, 0, 0, 0])).toEqual(twice)
  })

  it('adds up what came in by several doors, and says so', () => {
    const hands = countGiven(start('paper'), first, 'gps', [3, 0, 0, 0, 0])
    const both = sheetTyped(sheetTyped(hands, 1, sheet), 2, sheet)
    const shown = orderedIn(orderedAll(both, 'close'), first, 'show')
    expect(atHand(shown).shown).toEqual([
      { round: 1, how: 'mixed', smallest: 5, cells: [{ voices: ['gps'], counts: [5, 0, 0, 0, 0] }], notShown: 0 },
    ])
  })

  it('shows nothing where no group is large enough, and goes on from there', () => {
    const few = orderedAll(countGiven(start('hands'), first, 'gps', [0, 4, 0, 0, 0]), 'close')
    expect(atHand(orderedIn(few, first, 'show')).stage).toBe('closed')
    expect(atHand(orderedIn(few, first, 'withdraw')).stage).toBe('waiting')
    expect(atHand(orderedIn(few, first, 'reopen')).stage).toBe('answering')
  })

  it('warns of a group of which all say the same, and leaves it out when told so', () => {
    const same = countGiven(start('hands'), first, 'gps', [0, 6, 0, 0, 0])
    const closed = orderedAll(countGiven(same, first, 'carers', [1, 4, 0, 0, 0]), 'close')
    const { unanimous } = preview(atHand(closed))
    expect(unanimous.map(cellName)).toEqual(['gps'])
    const [round] = atHand(orderedIn(closed, first, 'show', unanimous.map(cellName))).shown
    expect(round).toMatchObject({ cells: [{ voices: ['carers'] }], notShown: 6 })
    expect(atHand(orderedIn(closed, first, 'show', ['gps', 'carers'])).stage).toBe('closed')
    const openly = countGiven(start('hands', 1), first, 'gps', [0, 1, 0, 0, 0])
    expect(preview(atHand(openly)).unanimous).toEqual([])
  })

  it('holds where somebody is in their turn, and not what they said', () => {
    const turn = answerGiven(turnBegun(start('one-device'), 'gps'), 3)
    expect(turn.turn).toEqual({ group: 'gps', at: second })
    expect(turnBegun(turn, 'carers')).toBe(turn)
    const back = answerUndone(turn, 3)
    expect(back.turn).toEqual({ group: 'gps', at: first })
    expect(answerUndone(back, 3)).toBe(back)
    const done = answerGiven(answerGiven(turn, undefined), 0)
    expect(done.turn).toEqual({ group: 'gps', at: undefined })
    expect(passedOn(done).turn).toBeUndefined()
    expect(answerUndone(passedOn(done), 0)).toEqual(passedOn(done))
  })

  it('takes a sheet back by its number, also once it is closed, and not from what is shown', () => {
    const typed = sheetTyped(start('paper', 1), 4, sheet)
    expect(isTyped(typed, 4)).toBe(true)
    expect(sheetTyped(typed, 4, sheet)).toBe(typed)
    const closed = orderedAll(typed, 'close')
    expect(tallyOf(atHand(sheetTakenBack(closed, 4, sheet)))).toEqual({ gps: nobodyYet })
    const shown = orderedIn(closed, first, 'show')
    const after = sheetTakenBack(shown, 4, sheet)
    expect(tallyOf(stepOf(after, first)!)).toEqual({ gps: [1, 0, 0, 0, 0] })
    expect(tallyOf(stepOf(after, second)!)).toEqual({ gps: nobodyYet })
  })

  it('refuses to take back what cannot be among what was counted', () => {
    const typed = sheetTyped(start('paper'), 4, sheet)
    expect(mayTakeBack(typed, 4, sheetOf('gps', [3, 1, undefined]))).toBe(false)
    expect(mayTakeBack(typed, 5, sheet)).toBe(false)
    expect(sheetTakenBack(typed, 4, sheetOf('carers', [0, 1, undefined]))).toBe(typed)
  })

  it('begins a new round blind, with nothing of the one before but what was shown', () => {
    const shown = orderedIn(orderedAll(sheetTyped(start('paper', 1), 1, sheet), 'close'), first, 'show')
    const again = orderedIn(shown, first, 'again')
    expect(atHand(again)).toMatchObject({ stage: 'answering', round: 2, sheets: [], shown: [{ round: 1 }] })
    expect(tallyOf(atHand(again))).toEqual({})
    const record = toHeard({ ...atHand(again), before: 3 }, atHand(again).shown[0]!, asked[0]!, {
      at: begun,
      content: '1',
    })
    expect(record).toMatchObject({ question: first, round: 4, how: 'paper', smallest: 1 })
  })
})
