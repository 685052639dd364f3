import { describe, expect, test, vi } from 'vitest'
import { createActor, fromPromise, matchesState, type AnyStateNode, type AnyTransitionDefinition } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { answeredIn, atHand, begin, type RoundShown, type Sitting } from '../../src/domain/session/sitting.ts'
import { sessionMachine, type SessionSnapshot } from '../../src/machine/session-machine.ts'
import { StoreError } from '../../src/storage/store.ts'
import { answersOf as answersIn, nodesOf, said, valueOf } from './whole-machine.ts'

const nodes = () => nodesOf(sessionMachine)
const answersOf = answersIn(sessionMachine, new StoreError('quota'))

const start = (door: Sitting['door']) =>
  begin({
    questions: [
      { question: 'n1-boundary', before: 0 },
      { question: 'n4-gap', before: 0 },
    ],
    door,
    smallest: 1,
    begun: '2026-11-27T09:00:00.000Z',
  })

const sheet = { 'n1-boundary': { group: 'gps', level: 1 }, 'n4-gap': { group: 'gps', level: undefined } } as const

/** Everything that can happen: what the room does, what the device answers, and time. */
const events = [
  { type: 'sitting.begun', sitting: start('one-device') },
  { type: 'sitting.begun', sitting: start('hands') },
  { type: 'question.gone.to', question: 'n1-boundary', before: 0 },
  { type: 'question.gone.to', question: 'n4-gap', before: 0 },
  { type: 'door.changed', door: 'paper' },
  { type: 'smallest.changed', smallest: 10 },
  { type: 'opened' },
  { type: 'count.given', group: 'gps', counts: [0, 2, 0, 0, 0] },
  { type: 'turn.begun', group: 'gps' },
  { type: 'answer.given', level: 2 },
  { type: 'answer.undone' },
  { type: 'passed.on' },
  { type: 'sheet.typed', number: 1, sheet },
  { type: 'sheet.taken.back', number: 1, sheet },
  { type: 'close.asked', areLeft: true },
  { type: 'close.asked', areLeft: false },
  { type: 'close.confirmed' },
  { type: 'close.let.be' },
  { type: 'reopened' },
  { type: 'shown', leftOut: [] },
  { type: 'shown', leftOut: ['gps'] },
  { type: 'asked.again' },
  { type: 'withdrawn' },
  { type: 'sitting.settled' },
  { type: 'chosen.anew' },
  ...answersOf('find the sitting', start('hands'), undefined),
  ...answersOf('keep the sitting', undefined),
  ...answersOf('remove the sitting', undefined),
  ...nodes()
    .flatMap((node) => [...node.transitions.keys()])
    .filter((type) => type.startsWith('xstate.after.'))
    .map((type) => ({ type })),
] as never[]

const options = {
  input: { assessment: 'a1' },
  events,
  serializeState: ({ value, context: { sitting, kept, given } }: SessionSnapshot) =>
    JSON.stringify([
      value,
      sitting?.at,
      sitting?.steps.map((step) => [step.stage, answeredIn(step) > 0]),
      sitting?.turn !== undefined,
      sitting === kept,
      given.length > 0,
    ]) as never,
  limit: 200_000,
}

describe('the machine of a sitting', () => {
  test('has a way to every state', () => {
    const isReached = (node: AnyStateNode) =>
      everyStep().some(({ state }) => node.path.length === 0 || matchesState(valueOf(node.path), state.value))
    expect(
      nodes()
        .filter((node) => node.key !== 'looking' && !isReached(node))
        .map(({ id }) => id),
    ).toEqual([])
  })

  test('takes every transition', () => {
    const taken = new Set<AnyTransitionDefinition>()
    for (const { state } of everyStep())
      for (const event of events)
        for (const transition of sessionMachine.getTransitionData(state, event)) taken.add(transition)
    const all = nodes().flatMap((node) => [...node.transitions.values()].flat())
    expect(all.length).toBeGreaterThan(25)
    expect(all.filter((transition) => !taken.has(transition)).map(said)).toEqual([])
  })

  test('stands where its question stands, shows nothing that was not closed, and has nothing to take back but while answering', () => {
    const stageOf: Readonly<Record<string, string>> = {
      waiting: 'gathering',
      answering: 'answering',
      closed: 'closed',
      shown: 'shown',
    }
    for (const { state, transitions } of everyStep()) {
      if (typeof state.value === 'string') continue
      const step = atHand(state.context.sitting)
      const { stage } = state.value.open as { readonly stage: string }
      expect(stage === 'confirming' ? 'answering' : stage).toBe(stageOf[step.stage])
      if (state.context.given.length > 0) expect(state.context.sitting!.turn).toBeDefined()
      for (const { state: next } of Object.values(transitions as Transitions)) {
        const after = next.context.sitting && atHand(next.context.sitting)
        if (after?.question === step.question && after.shown.length > step.shown.length) expect(stage).toBe('closed')
      }
    }
  })
})

