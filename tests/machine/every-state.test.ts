import { describe, expect, test } from 'vitest'
import { matchesState, type AnyStateNode, type AnyTransitionDefinition } from 'xstate'
import { getAdjacencyMap } from 'xstate/graph'
import { assessmentMachine, type AssessmentSnapshot } from '../../src/machine/assessment-machine.ts'
import type { Stop } from '../../src/domain/walk.ts'
import { StoreError } from '../../src/storage/store.ts'
import { at, blank, found, input, parked } from './a-device.ts'
import { answersOf as answersIn, nodesOf, said, valueOf } from './whole-machine.ts'

const nodes = () => nodesOf(assessmentMachine)
const answersOf = answersIn(assessmentMachine, new StoreError('quota'))

const stops: readonly Stop[] = [{ page: 'hub' }, { page: 'agenda', after: 'need' }, { page: 'agenda', past: [] }]

const displaced = { in: 'parkingLot', id: 'thought', value: { what: 'From the other window', from: '' } } as const

/** Everything that can happen to the machine: what people do, what the device answers, and time. */
const events = [
  ...stops.map((stop) => ({ type: 'went.to', stop }) as const),
  { type: 'went.on' },
  { type: 'went.on', byItself: true },
  { type: 'went.back' },
  { type: 'change.made', change: parked(blank, 'thought', 'A thought') },
  { type: 'change.undone' },
  { type: 'change.redone' },
  { type: 'draft.changed', change: parked(blank, 'thought', 'A thou') },
  { type: 'changed.elsewhere' },
  { type: 'set.aside.let.go', gone: displaced },
  { type: 'put.back' },
  { type: 'displaced.settled', displaced, take: 'kept' },
  { type: 'save.tried.again' },
  { type: 'open.tried.again' },
  ...answersOf('open assessment', found(blank), undefined),
  ...answersOf('write edits', { at, merged: [], displaced: [], setAside: [], isBinned: false }),
  ...answersOf('put back', undefined),
  ...answersOf('find what settles most', { page: 'hub' }, undefined),
  ...nodes()
    .flatMap((node) => [...node.transitions.keys()])
    .filter((type) => type.startsWith('xstate.after.'))
    .map((type) => ({ type })),
] as never[]

const options = {
  input,
  events,
  serializeState: ({ value, context }: AssessmentSnapshot) =>
    JSON.stringify([
      value,
      ...[context.done, context.undone, context.unsaved, context.beingSaved].map(({ length }) => length > 0),
      context.isStale,
      context.moved?.way,
    ]) as never,
  limit: 200_000,
}

describe('the machine', () => {
  test('has a way to every state', () => {
    const reached = everyStep().map(({ state }) => state)
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
    for (const { state } of everyStep())
      for (const event of events)
        for (const transition of assessmentMachine.getTransitionData(state, event)) taken.add(transition)
    const all = nodes().flatMap((node) => [...node.transitions.values()].flat())
    expect(all.length).toBeGreaterThan(stops.length + 10)
    expect(all.filter((transition) => !taken.has(transition)).map(said)).toEqual([])
  })

  test('goes on by itself to write what is unsaved, and to look at what changed elsewhere', () => {
    const steps = everyStep().map(({ state }) => state)
    expect(nodes().flatMap((node) => node.always ?? [])).toHaveLength(2)
    expect(
      steps.filter(
        (state) =>
          state.matches({ open: { keeping: 'kept' } }) && (state.context.unsaved.length > 0 || state.context.isStale),
      ),
    ).toEqual([])
    expect(steps.some((state) => state.matches({ open: { keeping: 'writing' } }))).toBe(true)
  })
})

let steps: readonly { readonly state: AssessmentSnapshot }[] | undefined
const everyStep = () => (steps ??= Object.values(getAdjacencyMap(assessmentMachine, options)))
