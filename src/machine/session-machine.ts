import { assign, fromPromise, type ActorRefFrom, type SnapshotFrom } from 'xstate'
import type { Looked } from '../domain/records/fields.ts'
import type { Order } from '../domain/session/question.ts'
import {
  answerGiven,
  answerUndone,
  atHand,
  countGiven,
  orderedAll,
  orderedIn,
  passedOn,
  sheetTakenBack,
  sheetTyped,
  turnBegun,
  wentTo,
  type Door,
  type RoundShown,
  type Sheet,
  type Sitting,
  type Step,
} from '../domain/session/sitting.ts'
import type { Counts } from '../domain/session/tally.ts'
import { failureIn, type Failure } from '../storage/failure.ts'
import { setUp } from './set-up.ts'

type Context = {
  /** The id of the assessment. */
  readonly assessment: string
  readonly sitting?: Sitting | undefined
  /** What the device is writing, and what it has. */
  readonly beingKept?: Sitting | undefined
  readonly kept?: Sitting | undefined
  /** What was answered in the turn that is going on, for whoever has the device to take back. It is kept nowhere. */
  readonly given: readonly (Looked | undefined)[]
  /** The sheets typed in this window, by their numbers, to be taken back. They are kept nowhere. */
  readonly sheets: Readonly<Record<number, Sheet>>
  readonly failure?: Failure | undefined
}

type Event =
  | { readonly type: 'sitting.begun'; readonly sitting: Sitting }
  | { readonly type: 'question.gone.to'; readonly question: string; readonly before: number }
  | { readonly type: 'door.changed'; readonly door: Door }
  | { readonly type: 'smallest.changed'; readonly smallest: Sitting['smallest'] }
  | { readonly type: 'opened' }
  | { readonly type: 'count.given'; readonly group: string; readonly counts: Counts }
  | { readonly type: 'turn.begun'; readonly group: string }
  | { readonly type: 'answer.given'; readonly level: Looked | undefined }
  | { readonly type: 'answer.undone' }
  | { readonly type: 'passed.on' }
  | { readonly type: 'sheet.typed'; readonly number: number; readonly sheet: Sheet }
  | { readonly type: 'sheet.taken.back'; readonly number: number; readonly sheet: Sheet }
  /** `areLeft`: not all who are in the room have answered. */
  | { readonly type: 'close.asked'; readonly areLeft: boolean }
  | { readonly type: 'close.confirmed' }
  | { readonly type: 'close.let.be' }
  | { readonly type: 'reopened' }
  | { readonly type: 'shown'; readonly leftOut: readonly string[] }
  | { readonly type: 'asked.again' }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'sitting.settled' }
  | { readonly type: 'chosen.anew' }

type Put = { readonly step: Step; readonly shown: RoundShown }
type Only<Type extends Event['type']> = Omit<Extract<Event, { readonly type: Type }>, 'type'>

/** What is done to the sitting there is, as context. */
const doing = (change: (sitting: Sitting) => Sitting) => (context: Context) => ({ sitting: change(context.sitting!) })
const ordering = (order: Order) => doing((sitting) => orderedIn(sitting, sitting.at, order))
const stands = (stage: Step['stage']) => (context: Context) => atHand(context.sitting!).stage === stage

/**
 * A sitting of the room, as its facilitator leads it: chosen, asked question by question, shown, settled. Each question goes
 * through the stages of `domain/session/question.ts`. Beside it the device keeps counts, so that a reload loses nothing.
 * README.md beside it holds the chart, drawn from here.
 */
