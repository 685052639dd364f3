import { assign, fromCallback, fromPromise, raise, sendTo, type ActorRefFrom, type SnapshotFrom } from 'xstate'
import type { Now, Said } from '../domain/session/wire.ts'
import {
  atNow,
  chosen,
  drafted,
  given,
  isWriting,
  keptElsewhere,
  letIn,
  nextOpen,
  nextToSay,
  noted,
  nothingOf,
  nothingYet,
  notTaken,
  placeOf,
  stands,
  takenBack,
  toldBeside,
  toldBy,
  withoutDraft,
  type Context,
  type Draft,
  type Found,
  type Input,
  type Item,
  type Joined,
  type Mine,
  type Place,
  type Refused,
  type Sent,
  type Why,
} from './participant-context.ts'
import { setUp } from './set-up.ts'

/** What the line to the room tells. `line.silent`: nothing comes. `stream.refused`: the server does not know this phone. */
export type LineEvent =
  | { readonly type: 'heard'; readonly now: Now }
  | { readonly type: 'gone' }
  | { readonly type: 'line.live' }
  | { readonly type: 'line.polling' }
  | { readonly type: 'line.away' }
  | { readonly type: 'stream.refused' }
  | { readonly type: 'slept' }
  | { readonly type: 'woke' }

/** What the line is told: there is a stream to listen to. */
export type StreamGiven = { readonly type: 'stream.given'; readonly stream: string }

type Event =
  | LineEvent
  | { readonly type: 'group.chosen'; readonly group: string }
  | { readonly type: 'group.left' }
  | { readonly type: 'level.chosen'; readonly step: string; readonly level: Said }
  | { readonly type: 'went.to'; readonly step: string }
  | { readonly type: 'went.on' }
  | { readonly type: 'note.typed'; readonly draft: Draft }
  | { readonly type: 'note.given' }
  | { readonly type: 'note.left' }
  | { readonly type: 'note.taken.back'; readonly step: string }
  | { readonly type: 'kept.elsewhere'; readonly mine: Mine }
  | { readonly type: 'phone.cleared' }
  /** Raised: this phone has come in; where it is to be may have changed. */
  | { readonly type: 'arrived' }
  | { readonly type: 'moved' }
  /** Raised: the line is there again; there is a stream to listen to. */
  | { readonly type: 'line.back' }
  | { readonly type: 'stream.given' }

export type AtCode = { readonly code: string; readonly token: string }

const to = <Guard extends string, P extends Place>(guard: Guard, place: P) =>
  ({ guard: { type: guard, params: { place } }, target: `.${place}` }) as const
const arriveAt = <P extends Place>(place: P) => to('it belongs there', place)
const moveTo = <P extends Place>(place: P) => to('it belongs there, and nobody writes', place)

const joined = ({ event }: { readonly event: { readonly output: Joined } }) => event.output
const sent = ({ event }: { readonly event: { readonly output: Sent } }) => event.output
const refusedWith = ({ event }: { readonly event: { readonly output: Sent } }) => event.output as Refused
const untilSomethingIsUnsaid = {
  always: { guard: 'something is unsaid', target: 'sending' },
  on: { 'line.back': 'rejoining', 'stream.refused': 'rejoining' },
} as const
const tryAgain = [
  { guard: 'it is over', target: 'quiet' },
  { guard: 'it is not known here', target: 'rejoining' },
  { target: 'sending' },
] as const
const me = ({ context: { code, mine } }: { readonly context: Context }): AtCode => ({ code, token: mine.token })

/**
 * One phone in a sitting: it finds the room, is let in for a group, hears the room, stands where the room stands, and tells
 * the server what was said on it. Nothing counts as kept before the server has said so. README.md beside it holds the chart.
 */
