import { describe, expect, test } from 'vitest'
import {
  createActor,
  fromPromise,
  initialTransition,
  matchesState,
  transition,
  type AnyStateNode,
  type AnyTransitionDefinition,
  type StateValue,
} from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import {
  givenTo,
  hasGoneOn,
  isWriting,
  nextToSay,
  placeOf,
  stepOf,
  type Context,
  type Found,
  type Item,
  type Joined,
  type Sent,
} from '../../src/machine/participant-context.ts'
import { participantMachine, type AtCode, type ParticipantSnapshot } from '../../src/machine/participant-machine.ts'
import { atStage, code, ended, mine, ownPace, quiet } from '../room/a-room.ts'
import { answersOf as answersIn, nodesOf, said, valueOf } from './whole-machine.ts'

const nodes = () => nodesOf(participantMachine)
const answersOf = answersIn(participantMachine, new Error('It broke'))

const refusals = ['unreached', 'not-found', 'unknown', 'closed', 'bad-request'] as const
const refused = refusals.map((why) => ({ ok: false, why, now: why === 'closed' ? atStage('closed') : undefined }))

const asking = [atStage('answering'), atStage('closed'), atStage('shown')].map((now) => ({ type: 'heard', now }))
const around = [quiet, ended].map((now) => ({ type: 'heard', now }))
const sending = [
  ...answersOf('send', { ok: true }, ...refused),
  ...answersOf('join', { ok: true, stream: 's1' }, refused[0]),
]
const answering = { type: 'level.chosen', step: 'n1', level: 2 }
const time = nodes()
  .flatMap((node) => [...node.transitions.keys()])
  .filter((type) => type.startsWith('xstate.after.'))
  .map((type) => ({ type }))

/** All that can happen to a phone, in parts that do not touch one another: what each region does beside the others would be many times as much. */
const parts: Readonly<Record<string, { readonly first: readonly object[]; readonly events: readonly object[] }>> = {
  'the way in': {
    first: [],
    events: [
      ...answersOf('find the room', { ok: true, now: quiet }, { ok: true, now: ended }, ...refused),
      ...answersOf('join', { ok: true, stream: 's1' }, ...refused),
      { type: 'group.chosen', group: 'nurses' },
      { type: 'group.left' },
      { type: 'phone.cleared' },
      { type: 'kept.elsewhere', mine: mine({ n: 9, group: 'social' }) },
      { type: 'woke' },
      ...time,
    ],
  },
  'the line': {
    first: inTheRoom(),
    events: [
      ...['line.live', 'line.polling', 'line.away', 'stream.refused', 'slept', 'woke', 'gone'].map((type) => ({
        type,
      })),
      ...answersOf('join', { ok: true, stream: 's1' }, { ok: true, stream: 's2' }, ...refused),
      ...asking.slice(0, 1),
      answering,
      ...answersOf('send', { ok: true }, ...refused.slice(0, 3)),
      ...time,
    ],
  },
  answers: {
    first: inTheRoom(),
    events: [
      ...asking,
      ...around,
      ...sending,
      answering,
      { type: 'gone' },
      { type: 'woke' },
      { type: 'stream.refused' },
      { type: 'woke' },
      ...time,
    ],
  },
  notes: {
    first: inTheRoom(),
    events: [
      ...asking,
      ...around,
      answering,
      ...answersOf('send', { ok: true }, refused[4]),
      { type: 'note.typed', draft: { step: 'n1', text: 'They will not come', withGroup: false } },
      { type: 'note.given' },
      { type: 'note.left' },
      { type: 'note.taken.back', step: 'n1' },
    ],
  },
  'its own pace': {
    first: [...inTheRoom(), { type: 'heard', now: ownPace }],
    events: [
      { type: 'heard', now: ownPace },
      { type: 'went.on' },
      ...['n1', 'n2'].flatMap((step) => [
        { type: 'went.to', step },
        { type: 'level.chosen', step, level: 1 },
      ]),
      ...answersOf('send', { ok: true }),
    ],
  },
}

