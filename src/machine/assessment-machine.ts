import { assign, fromCallback, fromPromise, type ActorRefFrom, type SnapshotFrom } from 'xstate'
import type { Assessment } from '../domain/assessment.ts'
import type { Change, Edit } from '../domain/changes.ts'
import { mayEnter, type Stop } from '../domain/walk.ts'
import { failureIn } from '../storage/failure.ts'
import type { Displaced, Found, SetAside, Written } from '../storage/store.ts'
import {
  ahead,
  changed,
  drafted,
  handedOver,
  kept,
  ledOn,
  letGone,
  madeAgain,
  nothingYet,
  notKept,
  opened,
  putBack,
  settled,
  stoodAt,
  takenBack,
  takenIn,
  type Context,
  type Input,
} from './context.ts'
import { setUp } from './set-up.ts'

type Settled = { readonly displaced: Displaced; readonly take: 'kept' | 'other' }

/** An address that a page or the machine leads to: back to where one was, or instead of the one that is here. */
type Lead = { readonly to: Stop; readonly how?: 'back' | 'instead' | undefined }
type At = { readonly stop: Stop }

type Event =
  | ({ readonly type: 'went.to' } & At)
  | { readonly type: 'went.on'; readonly byItself?: true }
  | { readonly type: 'went.back' }
  | { readonly type: 'change.made'; readonly change: Change }
  | { readonly type: 'draft.changed'; readonly change: Change }
  | { readonly type: 'change.undone' }
  | { readonly type: 'change.redone' }
  | { readonly type: 'changed.elsewhere' }
  | ({ readonly type: 'displaced.settled' } & Settled)
  | { readonly type: 'set.aside.let.go'; readonly gone: SetAside }
  | { readonly type: 'put.back' }
  | { readonly type: 'save.tried.again' }
  | { readonly type: 'open.tried.again' }

const params = ({ event }: { readonly event: At }) => event
const enter = <Guard extends string, State extends string>(guard: Guard, state: State) =>
  ({ guard: { type: guard, params }, target: `.${state}`, actions: { type: 'stand there', params } }) as const

const onward = ({ context }: { readonly context: Context }): Lead => ({
  to: ahead(context)!,
  how: context.here.from && 'back',
})

/**
 * One assessment being worked on: it is opened, walked in any order, and kept as it changes. Which question is next is
 * derived from the answers, never stored here. README.md beside it holds the chart, drawn from here.
 */
