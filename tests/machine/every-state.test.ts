import { describe, expect, test } from 'vitest'
import { matchesState, type AnyStateNode, type AnyTransitionDefinition, type StateValue } from 'xstate'
import { getAdjacencyMap, getShortestPaths, getStateNodes } from 'xstate/graph'
import { assessmentMachine, type AssessmentSnapshot } from '../../src/machine/assessment-machine.ts'
import { phases } from '../../src/machine/phases.ts'
import { StoreError } from '../../src/storage/store.ts'
import { at, blank, parked } from './a-device.ts'

const displaced = { in: 'parkingLot', id: 'thought', value: { what: 'From the other window', from: '' } } as const

/** Everything that can happen to the machine: what people do, what the device answers, and time. */
const events = [
  ...phases.map((phase) => ({ type: `went.to.${phase}` as const })),
  { type: 'change.made', change: parked(blank, 'thought', 'A thought') },
  { type: 'change.undone' },
  { type: 'change.redone' },
  {
    type: 'changed.elsewhere',
    elsewhere: { assessment: 'one', rows: [{ ...displaced, assessment: 'one', displaced: displaced.value }], gone: [] },
  },
  { type: 'displaced.settled', displaced, take: 'kept' },
  { type: 'save.tried.again' },
  { type: 'open.tried.again' },
  ...answersOf('open assessment', { assessment: blank, displaced: [] }, undefined),
  ...answersOf('write edits', { at, merged: [], displaced: [] }),
  ...nodes()
    .flatMap((node) => [...node.transitions.keys()])
    .filter((type) => type.startsWith('xstate.after.'))
    .map((type) => ({ type })),
] as never[]

const options = {
  input: { id: 'one' },
  events,
  serializeState: ({ value, context }: AssessmentSnapshot) =>
    JSON.stringify([
      value,
      ...[context.done, context.undone, context.unsaved, context.beingSaved].map(({ length }) => length > 0),
    ]) as never,
  limit: 10_000,
}

describe('the machine', () => {
  test('has a way to every state', () => {
    const reached = getShortestPaths(assessmentMachine, options).map(({ state }) => state)
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
    const steps = Object.values(getAdjacencyMap(assessmentMachine, options))
    for (const { state } of steps)
      for (const event of events)
        for (const transition of assessmentMachine.getTransitionData(state, event)) taken.add(transition)
    const all = nodes().flatMap((node) => [...node.transitions.values()].flat())
    expect(all.length).toBeGreaterThan(phases.length + 10)
    expect(all.filter((transition) => !taken.has(transition)).map(said)).toEqual([])
  })

  test('goes on to write by itself whenever something is unsaved', () => {
    const steps = Object.values(getAdjacencyMap(assessmentMachine, options)).map(({ state }) => state)
    expect(nodes().flatMap((node) => node.always ?? [])).toHaveLength(1)
    expect(
      steps.filter((state) => state.matches({ open: { keeping: 'kept' } }) && state.context.unsaved.length > 0),
    ).toEqual([])
    expect(steps.some((state) => state.matches({ open: { keeping: 'writing' } }))).toBe(true)
  })
})

function nodes(): AnyStateNode[] {
  return getStateNodes(assessmentMachine)
}

/** What an effect may answer, and its failure, as the machine hears them. */
function answersOf(effect: string, ...outputs: unknown[]) {
  const { id } = nodes()
    .flatMap((node) => node.invoke)
    .find(({ src }) => src === effect)!
  return [
    ...outputs.map((output) => ({ type: `xstate.done.actor.${id}`, output })),
    { type: `xstate.error.actor.${id}`, error: new StoreError('quota') },
  ]
}

/** The state value in which a node is active, whatever goes on beside it. */
const valueOf = ([key, ...within]: readonly string[]): StateValue =>
  within.length > 0 ? { [key!]: valueOf(within) } : key!

const said = ({ source, eventType, target }: AnyTransitionDefinition) =>
  `${source.id} on ${eventType} to ${target?.map(({ id }) => id).join() ?? 'itself'}`