/** Found, with a group chosen, and let in. */
function inTheRoom() {
  return [
    answersOf('find the room', { ok: true, now: quiet })[0]!,
    { type: 'group.chosen', group: 'nurses' },
    answersOf('join', { ok: true, stream: 's1' }).find(
      ({ type }) => type.includes('done') && type.includes('joining'),
    )!,
  ]
}

type Taken = {
  readonly from: ParticipantSnapshot
  readonly event: { readonly type: string; readonly output?: unknown }
  readonly to: ParticipantSnapshot
}

const input = { code, now: undefined, mine: mine() }
const next = (state: ParticipantSnapshot, event: object) => transition(participantMachine, state, event as never)[0]
const after = (...happened: readonly object[]) => happened.reduce(next, initialTransition(participantMachine, input)[0])

let all: readonly Taken[] | undefined
/** Every step that a phone can take, from every state it can be in. */
const everyStep = (): readonly Taken[] => (all ??= Object.values(parts).flatMap(stepsOf))

function stepsOf({ first, events }: (typeof parts)[string]): readonly Taken[] {
  const reached = getAdjacencyMap(participantMachine, {
    fromState: after(...first),
    events: events as never,
    serializeState: serialized,
    limit: 200_000,
  })
  return Object.values(reached).flatMap(({ state, transitions }) =>
    Object.values(transitions as Readonly<Record<string, { event: object; state: ParticipantSnapshot }>>).map(
      (one) => ({ from: state, event: one.event as Taken['event'], to: one.state }),
    ),
  )
}

function serialized({ value, context }: ParticipantSnapshot): string {
  const { now, at, mine, telling, isKnown, isGone, stream, why } = context
  return JSON.stringify([
    value,
    [now?.version, at, mine.group, telling?.kind, isWriting(context), isKnown, isGone, stream, why],
    Object.entries(mine.answers).map(([id, { is }]) => [id, is, isTold(telling, mine.answers[id])]),
    Object.entries(mine.notes).map(([id, { is, text }]) => [id, is, text !== '', isTold(telling, mine.notes[id])]),
  ])
}
const isTold = (telling: Item | undefined, one: { readonly n: number } | undefined) => telling?.n === one?.n