export const sessionMachine = setUp({
  types: { context: {} as Context, events: {} as Event, input: {} as { readonly assessment: string } },
  actors: {
    'find the sitting': fromPromise<Sitting | undefined, { assessment: string }>(() => notProvided()),
    'keep the sitting': fromPromise<void, { assessment: string; sitting: Sitting }>(() => notProvided()),
    'remove the sitting': fromPromise<void, { assessment: string }>(() => notProvided()),
  },
  actions: {
    'take up the sitting': assign((_, { sitting }: { sitting: Sitting }) => ({ sitting, given: [], sheets: {} })),
    'note that it is there': assign(({ context }) => ({ kept: context.sitting })),
    'go to the question': assign(({ context }, toAsk: Only<'question.gone.to'>) => ({
      ...doing((sitting) => wentTo(sitting, toAsk))(context),
      given: [],
    })),
    'take another door': assign(({ context }, { door }: Only<'door.changed'>) => ({
      ...doing((sitting) => ({ ...passedOn(sitting), door }))(context),
      given: [],
    })),
    'show groups from another size on': assign(({ context }, { smallest }: Only<'smallest.changed'>) =>
      doing((sitting) => ({ ...sitting, smallest }))(context),
    ),
    'open it': assign(({ context }) => ordering('open')(context)),
    'count hands': assign(({ context }, { group, counts }: Only<'count.given'>) =>
      doing((sitting) => countGiven(sitting, sitting.at, group, counts))(context),
    ),
    'begin a turn': assign(({ context }, { group }: Only<'turn.begun'>) =>
      doing((sitting) => turnBegun(sitting, group))(context),
    ),
    'count an answer': assign(({ context }, { level }: Only<'answer.given'>) => ({
      ...doing((sitting) => answerGiven(sitting, level))(context),
      given: [...context.given, level],
    })),
    'take the answer back': assign(({ context }) => ({
      ...doing((sitting) => answerUndone(sitting, context.given.at(-1)))(context),
      given: context.given.slice(0, -1),
    })),
    'pass the device on': assign(({ context }) => ({ ...doing(passedOn)(context), given: [] })),
    'count a sheet': assign(({ context }, { number, sheet }: Only<'sheet.typed'>) => ({
      ...doing((sitting) => sheetTyped(sitting, number, sheet))(context),
      sheets: { ...context.sheets, [number]: { ...context.sheets[number], ...sheet } },
    })),
    'take a sheet back': assign(({ context }, { number, sheet }: Only<'sheet.taken.back'>) =>
      doing((sitting) => sheetTakenBack(sitting, number, sheet))(context),
    ),
    'close the answers': assign(({ context }) => ({
      ...doing((sitting) => orderedAll(sitting, 'close'))(context),
      given: [],
    })),
    'reopen the answers': assign(({ context }) => doing((sitting) => orderedAll(sitting, 'reopen'))(context)),
    'show what may be shown': assign(({ context }, { leftOut }: Only<'shown'>) =>
      doing((sitting) => orderedIn(sitting, sitting.at, 'show', leftOut))(context),
    ),
    /** Injected: a record of the assessment, of what was shown and of nothing else. */
    'put it on record': (_given, _put: Put) => undefined,
    'begin a new round': assign(({ context }) => ordering('again')(context)),
    'throw the answers away': assign(({ context }) => ({
      ...doing((sitting) => orderedIn(passedOn(sitting), sitting.at, 'withdraw'))(context),
      given: [],
    })),
    'hand over to be kept': assign(({ context }) => ({ beingKept: context.sitting })),
    'note that it is kept': assign(({ context }) => ({ kept: context.beingKept, failure: undefined })),
    'say why not': assign((_, { error }: { error: unknown }) => ({ failure: failureIn(error) })),
    'let go of the sitting': assign({ sitting: undefined, kept: undefined, given: [], sheets: {}, failure: undefined }),
  },
  guards: {
    'there is one': (_, { found }: { found: Sitting | undefined }) => found !== undefined,
    'it is being answered': ({ context }) => stands('answering')(context),
    'it is closed': ({ context }) => stands('closed')(context),
    'it is shown': ({ context }) => stands('shown')(context),
    'not all have answered': ({ context }, { areLeft }: Only<'close.asked'>) =>
      areLeft || context.sitting!.turn !== undefined,
    'somebody is asked': ({ context }) => context.sitting!.turn?.at !== undefined,
    'an answer was given': ({ context }) => context.given.length > 0,
    'something may be shown': ({ context: { sitting } }, { leftOut }: Only<'shown'>) =>
      atHand(orderedIn(sitting!, sitting!.at, 'show', leftOut)).stage === 'shown',
    'it is not kept': ({ context }) => context.sitting !== context.kept,
  },
  delays: { 'a moment': 3000 },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, given: [], sheets: {} }),
  initial: 'opening',
  states: {
    opening: {
      invoke: {
        src: 'find the sitting',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'there is one', params: ({ event }) => ({ found: event.output }) },
            target: 'open',
            actions: [
              { type: 'take up the sitting', params: ({ event }) => ({ sitting: event.output! }) },
              'note that it is there',
            ],
          },
          { target: 'choosing' },
        ],
        onError: { target: 'choosing', actions: { type: 'say why not', params: ({ event }) => event } },
      },
    },
    choosing: {
      on: {
        'sitting.begun': {
          target: 'open',
          actions: { type: 'take up the sitting', params: ({ event }) => event },
        },
      },
    },
    open: {
      type: 'parallel',
      on: { 'sitting.settled': 'clearing' },
      states: {
        /** Where the question at hand stands. */
        stage: {
          initial: 'looking',
          on: {
            'question.gone.to': {
              target: '.looking',
              actions: { type: 'go to the question', params: ({ event }) => event },
            },
            'door.changed': { actions: { type: 'take another door', params: ({ event }) => event } },
            'smallest.changed': {
              actions: { type: 'show groups from another size on', params: ({ event }) => event },
            },
            'sheet.taken.back': { actions: { type: 'take a sheet back', params: ({ event }) => event } },
          },
          states: {
            looking: {
              always: [
                { guard: 'it is being answered', target: 'answering' },
                { guard: 'it is closed', target: 'closed' },
                { guard: 'it is shown', target: 'shown' },
                { target: 'gathering' },
              ],
            },
            /** It waits to be asked. */
            gathering: { on: { opened: { target: 'answering', actions: 'open it' } } },
            answering: {
              on: {
                'count.given': { actions: { type: 'count hands', params: ({ event }) => event } },
                'turn.begun': { actions: { type: 'begin a turn', params: ({ event }) => event } },
                'answer.given': {
                  guard: 'somebody is asked',
                  actions: { type: 'count an answer', params: ({ event }) => event },
                },
                'answer.undone': { guard: 'an answer was given', actions: 'take the answer back' },
                'passed.on': { actions: 'pass the device on' },
                'sheet.typed': { actions: { type: 'count a sheet', params: ({ event }) => event } },
                'close.asked': [
                  {
                    guard: { type: 'not all have answered', params: ({ event }) => event },
                    target: 'confirming',
                  },
                  { target: 'closed', actions: 'close the answers' },
                ],
                withdrawn: { target: 'gathering', actions: 'throw the answers away' },
              },
            },
            confirming: {
              on: {
                'close.confirmed': { target: 'closed', actions: 'close the answers' },
                'close.let.be': 'answering',
              },
            },
            closed: {
              on: {
                reopened: { target: 'answering', actions: 'reopen the answers' },
                shown: {
                  guard: { type: 'something may be shown', params: ({ event }) => event },
                  target: 'looking',
                  actions: [
                    { type: 'show what may be shown', params: ({ event }) => event },
                    {
                      type: 'put it on record',
                      params: ({ context }) => {
                        const step = atHand(context.sitting!)
                        return { step, shown: step.shown.at(-1)! }
                      },
                    },
                  ],
                },
                withdrawn: { target: 'gathering', actions: 'throw the answers away' },
              },
            },
            shown: { on: { 'asked.again': { target: 'answering', actions: 'begin a new round' } } },
          },
        },
        /** What the device has of the sitting: counts, and never a row a person. */
        keeping: {
          initial: 'kept',
          states: {
            kept: { always: { guard: 'it is not kept', target: 'writing' } },
            writing: {
              entry: 'hand over to be kept',
              invoke: {
                src: 'keep the sitting',
                input: ({ context }) => ({ assessment: context.assessment, sitting: context.sitting! }),
                onDone: { target: 'kept', actions: 'note that it is kept' },
                onError: { target: 'unwritten', actions: { type: 'say why not', params: ({ event }) => event } },
              },
            },
            unwritten: { after: { 'a moment': 'writing' } },
          },
        },
      },
    },
    /** What was shown is on record; the rest is thrown away. */
    clearing: {
      invoke: {
        src: 'remove the sitting',
        input: ({ context }) => context,
        onDone: { target: 'done', actions: 'let go of the sitting' },
        onError: { target: 'uncleared', actions: { type: 'say why not', params: ({ event }) => event } },
      },
    },
    uncleared: { after: { 'a moment': 'clearing' } },
    done: { on: { 'chosen.anew': 'choosing' } },
  },
})

export type SessionActor = ActorRefFrom<typeof sessionMachine>
export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>

const notProvided = () => Promise.reject(new Error('The machine was not given its effects'))
