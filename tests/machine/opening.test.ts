import { expect, test } from 'vitest'
import { createActor, fromPromise, waitFor } from 'xstate'
import { assessmentMachine } from '../../src/machine/assessment-machine.ts'
import { StoreError, type Found } from '../../src/storage/store.ts'
import { aDevice, blank, found, input, parked } from './a-device.ts'

/** Opens with each answer of the device in turn. */
const opening = (...answers: readonly (() => Promise<Found | undefined>)[]) => {
  const left = [...answers]
  const machine = assessmentMachine.provide({
    actors: { 'open assessment': fromPromise<Found | undefined, { id: string }>(() => left.shift()!()) },
  })
  return createActor(machine, { input }).start()
}

test('an assessment that is not on the device is missing', async () => {
  const { value } = await waitFor(
    opening(async () => undefined),
    ({ value }) => value !== 'opening',
  )
  expect(value).toBe('missing')
})

test('a device that cannot open says why, and is not blamed any more once it can', async () => {
  const displaced = [{ in: 'about', id: 'about', value: blank.about.about }] as const
  const actor = opening(
    () => Promise.reject(new StoreError('blocked')),
    async () => found(blank, { displaced }),
  )
  const failed = await waitFor(actor, ({ value }) => value === 'unavailable')
  expect(failed.context.failure).toBe('blocked')
  actor.send({ type: 'open.tried.again' })
  const open = await waitFor(actor, (snapshot) => snapshot.matches('open'))
  expect(open.context).toMatchObject({ assessment: blank, displaced, failure: undefined })
})

test('a failure without a reason is an unknown one', async () => {
  const actor = opening(() => Promise.reject(new TypeError('odd')))
  const failed = await waitFor(actor, ({ value }) => value === 'unavailable')
  expect(failed.context.failure).toBe('unknown')
})

test('nothing is known of an assessment while it is opened', () => {
  expect(opening(() => new Promise(() => undefined)).getSnapshot().context).toEqual({
    ...input,
    here: { page: 'hub' },
    assessment: undefined,
    isBinned: false,
    done: [],
    undone: [],
    moved: undefined,
    unsaved: [],
    beingSaved: [],
    isStale: false,
    savedAt: undefined,
    failure: undefined,
    displaced: [],
    setAside: [],
  })
})

test('the device is asked once, and never of another assessment', async () => {
  const device = await aDevice()
  const asked = () => device.asks.splice(0).map(([effect, { id }]) => [effect, id])
  expect(asked()).toEqual([
    ['open assessment', 'one'],
    ['listen elsewhere', 'one'],
  ])
  device.hear()
  await device.looks[0]!.answer(found(blank))
  device.make(parked(blank, 'thought', 'A thought'))
  expect(asked()).toEqual([
    ['open assessment', 'one'],
    ['write edits', 'one'],
  ])
})

test('without a device nothing is opened, and nothing is ever said to be kept', async () => {
  const alone = createActor(assessmentMachine, { input }).start()
  const failed = await waitFor(alone, ({ value }) => value !== 'opening')
  expect([failed.value, failed.context.failure]).toEqual(['unavailable', 'unknown'])

  const actor = opening(async () => found(blank))
  const busy = ['opening', { open: { keeping: 'writing' } }, { open: { keeping: 'puttingBack' } }] as const
  const answered = () => waitFor(actor, (snapshot) => !busy.some((state) => snapshot.matches(state)))
  await answered()
  for (const event of [
    { type: 'change.made', change: parked(blank, 'thought', 'A thought') },
    { type: 'put.back' },
  ] as const) {
    actor.send(event)
    const { value, context } = await answered()
    expect(value).toMatchObject({ open: { keeping: 'failed' } })
    expect(context).toMatchObject({ failure: 'unknown', savedAt: undefined, unsaved: [{ id: 'thought' }] })
  }
})