describe('a phone in a sitting', () => {
  test('has a way to every state', () => {
    const reached = everyStep().flatMap(({ from, to }) => [from, to])
    const isReached = (node: AnyStateNode) =>
      reached.some((state) => node.path.length === 0 || matchesState(valueOf(node.path), state.value))
    expect(
      nodes()
        .filter((node) => !isReached(node))
        .map(({ id }) => id),
    ).toEqual([])
  })

  test('takes every transition', () => {
    const taken = new Set<AnyTransitionDefinition>()
    for (const { from, event } of everyStep())
      for (const one of participantMachine.getTransitionData(from, event as never)) taken.add(one)
    const raised = ['arrived', 'moved', 'line.back', 'stream.given']
    const all = nodes().flatMap((node) => [...node.transitions.values()].flat())
    expect(all.filter((one) => !taken.has(one) && !raised.includes(one.eventType)).map(said)).toEqual([])
  })

  test('counts nothing as kept but by the server’s word', () => {
    const wrong = everyStep().filter(({ from, event, to }) => {
      const isWord = /done.*sending/.test(event.type) && (event.output as Sent).ok
      const isNew = keptIn(to).some((n) => !keptIn(from).includes(n))
      const wasKept = Object.values(from.context.mine.answers).some(({ is }) => is === 'again')
      const isEntered = at(to, { keeping: 'kept' }) && !at(from, { keeping: 'kept' })
      return !isWord && ((isNew && !wasKept) || isEntered)
    })
    expect(wrong.map(told)).toEqual([])
  })

  test('is at rest only where nothing is left to say', () => {
    const resting = everyStep().filter(({ to }) => at(to, { keeping: 'kept' }) || at(to, { keeping: 'quiet' }))
    expect(resting.length).toBeGreaterThan(100)
    const isLeft = ({ to: { context } }: Taken) => nextToSay(context) !== undefined && context.now?.state !== 'ended'
    expect(resting.filter(isLeft).map(told)).toEqual([])
  })

  test('is where the room is, unless a note is being written: then it stays', () => {
    const inTheRoom = everyStep().filter(({ to }) => to.matches('in'))
    const led = inTheRoom.filter(({ to }) => !isWriting(to.context))
    expect(led.filter(({ to }) => !at(to, { asked: placeOf(to.context) })).map(told)).toEqual([])
    const writing = inTheRoom.filter(
      ({ from, to }) => from.matches('in') && isWriting(from.context) && isWriting(to.context),
    )
    expect(writing.length).toBeGreaterThan(20)
    const isMoved = ({ from, to }: Taken) =>
      from.context.at !== to.context.at || !places.some((asked) => at(from, { asked }) && at(to, { asked }))
    expect(writing.filter(isMoved).map(told)).toEqual([])
  })

  test('asks nothing that may not be answered, and says late only of what did not count', () => {
    const led = everyStep().filter(({ to }) => to.matches('in') && !isWriting(to.context))
    const isWrong = ({ to }: Taken) => {
      const { now, at: id, isGone } = to.context
      const step = stepOf(now, id)
      return (
        (at(to, { asked: 'question' }) && step?.stage !== 'answering') ||
        (at(to, { asked: 'late' }) && givenTo(to.context, step)?.is !== 'closed') ||
        (at(to, { asked: 'over' }) && !isGone && now?.state !== 'ended')
      )
    }
    expect(led.filter(isWrong).map(told)).toEqual([])
  })

  test('never loses what was said on it: an answer goes only where the phone is cleared', () => {
    const isLost = ({ from, event, to }: Taken) =>
      !['phone.cleared', 'kept.elsewhere'].includes(event.type) &&
      Object.keys(from.context.mine.answers).some((id) => !(id in to.context.mine.answers))
    expect(everyStep().filter(isLost).map(told)).toEqual([])
  })

  test('tries again at once when it wakes with something that is not sent', () => {
    const held = after(...inTheRoom(), asking[0]!, answering, ...answersOf('send', refused[0]!).slice(0, 1))
    expect(at(held, { keeping: 'held' })).toBe(true)
    const woken = [{ type: 'slept' }, { type: 'woke' }].reduce(next, held)
    expect(woken.value).toMatchObject({ in: { line: 'polling', keeping: 'sending' } })
  })
})

