import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/domain/assessment.ts'
import { applyEdits, edit, type Change } from '../../src/domain/changes.ts'
import { aDevice, blank, parked } from './a-device.ts'

/** Parks, rewords or removes one or two of a few thoughts, from how the assessment then stands. */
type Making = (assessment: Assessment) => Change
const making: fc.Arbitrary<Making> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('one', 'two', 'three'), fc.option(fc.constantFrom('A', 'B', 'C'))), {
    minLength: 1,
    maxLength: 2,
    selector: ([id]) => id,
  })
  .map((given) => (assessment) => ({
    what: 'parking-lot',
    edits: given.map(([id, what]) =>
      edit(assessment, 'parkingLot', id, what === null ? undefined : { what, from: '' }),
    ),
  }))
const step = fc.oneof(making, fc.constantFrom('change.undone' as const, 'change.redone' as const))

const say =
  (id: string, what: string): Making =>
  (assessment) =>
    parked(assessment, id, what)

const run = async (steps: readonly (Making | 'change.undone' | 'change.redone')[]) => {
  const device = await aDevice()
  for (const one of steps) {
    if (typeof one === 'string') device.actor.send({ type: one })
    else device.make(one(device.context().assessment!))
  }
  return device
}
const all = (times: number) => Array.from({ length: times })

describe('undo and redo', () => {
  test('taking everything back returns to the start, and making it all again to the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { actor, context } = await run(steps)
        const end = context().assessment
        const { length } = context().done
        all(length).forEach(() => actor.send({ type: 'change.undone' }))
        expect(context().assessment).toEqual(blank)
        expect(context().done).toEqual([])
        all(length).forEach(() => actor.send({ type: 'change.redone' }))
        expect(context().assessment).toEqual(end)
      }),
    )
  })

  test('what is done is always how the assessment came to stand as it does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { context } = await run(steps)
        const replayed = context().done.reduce((assessment, { edits }) => applyEdits(assessment, edits), blank)
        expect(context().assessment).toEqual(replayed)
      }),
    )
  })

  test('what waits to be written leads from what was written to what stands here', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { context } = await run(steps)
        const { beingSaved, unsaved, assessment } = context()
        expect(applyEdits(applyEdits(blank, beingSaved), unsaved)).toEqual(assessment)
      }),
    )
  })

  test('undo then redo changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { actor, context } = await run([say('first', 'F'), ...steps])
        fc.pre(context().done.length > 0)
        const before = context()
        actor.send({ type: 'change.undone' })
        expect(context().assessment).not.toEqual(before.assessment)
        actor.send({ type: 'change.redone' })
        expect(context()).toMatchObject({ assessment: before.assessment, done: before.done, undone: before.undone })
      }),
    )
  })

  test('a new change puts an end to what could have been made again', async () => {
    const { actor, context } = await run([say('one', 'A'), 'change.undone', say('two', 'B')])
    expect(context().undone).toEqual([])
    actor.send({ type: 'change.redone' })
    expect(Object.keys(context().assessment!.parkingLot)).toEqual(['two'])
  })

  test('it is said what was taken back or made again last, until something else is changed', async () => {
    const { actor, context, make } = await run([say('one', 'A')])
    const [change] = context().done
    expect(context().moved).toBeUndefined()
    actor.send({ type: 'change.undone' })
    expect(context().moved).toEqual({ way: 'back', change })
    actor.send({ type: 'change.redone' })
    expect(context().moved).toEqual({ way: 'again', change })
    make(parked(context().assessment!, 'two', 'B'))
    expect(context().moved).toBeUndefined()
  })

  test('a record keeps its place among the others when it changes', async () => {
    const { context } = await run([say('one', 'A'), say('two', 'B'), say('one', 'C')])
    expect(Object.keys(context().assessment!.parkingLot)).toEqual(['one', 'two'])
  })
})
