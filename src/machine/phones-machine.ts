import { assign, fromCallback, fromPromise, type ActorRefFrom, type SnapshotFrom } from 'xstate'
import type { Creation, Now, Ordering, Progress } from '../domain/session/wire.ts'
import { setUp } from './set-up.ts'

/** What the device keeps of a sitting by phones: how it is reached, and how many rounds of each question there were before. */
export type Kept = {
  readonly id: string
  readonly key: string
  readonly code: string
  readonly before: Readonly<Record<string, number>>
  /** The rounds that were put on record, so that one which is taken back is not put there again. */
  readonly recorded: readonly string[]
  /** What it was begun with: the same again begins it anew on a server that knows nothing of it. */
  readonly creation: Creation
  /** Where it is led by the time: since when, as an ISO time, and for how many minutes. */
  readonly led?: { readonly begun: string; readonly minutes: number }
}

type Context = {
  readonly assessment: string
  readonly kept?: Kept | undefined
  readonly now?: Now | undefined
  readonly progress?: Progress | undefined
  readonly ordering?: Ordering | undefined
  /** Why it could not be begun. */
  readonly why?: string | undefined
}

type Given = Pick<Ordering, 'order' | 'step' | 'smallest' | 'leftOut'>
/** What to begin: all but the code, which the server gives. */
export type ToBegin = Omit<Kept, 'code' | 'recorded'> & { readonly organisationKey: string }

type Event =
  | { readonly type: 'room.begun'; readonly begin: ToBegin }
  | { readonly type: 'heard'; readonly now?: Now | undefined; readonly progress: Progress }
  | { readonly type: 'line.lost' }
  | { readonly type: 'order.given'; readonly id: string; readonly given: Given }
  | { readonly type: 'round.recorded'; readonly id: string }
  | { readonly type: 'room.ended' }
  | { readonly type: 'went.without' }
  | { readonly type: 'chosen.anew' }

/** What is so after an order, also where another window was first. */
type Ordered = { readonly now: Now }

/**
 * A sitting by phones, as its facilitator leads it. What is so is the server's to say, and nothing of it is kept here but
 * how it is reached: the _line_ hears it, and an _order_ is sent again, under the same id, until the server has answered.
 * README.md beside it holds the chart, drawn from here.
 */