describe('what is said on a phone', () => {
  const start = (more: { readonly send: (item: Item) => Promise<Sent>; readonly join?: () => Promise<Joined> }) => {
    const sent: Item[] = []
    const actor = createActor(
      participantMachine.provide({
        actors: {
          'find the room': fromPromise<Found, Pick<Context, 'code' | 'now'>>(async () => ({
            ok: true,
            now: atStage('answering'),
          })),
          join: fromPromise<Joined, AtCode & { group: string }>(
            more.join ?? (async () => ({ ok: true as const, stream: 's1' })),
          ),
          send: fromPromise<Sent, AtCode & { item: Item }>(({ input: { item } }) => {
            sent.push(item)
            return more.send(item)
          }),
        },
        delays: { 'a while': 1 },
      }),
      { input: { code, now: undefined, mine: mine({ group: 'nurses' }) } },
    )
    actor.start()
    return {
      actor,
      sent,
      given: () => givenTo(actor.getSnapshot().context, stepOf(actor.getSnapshot().context.now, 'n1')),
    }
  }

  test('is not taken for kept where it was changed while the one before was on its way', async () => {
    const answers: ((sent: Sent) => void)[] = []
    const { actor, sent, given } = start({ send: () => new Promise((resolve) => answers.push(resolve)) })
    await expect.poll(() => at(actor.getSnapshot(), { keeping: 'quiet' })).toBe(true)
    actor.send({ type: 'level.chosen', step: 'n1', level: 1 })
    actor.send({ type: 'level.chosen', step: 'n1', level: 'unknown' })
    answers.shift()!({ ok: true })
    await expect.poll(() => sent.length).toBe(2)
    expect(given()).toMatchObject({ level: 'unknown', n: 2, is: 'unsent' })
    answers.shift()!({ ok: true })
    await expect.poll(() => given()?.is).toBe('kept')
    expect(sent).toMatchObject([
      { level: 1, n: 1 },
      { level: 'unknown', n: 2 },
    ])
  })

  test('is sent again with the same count until it is kept', async () => {
    let tries = 0
    const { actor, sent, given } = start({
      send: async () => (++tries < 4 ? { ok: false, why: 'unreached' } : { ok: true }),
    })
    actor.send({ type: 'level.chosen', step: 'n1', level: 3 })
    await expect.poll(() => at(actor.getSnapshot(), { keeping: 'quiet' })).toBe(true)
    actor.send({ type: 'level.chosen', step: 'n1', level: 3 })
    await expect.poll(() => given()?.is).toBe('kept')
    expect(sent.map(({ n }) => n)).toEqual([1, 1, 1, 1])
  })

  test('is told to another server that does not know the phone, and nobody is asked', async () => {
    const known = new Set<string>()
    let joins = 0
    const { actor, sent, given } = start({
      join: async () => ({ ok: true, stream: `s${(known.add('this'), ++joins)}` }),
      send: async () => (known.has('this') ? { ok: true } : { ok: false, why: 'unknown' }),
    })
    await expect.poll(() => at(actor.getSnapshot(), { keeping: 'quiet' })).toBe(true)
    actor.send({ type: 'level.chosen', step: 'n1', level: 0 })
    await expect.poll(() => given()?.is).toBe('kept')
    known.clear()
    actor.send({ type: 'stream.refused' })
    await expect.poll(() => joins).toBe(2)
    await expect.poll(() => sent.length).toBe(2)
    expect(sent.map(({ n }) => n)).toEqual([1, 1])
    await expect.poll(() => given()?.is).toBe('kept')
    expect(actor.getSnapshot().context.stream).toBe('s2')
  })

  test('counts after all where its question is opened again', async () => {
    let isOpen = false
    const { actor, given } = start({
      send: async () => (isOpen ? { ok: true } : { ok: false, why: 'closed', now: atStage('closed') }),
    })
    await expect.poll(() => at(actor.getSnapshot(), { keeping: 'quiet' })).toBe(true)
    actor.send({ type: 'level.chosen', step: 'n1', level: 2 })
    await expect.poll(() => at(actor.getSnapshot(), { asked: 'late' })).toBe(true)
    isOpen = true
    actor.send({ type: 'heard', now: { ...atStage('answering'), version: 6 } })
    await expect.poll(() => given()?.is).toBe('kept')
  })
})

test('a note that is begun stays where it is, and the page can say that the room has gone on', () => {
  const draft = { step: 'n1', text: 'They will not come', withGroup: false }
  const writing = after(...inTheRoom(), asking[2]!, { type: 'note.typed', draft })
  const gone = next(writing, { type: 'heard', now: { ...quiet, version: 9 } })
  expect(gone.value).toMatchObject({ in: { asked: 'shown' } })
  expect([hasGoneOn(writing.context, 'shown'), hasGoneOn(gone.context, 'shown')]).toEqual([false, true])
  const given = next(gone, { type: 'note.given' })
  expect(given.value).toMatchObject({ in: { asked: 'waiting' } })
  expect(given.context.mine).toMatchObject({ notes: { n1: { text: draft.text } } })
})

const at = (state: ParticipantSnapshot, inside: object): boolean =>
  matchesState({ in: inside } as StateValue, state.value)

const places = ['waiting', 'question', 'late', 'shown', 'over'] as const

const keptIn = ({ context: { mine } }: ParticipantSnapshot): readonly number[] =>
  [...Object.values(mine.answers), ...Object.values(mine.notes)].filter(({ is }) => is === 'kept').map(({ n }) => n)

const told = ({ from, event, to }: Taken): string =>
  `${JSON.stringify(from.value)} on ${event.type} to ${JSON.stringify(to.value)}`
