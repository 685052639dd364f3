import { assign, fromCallback, fromPromise, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate'
import type { Change, Edit } from '../domain/changes.ts'
import type { Displaced, Elsewhere, Found, Written } from '../storage/store.ts'
import {
  changed,
  failureIn,
  handedOver,
  heardElsewhere,
  kept,
  madeAgain,
  nothingYet,
  notKept,
  opened,
  settled,
  takenBack,
  type Context,
} from './context.ts'
import { phases, type Phase } from './phases.ts'

type Settled = { readonly displaced: Displaced; readonly take: 'kept' | 'other' }

type Event =
  | { readonly type: `went.to.${Phase}` }
  | { readonly type: 'change.made'; readonly change: Change }
  | { readonly type: 'change.undone' }
  | { readonly type: 'change.redone' }
  | { readonly type: 'changed.elsewhere'; readonly elsewhere: Elsewhere }
  | ({ readonly type: 'displaced.settled' } & Settled)
  | { readonly type: 'save.tried.again' }
  | { readonly type: 'open.tried.again' }

/**
 * One assessment being worked on: it is opened, walked in any order, and kept as it changes. The phases are the shape
 * of the product; which question is next is derived from the answers, never stored here. Effects are injected: the
 * machine itself knows no database, browser or clock. README.md beside it holds the chart, drawn from here.
 */
export const assessmentMachine = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as { readonly id: string } },
  actors: {
    'open assessment': fromPromise<Found | undefined, { id: string }>(() => notProvided()),
    'write edits': fromPromise<Written, { id: string; edits: readonly Edit[] }>(() => notProvided()),
    'listen elsewhere': fromCallback<Event, { id: string }>(() => undefined),
  },
  actions: {
    'take up what was found': assign((_, { found }: { found: Found }) => opened(found)),
    'say why it cannot open': assign((_, { error }: { error: unknown }) => ({ failure: failureIn(error) })),
    'make the change': assign(({ context }, { change }: { change: Change }) => changed(context, change)),
    'take the last change back': assign(({ context }) => takenBack(context)),
    'make it again': assign(({ context }) => madeAgain(context)),
    'take in the other window': assign(({ context }, { elsewhere }: { elsewhere: Elsewhere }) =>
      heardElsewhere(context, elsewhere),
    ),
    'settle which value stays': assign(({ context }, { displaced, take }: Settled) =>
      settled(context, displaced, take),
    ),
    /** Injected: forgets the value that was set aside. */
    'settle on the device': (_given, _chosen: { displaced: Displaced }) => undefined,
    'hand over to be saved': assign(({ context }) => handedOver(context)),
    'note that it is kept': assign(({ context }, { written }: { written: Written }) => kept(context, written)),
    'hold on to it and say why': assign(({ context }, { error }: { error: unknown }) =>
      notKept(context, failureIn(error)),
    ),
  },
  guards: {
    'it is there': (_, { found }: { found: Found | undefined }) => found !== undefined,
    'something is unsaved': ({ context }) => context.unsaved.length > 0,
    'something can be undone': ({ context }) => context.done.length > 0,
    'something can be redone': ({ context }) => context.undone.length > 0,
  },
  delays: { 'a moment': 3000 },
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
          actions: { type: 'say why it cannot open', params: ({ event }) => ({ error: event.error }) },
        },
      },
    },
    missing: {},
    unavailable: { on: { 'open.tried.again': 'opening' } },
    open: {
      type: 'parallel',
      invoke: { src: 'listen elsewhere', input: ({ context }) => ({ id: context.id }) },
      on: {
        'change.made': { actions: { type: 'make the change', params: ({ event }) => event } },
        'change.undone': { guard: 'something can be undone', actions: 'take the last change back' },
        'change.redone': { guard: 'something can be redone', actions: 'make it again' },
        'changed.elsewhere': { actions: { type: 'take in the other window', params: ({ event }) => event } },
        'displaced.settled': {
          actions: [
            { type: 'settle which value stays', params: ({ event }) => event },
            { type: 'settle on the device', params: ({ event }) => event },
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
            kept: { always: { guard: 'something is unsaved', target: 'writing' } },
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
            },
            failed: { on: { 'save.tried.again': 'writing' }, after: { 'a moment': 'writing' } },
          },
        },
      },
    },
  },
})

export type AssessmentActor = ActorRefFrom<typeof assessmentMachine>
export type AssessmentSnapshot = SnapshotFrom<typeof assessmentMachine>

const notProvided = () => Promise.reject(new Error('The machine was not given its effects'))