describe('a sitting as it goes on', () => {
  const provided = () => {
    const put = vi.fn<(put: { readonly shown: RoundShown }) => void>()
    const keep = vi.fn<(given: { readonly input: { readonly sitting: Sitting } }) => Promise<void>>(
      async () => undefined,
    )
    const remove = vi.fn<() => Promise<void>>(async () => undefined)
    const actor = createActor(
      sessionMachine.provide({
        actors: {
          'find the sitting': fromPromise<Sitting | undefined, { assessment: string }>(async () => undefined),
          'keep the sitting': fromPromise(keep as never),
          'remove the sitting': fromPromise<void, { assessment: string }>(remove),
        },
        actions: { 'put it on record': (_given, what) => put(what) },
      }),
      { input: { assessment: 'a1' } },
    ).start()
    return { actor, put, keep, remove }
  }
  const still = () => vi.waitFor(() => undefined).then(() => new Promise((done) => setTimeout(done)))

  test('puts on record what was shown, once, and nothing before', async () => {
    const { actor, put } = provided()
    await still()
    actor.send({ type: 'sitting.begun', sitting: start('hands') })
    actor.send({ type: 'count.given', group: 'gps', counts: [0, 2, 0, 0, 0] })
    actor.send({ type: 'shown', leftOut: [] })
    actor.send({ type: 'close.asked', areLeft: false })
    actor.send({ type: 'shown', leftOut: ['gps'] })
    expect(put).not.toHaveBeenCalled()
    actor.send({ type: 'shown', leftOut: [] })
    expect(put).toHaveBeenCalledTimes(1)
    expect(put.mock.calls[0]![0].shown.cells).toEqual([{ voices: ['gps'], counts: [0, 2, 0, 0, 0] }])
  })

  test('keeps each change, the last of them at last, and lets go of all when it is settled', async () => {
    const { actor, keep, remove } = provided()
    await still()
    actor.send({ type: 'sitting.begun', sitting: start('hands') })
    actor.send({ type: 'count.given', group: 'gps', counts: [0, 1, 0, 0, 0] })
    actor.send({ type: 'count.given', group: 'gps', counts: [0, 2, 0, 0, 0] })
    await still()
    const kept = keep.mock.lastCall as unknown as readonly [{ readonly input: { readonly sitting: Sitting } }]
    expect(atHand(kept[0].input.sitting).tallies.hands).toEqual({ gps: [0, 2, 0, 0, 0] })
    actor.send({ type: 'sitting.settled' })
    await still()
    expect(remove).toHaveBeenCalledTimes(1)
    expect(actor.getSnapshot().value).toBe('done')
    expect(actor.getSnapshot().context).toMatchObject({ sitting: undefined, sheets: {}, given: [] })
  })

  test('takes back in a turn what was answered in it, and nothing once it was passed on', async () => {
    const { actor } = provided()
    await still()
    const answered = () => answeredIn(actor.getSnapshot().context.sitting!.steps[0]!)
    actor.send({ type: 'sitting.begun', sitting: start('one-device') })
    actor.send({ type: 'turn.begun', group: 'gps' })
    actor.send({ type: 'answer.given', level: 2 })
    actor.send({ type: 'answer.undone' })
    expect(answered()).toBe(0)
    actor.send({ type: 'answer.given', level: 3 })
    actor.send({ type: 'passed.on' })
    actor.send({ type: 'answer.undone' })
    expect(answered()).toBe(1)
  })
})

type Transitions = Readonly<Record<string, { readonly state: SessionSnapshot }>>

let steps: ReturnType<typeof walked> | undefined
const walked = () => Object.values(getAdjacencyMap(sessionMachine, options))
const everyStep = () => (steps ??= walked())
