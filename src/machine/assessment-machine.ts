import {
  assign,
  createMachine,
  fromCallback,
  fromPromise,
  type ActorRefFrom,
  type setup,
  type SnapshotFrom,
} from 'xstate'
import type { Change, Edit } from '../domain/changes.ts'
import { failureIn } from '../storage/failure.ts'
import type { Displaced, Found, SetAside, Written } from '../storage/store.ts'
import {
  changed,
  drafted,
  handedOver,
  kept,
  letGone,
  madeAgain,
  nothingYet,
  notKept,
  opened,
  putBack,
  settled,
  takenBack,
  takenIn,
  type Context,
} from './context.ts'
import { phases, type Phase } from './phases.ts'

type Settled = { readonly displaced: Displaced; readonly take: 'kept' | 'other' }

type Event =
  | { readonly type: `went.to.${Phase}` }
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

/** xstate's `setup`, and its types, without every action a machine may have: 0.7 kB of the first load. */
const setUp = ((given: object) => ({
  createMachine: (config: object) => createMachine(config as never, given as never),
})) as unknown as typeof setup

/**
 * One assessment being worked on: it is opened, walked in any order, and kept as it changes. The phases are the shape
 * of the product; which question is next is derived from the answers, never stored here. Effects are injected: the
 * machine itself knows no database, browser or clock. README.md beside it holds the chart, drawn from here.
 */
export const assessmentMachine = setUp({
  types: { context: {} as Context, events: {} as Event, input: {} as { readonly id: string } },
  actors: {
    'open assessment': fromPromise<Found | undefined, { id: string }>(() => notProvided()),
    'write edits': fromPromise<Written, { id: string; edits: readonly Edit[] }>(() => notProvided()),
    /** Out of the bin; or the whole of it anew, where the device has it no more. */
    'put back': fromPromise<void, Context>(() => notProvided()),
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
    'hand over to be saved': assign(({ context }) => handedOver(context)),
    'note that it is kept': assign(({ context }, { written }: { written: Written }) => kept(context, written)),
    'note that it was put back': assign(putBack),
    'hold on to it and say why': assign(({ context }, { error }: { error: unknown }) => notKept(context, error)),
  },
  guards: {
    'it is there': (_, { found }: { found: Found | undefined }) => found !== undefined,
    'something is unsaved': ({ context }) => context.unsaved.length > 0,
    'something changed elsewhere': ({ context }) => context.isStale,
    'something can be undone': ({ context }) => context.done.length > 0,
    'something can be redone': ({ context }) => context.undone.length > 0,
  },
  delays: { 'a moment': 3000, 'long enough to wonder': 1500 },
}).createMachine({
  id: 'assessment',
  context: ({ input }) => nothingYet(input.id),
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
        walk: {
          initial: 'hub',
          on: Object.fromEntries(phases.map((phase) => [`went.to.${phase}`, `.${phase}`])),
          states: Object.fromEntries(phases.map((phase) => [phase, {}])),
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