export const assessmentMachine = setUp({
  types: { context: {} as Context, events: {} as Event, input: {} as Input, tags: {} as 'on the way' },
  actors: {
    'open assessment': fromPromise<Found | undefined, { id: string }>(() => notProvided()),
    'write edits': fromPromise<Written, { id: string; edits: readonly Edit[] }>(() => notProvided()),
    /** Out of the bin; or the whole of it anew, where the device has it no more. */
    'put back': fromPromise<void, Context>(() => notProvided()),
    /** Of an agenda that is followed; it leads back there. */
    'find what settles most': fromPromise<Stop | undefined, { assessment: Assessment; agenda: Stop }>(() =>
      notProvided(),
    ),
    'listen elsewhere': fromCallback<Event, { id: string }>(() => undefined),
  },
  actions: {
    'take up what was found': assign((_, { found }: { found: Found }) => opened(found)),
    'say why not': assign((_, { error }: { error: unknown }) => ({ failure: failureIn(error) })),
    'say that the device is silent': assign({ failure: 'silent' }),
    'make the change': assign(({ context }, { change }: { change: Change }) => changed(context, change)),
    'keep what is begun': assign(({ context }, { change }: { change: Change }) => drafted(context, change)),
    'take the last change back': assign(({ context }) => takenBack(context)),
    'make it again': assign(({ context }) => madeAgain(context)),
    'note that something changed elsewhere': assign({ isStale: true }),
    'look at what changed elsewhere': assign({ isStale: false }),
    'take in what is kept': assign(({ context }, { found }: { found: Found | undefined }) => takenIn(context, found)),
    'settle which value stays': assign(({ context }, { displaced, take }: Settled) =>
      settled(context, displaced, take),
    ),
    'let go of what was set aside': assign(({ context }, { gone }: { gone: SetAside }) => letGone(context, gone)),
    /** Injected. */
    'let go of it on the device': (_given, _gone: { gone: SetAside }) => undefined,
    'stand there': assign(({ context }, { stop }: At) => stoodAt(context, stop)),
    'note what led on': assign(({ context }) => ledOn(context)),
    /** Injected: the address leads the machine, so that a reload and the browser's back lose nothing. */
    'lead there': (_given, _lead: Lead) => undefined,
    'hand over to be saved': assign(({ context }) => handedOver(context)),
    'note that it is kept': assign(({ context }, { written }: { written: Written }) => kept(context, written)),
    'note that it was put back': assign(putBack),
    'hold on to it and say why': assign(({ context }, { error }: { error: unknown }) => notKept(context, error)),
  },
  guards: {
    'it is there': (_, { found }: { found: Found | undefined }) => found !== undefined,
    'it may be entered': ({ context: { lists, assessment } }, { stop }: At) => mayEnter(lists, assessment!, stop),
    'the agenda is followed': (_, { stop }: At) => stop.past !== undefined,
    'a domain came before': (_, { stop }: At) => stop.after !== undefined,
    'something is left': (_, { found }: { found: Stop | undefined }) => found !== undefined,
    'it goes on by itself': ({ context }, { byItself }: { byItself?: true }) =>
      byItself === true && context.done.length > 0 && ahead(context) !== undefined,
    'it led on by itself': ({ context }) => context.moved?.way === 'on',
    'something lies ahead': ({ context }) => ahead(context) !== undefined,
    'something is unsaved': ({ context }) => context.unsaved.length > 0,
    'something changed elsewhere': ({ context }) => context.isStale,
    'something can be undone': ({ context }) => context.done.length > 0,
    'something can be redone': ({ context }) => context.undone.length > 0,
  },
  delays: { 'a moment': 3000, 'long enough to wonder': 1500 },
}).createMachine({
  id: 'assessment',
  context: ({ input }) => nothingYet(input),
  initial: 'opening',
  states: {
    opening: {
      invoke: {
        src: 'open assessment',
        input: ({ context }) => ({ id: context.id }),
        onDone: [
          {
            guard: { type: 'it is there', params: ({ event }) => ({ found: event.output }) },
            target: 'open',
            actions: { type: 'take up what was found', params: ({ event }) => ({ found: event.output! }) },
          },
          { target: 'missing' },
        ],
        onError: {
          target: 'unavailable',
          actions: { type: 'say why not', params: ({ event }) => ({ error: event.error }) },
        },
      },
      after: { 'long enough to wonder': { actions: 'say that the device is silent' } },
    },
    missing: {},
    unavailable: { on: { 'open.tried.again': 'opening' } },
    open: {
      type: 'parallel',
      invoke: { src: 'listen elsewhere', input: ({ context }) => ({ id: context.id }) },
      on: {
        'change.made': { actions: { type: 'make the change', params: ({ event }) => event } },
        'draft.changed': { actions: { type: 'keep what is begun', params: ({ event }) => event } },
        'change.undone': { guard: 'something can be undone', actions: 'take the last change back' },
        'change.redone': { guard: 'something can be redone', actions: 'make it again' },
        'changed.elsewhere': { actions: 'note that something changed elsewhere' },
        'displaced.settled': { actions: { type: 'settle which value stays', params: ({ event }) => event } },
        'set.aside.let.go': {
          actions: [
            { type: 'let go of what was set aside', params: ({ event }) => event },
            { type: 'let go of it on the device', params: ({ event }) => event },
          ],
        },
      },
      states: {
        /** Where somebody is, which is where the address says, and where that leads. Going anywhere changes no answer. */
        walk: {
          initial: 'arriving',
          on: {
            'went.to': [
              enter('the agenda is followed', 'following'),
              enter('a domain came before', 'pause'),
              enter('it may be entered', 'page'),
            ],
            /** By itself: what was given last completes a step. */
            'went.on': [
              {
                guard: { type: 'it goes on by itself', params: ({ event }) => event },
                actions: ['note what led on', { type: 'lead there', params: onward }],
              },
              { guard: 'something lies ahead', actions: { type: 'lead there', params: onward } },
            ],
            /** To what led on by itself, which is taken back. */
            'went.back': {
              guard: 'it led on by itself',
              actions: [
                {
                  type: 'lead there',
                  params: ({ context: { moved } }) => ({
                    to: moved?.way === 'on' ? moved.from : { page: 'hub' },
                    how: 'back',
                  }),
                },
                'take the last change back',
              ],
            },
          },
          states: {
            arriving: { tags: 'on the way' },
            page: {},
            /** After a domain: what is still open, before one goes on to the next. */
            pause: {},
            /** To what settles most, and back here, and on to the next; never to what was come past. */
            following: {
              tags: 'on the way',
              invoke: {
                src: 'find what settles most',
                input: ({ context }) => ({ assessment: context.assessment!, agenda: context.here }),
                onDone: [
                  {
                    guard: { type: 'something is left', params: ({ event }) => ({ found: event.output }) },
                    actions: { type: 'lead there', params: ({ event }) => ({ to: event.output!, how: 'instead' }) },
                  },
                  { target: 'through' },
                ],
                onError: 'page',
              },
            },
            /** Nothing of the agenda is left to come to. */
            through: {},
          },
        },
        keeping: {
          initial: 'kept',
          states: {
            kept: {
              always: [
                { guard: 'something is unsaved', target: 'writing' },
                { guard: 'something changed elsewhere', target: 'reading' },
              ],
              on: { 'put.back': 'puttingBack' },
            },
            writing: {
              entry: 'hand over to be saved',
              invoke: {
                src: 'write edits',
                input: ({ context }) => ({ id: context.id, edits: context.beingSaved }),
                onDone: {
                  target: 'kept',
                  actions: { type: 'note that it is kept', params: ({ event }) => ({ written: event.output }) },
                },
                onError: {
                  target: 'failed',
                  actions: { type: 'hold on to it and say why', params: ({ event }) => ({ error: event.error }) },
                },
              },
              after: { 'long enough to wonder': { actions: 'say that the device is silent' } },
            },
            /** Never while something of this window is being written, so that what is read is newer than all it wrote. */
            reading: {
              entry: 'look at what changed elsewhere',
              invoke: {
                src: 'open assessment',
                input: ({ context }) => ({ id: context.id }),
                onDone: {
                  target: 'kept',
                  actions: { type: 'take in what is kept', params: ({ event }) => ({ found: event.output }) },
                },
                onError: {
                  target: 'failed',
                  actions: [
                    { type: 'say why not', params: ({ event }) => ({ error: event.error }) },
                    'note that something changed elsewhere',
                  ],
                },
              },
            },
            puttingBack: {
              entry: 'hand over to be saved',
              invoke: {
                src: 'put back',
                input: ({ context }) => context,
                onDone: { target: 'kept', actions: 'note that it was put back' },
                onError: {
                  target: 'failed',
                  actions: { type: 'hold on to it and say why', params: ({ event }) => ({ error: event.error }) },
                },
              },
            },
            failed: {
              on: { 'save.tried.again': 'kept', 'put.back': 'puttingBack' },
              after: { 'a moment': 'kept' },
            },
          },
        },
      },
    },
  },
})

export type AssessmentActor = ActorRefFrom<typeof assessmentMachine>
export type AssessmentSnapshot = SnapshotFrom<typeof assessmentMachine>

const notProvided = () => Promise.reject(new Error('The machine was not given its effects'))