export const phonesMachine = setUp({
  types: { context: {} as Context, events: {} as Event, input: {} as { readonly assessment: string } },
  actors: {
    'find the room': fromPromise<Kept | undefined, { assessment: string }>(() => notProvided()),
    'begin the room': fromPromise<Kept, ToBegin>(() => notProvided()),
    'keep the way there': fromPromise<void, { assessment: string; kept: Kept }>(() => notProvided()),
    'hear the room': fromCallback<Event, { kept: Kept; version: number | undefined }>(() => undefined),
    'give the order': fromPromise<Ordered, { kept: Kept; ordering: Ordering }>(() => notProvided()),
    'delete the room': fromPromise<void, { assessment: string; kept: Kept }>(() => notProvided()),
    'forget the way there': fromPromise<void, { assessment: string }>(() => notProvided()),
  },
  actions: {
    'take the way there': assign((_, { kept }: { kept: Kept }) => ({ kept, why: undefined })),
    'take in what is so': assign(({ context }, { now, progress }: { now?: Now | undefined; progress: Progress }) => ({
      now: now ?? context.now,
      progress,
    })),
    'hold the order': assign(({ context }, { id, given }: { id: string; given: Given }) => ({
      ordering: { id, version: context.now!.version, ...given },
    })),
    'take in what came of it': assign((_, { now }: Ordered) => ({ now, ordering: undefined })),
    'note that it is on record': assign(({ context: { kept } }, { id }: { id: string }) => ({
      kept: { ...kept!, recorded: [...kept!.recorded, id] },
    })),
    'say why not': assign((_, { error }: { error: unknown }) => ({ why: (error as Error).message })),
    'let go of it': assign({ kept: undefined, now: undefined, progress: undefined, ordering: undefined }),
  },
  guards: {
    'there is one': (_, { found }: { found: Kept | undefined }) => found !== undefined,
    'the room is known': ({ context }) => context.now !== undefined,
  },
  delays: { 'a moment': 2000 },
}).createMachine({
  id: 'phones',
  context: ({ input }) => input,
  initial: 'opening',
  states: {
    opening: {
      invoke: {
        src: 'find the room',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'there is one', params: ({ event }) => ({ found: event.output }) },
            target: 'open',
            actions: { type: 'take the way there', params: ({ event }) => ({ kept: event.output! }) },
          },
          { target: 'none' },
        ],
        onError: 'none',
      },
    },
    /** The room is asked in another way, or not yet. */
    none: { on: { 'room.begun': 'beginning' } },
    beginning: {
      invoke: {
        src: 'begin the room',
        input: ({ event }) => (event as Extract<Event, { type: 'room.begun' }>).begin,
        onDone: {
          target: 'keeping',
          actions: { type: 'take the way there', params: ({ event }) => ({ kept: event.output }) },
        },
        onError: { target: 'none', actions: { type: 'say why not', params: ({ event }) => event } },
      },
    },
    /** Nobody is let in before this device knows its way back. */
    keeping: {
      invoke: {
        src: 'keep the way there',
        input: ({ context }) => ({ assessment: context.assessment, kept: context.kept! }),
        onDone: 'open',
        onError: { target: 'none', actions: { type: 'say why not', params: ({ event }) => event } },
      },
    },
    open: {
      type: 'parallel',
      on: { 'room.ended': 'deleting', 'went.without': 'forgetting' },
      states: {
        /** How the room is heard. */
        line: {
          initial: 'polling',
          invoke: {
            src: 'hear the room',
            input: ({ context }) => ({ kept: context.kept!, version: context.now?.version }),
          },
          on: {
            heard: { target: '.polling', actions: { type: 'take in what is so', params: ({ event }) => event } },
            'line.lost': '.away',
          },
          states: { polling: {}, away: {} },
        },
        /** What was ordered last. */
        order: {
          initial: 'settled',
          states: {
            settled: {
              on: {
                'order.given': {
                  guard: 'the room is known',
                  target: 'sending',
                  actions: { type: 'hold the order', params: ({ event }) => event },
                },
              },
            },
            sending: {
              invoke: {
                src: 'give the order',
                input: ({ context }) => ({ kept: context.kept!, ordering: context.ordering! }),
                onDone: {
                  target: 'settled',
                  actions: { type: 'take in what came of it', params: ({ event }) => event.output },
                },
                onError: 'held',
              },
            },
            held: { after: { 'a moment': 'sending' } },
          },
        },
        /** What the device knows of what is on record. */
        recording: {
          initial: 'kept',
          on: {
            'round.recorded': {
              target: '.writing',
              actions: { type: 'note that it is on record', params: ({ event }) => event },
            },
          },
          states: {
            kept: {},
            writing: {
              invoke: {
                src: 'keep the way there',
                input: ({ context }) => ({ assessment: context.assessment, kept: context.kept! }),
                onDone: 'kept',
                onError: 'kept',
              },
            },
          },
        },
      },
    },
    /** All of it goes from the server; what was shown is on record here. */
    deleting: {
      invoke: {
        src: 'delete the room',
        input: ({ context }) => ({ assessment: context.assessment, kept: context.kept! }),
        onDone: { target: 'ended', actions: 'let go of it' },
        onError: 'undeleted',
      },
    },
    undeleted: { on: { 'went.without': 'forgetting' }, after: { 'a moment': 'deleting' } },
    /** The server is gone for good: the room goes on in another way. */
    forgetting: {
      invoke: {
        src: 'forget the way there',
        input: ({ context }) => ({ assessment: context.assessment }),
        onDone: { target: 'none', actions: 'let go of it' },
        onError: { target: 'none', actions: 'let go of it' },
      },
    },
    ended: { on: { 'chosen.anew': 'none' } },
  },
})

export type PhonesActor = ActorRefFrom<typeof phonesMachine>
export type PhonesSnapshot = SnapshotFrom<typeof phonesMachine>

const notProvided = () => Promise.reject(new Error('The machine was not given its effects'))