export const participantMachine = setUp({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  actors: {
    'find the room': fromPromise<Found, Pick<Context, 'code' | 'now'>>(() => notProvided()),
    join: fromPromise<Joined, AtCode & { group: string }>(() => notProvided()),
    send: fromPromise<Sent, AtCode & { item: Item }>(() => notProvided()),
    'hear the room': fromCallback<StreamGiven, Pick<Context, 'code' | 'now' | 'stream'>>(() => undefined),
  },
  actions: {
    'take in the room': assign(({ context }, { now }: { now: Now }) => toldBy(context, now)),
    'note that the room is gone': assign({ isGone: true }),
    'answer for this group': assign(({ context }, { group }: { group: string }) => chosen(context, group)),
    'say why not': assign((_, { why }: { why: Why }) => ({ why })),
    'note the way in': assign(({ context }, { stream }: { stream: string }) => letIn(context, stream)),
    'note that it is not known here': assign({ isKnown: false }),
    'hold the answer': assign(({ context }, { step, level }: { step: string; level: Said }) =>
      given(context, step, level),
    ),
    'hold what is begun': assign(({ context }, { draft }: { draft: Draft }) => drafted(context, draft)),
    'hold the note': assign(({ context }) => noted(context)),
    'let go of what is begun': assign(({ context }) => withoutDraft(context.mine)),
    'take the note back': assign(({ context }, { step }: { step: string }) => takenBack(context, step)),
    'take in what another window kept': assign(({ context }, { mine }: { mine: Mine }) => keptElsewhere(context, mine)),
    'take up what to say next': assign(({ context }) => ({ telling: nextToSay(context) })),
    'note that it is kept': assign(({ context }) => stands(context, context.telling!, 'kept')),
    'note that it was not taken': assign(({ context }, { why }: Refused) => notTaken(context, context.telling!, why)),
    'take in what the room is now': assign(({ context }, { now }: Refused) => toldBeside(context, now)),
    'count the miss': assign(({ context }) => ({ misses: context.misses + 1 })),
    'go to where the room is': assign(({ context }) => (isWriting(context) ? {} : { at: atNow(context) })),
    'stand there': assign((_, { step }: { step: string }) => ({ at: step })),
    'go on to what is open': assign(({ context: { now, mine } }) => ({ at: now && nextOpen(now, mine) })),
    'forget everything': assign(({ context }) => ({
      ...nothingYet({ code: context.code, now: undefined, mine: nothingOf('') }),
    })),
    'hear this stream': sendTo('line', ({ context }) => ({ type: 'stream.given', stream: context.stream! })),
    /** Injected. */
    'take it back from the server': (_given, _who: AtCode) => undefined,
  },
  guards: {
    'it is there, and has a group for this phone': ({ context }, { found }: { found: Found }) =>
      found.ok && found.now.state !== 'ended' && found.now.groups.some(({ id }) => id === context.mine.group),
    'it is there': (_, { found }: { found: Found }) => found.ok && found.now.state !== 'ended',
    'nobody answers': (_, { found }: { found: Found }) => !found.ok && mayPass(found.why),
    'it was let in': (_, joined: Joined) => joined.ok,
    'there is no such room': (_, told: Joined | Sent) => !told.ok && told.why === 'not-found',
    'it belongs there': ({ context }, { place }: { place: Place }) => placeOf(context) === place,
    'it belongs there, and nobody writes': ({ context }, { place }: { place: Place }) =>
      !isWriting(context) && placeOf(context) === place,
    'it goes at its own pace': ({ context }) => context.now?.pace === 'own-pace',
    'it is over': ({ context }) => context.now?.state === 'ended',
    'something is unsaid': ({ context }) => nextToSay(context) !== undefined && context.now?.state !== 'ended',
    'it is not known here': ({ context }) => !context.isKnown,
    'it was kept': (_, sent: Sent) => sent.ok,
    'this phone is not known': (_, sent: Sent) => !sent.ok && sent.why === 'unknown',
    'it may be taken later': (_, sent: Sent) => !sent.ok && mayPass(sent.why),
  },
  delays: { 'a moment': 2000, 'a while': ({ context }) => Math.min(15_000, 1000 * 2 ** context.misses) },
}).createMachine({
  id: 'participant',
  context: ({ input }) => nothingYet(input),
  initial: 'finding',
  on: {
    'phone.cleared': {
      target: '.cleared',
      actions: [{ type: 'take it back from the server', params: me }, 'forget everything'],
    },
    'kept.elsewhere': { actions: { type: 'take in what another window kept', params: ({ event }) => event } },
  },
  states: {
    finding: {
      invoke: {
        src: 'find the room',
        input: ({ context: { code, now } }) => ({ code, now }),
        onDone: [
          {
            guard: {
              type: 'it is there, and has a group for this phone',
              params: ({ event }) => ({ found: event.output }),
            },
            target: '#participant.in.keeping.rejoining',
            actions: { type: 'take in the room', params: ({ event }) => event.output as { now: Now } },
          },
          {
            guard: { type: 'it is there', params: ({ event }) => ({ found: event.output }) },
            target: 'choosing',
            actions: { type: 'take in the room', params: ({ event }) => event.output as { now: Now } },
          },
          {
            guard: { type: 'nobody answers', params: ({ event }) => ({ found: event.output }) },
            target: 'unreached',
          },
          { target: 'missing' },
        ],
        onError: 'unreached',
      },
    },
    unreached: { after: { 'a moment': 'finding' }, on: { woke: 'finding' } },
    missing: {},
    choosing: {
      on: {
        'group.chosen': {
          target: 'joining',
          actions: { type: 'answer for this group', params: ({ event }) => event },
        },
      },
    },
    joining: {
      invoke: {
        src: 'join',
        input: ({ context }) => ({ ...me({ context }), group: context.mine.group! }),
        onDone: [
          {
            guard: { type: 'it was let in', params: joined },
            target: 'in',
            actions: { type: 'note the way in', params: ({ event }) => event.output as { stream: string } },
          },
          { guard: { type: 'there is no such room', params: joined }, target: 'missing' },
          {
            target: 'choosing',
            actions: { type: 'say why not', params: ({ event }) => event.output as { why: Why } },
          },
        ],
        onError: { target: 'choosing', actions: { type: 'say why not', params: { why: 'unreached' } } },
      },
    },
    in: {
      type: 'parallel',
      entry: ['go to where the room is', raise({ type: 'arrived' })],
      on: {
        heard: {
          actions: [{ type: 'take in the room', params: ({ event }) => event }, raise({ type: 'moved' })],
        },
        gone: { actions: ['note that the room is gone', raise({ type: 'moved' })] },
        'group.left': 'choosing',
        'level.chosen': { actions: { type: 'hold the answer', params: ({ event }) => event } },
        'went.to': {
          guard: 'it goes at its own pace',
          actions: [{ type: 'stand there', params: ({ event }) => event }, raise({ type: 'moved' })],
        },
        'went.on': {
          guard: 'it goes at its own pace',
          actions: ['go on to what is open', raise({ type: 'moved' })],
        },
        'note.typed': { actions: { type: 'hold what is begun', params: ({ event }) => event } },
        'note.given': { actions: ['hold the note', 'go to where the room is', raise({ type: 'moved' })] },
        'note.left': { actions: ['let go of what is begun', 'go to where the room is', raise({ type: 'moved' })] },
        'note.taken.back': { actions: { type: 'take the note back', params: ({ event }) => event } },
      },
      states: {
        /** How the room is heard. A phone that sleeps hears nothing, and loses nothing by it. */
        line: {
          initial: 'polling',
          invoke: {
            id: 'line',
            src: 'hear the room',
            input: ({ context: { code, now, stream } }) => ({ code, now, stream }),
          },
          on: { 'stream.given': { actions: 'hear this stream' } },
          states: {
            live: { on: { 'line.polling': 'polling', 'line.away': 'away', slept: 'asleep' } },
            polling: { on: { 'line.live': 'live', 'line.away': 'away', slept: 'asleep' } },
            away: {
              on: {
                'line.live': { target: 'live', actions: raise({ type: 'line.back' }) },
                'line.polling': { target: 'polling', actions: raise({ type: 'line.back' }) },
                slept: 'asleep',
              },
            },
            asleep: { on: { woke: 'polling' } },
          },
        },
        /** What stands on this phone. It is never moved on while a note is being written. */
        asked: {
          initial: 'waiting',
          on: {
            arrived: [arriveAt('question'), arriveAt('shown'), arriveAt('late'), arriveAt('over')],
            moved: [moveTo('over'), moveTo('question'), moveTo('shown'), moveTo('late'), moveTo('waiting')],
          },
          states: { waiting: {}, question: {}, late: {}, shown: {}, over: {} },
        },
        /** Whether the server has what was said on this phone. */
        keeping: {
          initial: 'quiet',
          states: {
            quiet: { ...untilSomethingIsUnsaid },
            /** Entered by the server's word alone. */
            kept: { ...untilSomethingIsUnsaid },
            sending: {
              entry: 'take up what to say next',
              invoke: {
                src: 'send',
                input: ({ context }) => ({ ...me({ context }), item: context.telling! }),
                onDone: [
                  { guard: { type: 'it was kept', params: sent }, target: 'kept', actions: 'note that it is kept' },
                  { guard: { type: 'this phone is not known', params: sent }, target: 'rejoining' },
                  {
                    guard: { type: 'there is no such room', params: sent },
                    target: 'held',
                    actions: ['count the miss', 'note that the room is gone', raise({ type: 'moved' })],
                  },
                  {
                    guard: { type: 'it may be taken later', params: sent },
                    target: 'held',
                    actions: 'count the miss',
                  },
                  {
                    target: 'quiet',
                    actions: [
                      { type: 'take in what the room is now', params: refusedWith },
                      { type: 'note that it was not taken', params: refusedWith },
                      raise({ type: 'moved' }),
                    ],
                  },
                ],
                onError: { target: 'held', actions: 'count the miss' },
              },
            },
            /** The server is another one, or was away: it is told again who this is, and all that was said. */
            rejoining: {
              entry: 'note that it is not known here',
              invoke: {
                src: 'join',
                input: ({ context }) => ({ ...me({ context }), group: context.mine.group! }),
                onDone: [
                  {
                    guard: { type: 'it was let in', params: joined },
                    target: 'quiet',
                    actions: [
                      { type: 'note the way in', params: ({ event }) => event.output as { stream: string } },
                      raise({ type: 'moved' }),
                      raise({ type: 'stream.given' }),
                    ],
                  },
                  {
                    guard: { type: 'there is no such room', params: joined },
                    target: 'held',
                    actions: ['count the miss', 'note that the room is gone', raise({ type: 'moved' })],
                  },
                  { target: 'held', actions: 'count the miss' },
                ],
                onError: { target: 'held', actions: 'count the miss' },
              },
            },
            /** Kept on this phone, and tried again after a while, or as soon as the phone or the line is there again. */
            held: {
              on: { woke: tryAgain, 'line.back': tryAgain },
              after: { 'a while': tryAgain },
            },
          },
        },
      },
    },
    cleared: {},
  },
})

export type ParticipantActor = ActorRefFrom<typeof participantMachine>
export type ParticipantSnapshot = SnapshotFrom<typeof participantMachine>

/** Whether it may be otherwise in a moment. */
const mayPass = (why: Why): boolean => why === 'unreached' || why === 'too-many' || why === 'no-room'

const notProvided = () => Promise.reject(new Error('The machine was not given its effects'))
