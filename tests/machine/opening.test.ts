import { expect, test } from 'vitest'
import { createActor, fromPromise, waitFor } from 'xstate'
import { assessmentMachine } from '../../src/machine/assessment-machine.ts'
import { StoreError, type Found } from '../../src/storage/store.ts'
import { blank, found } from './a-device.ts'

/** Opens with each answer of the device in turn. */
const opening = (...answers: readonly (() => Promise<Found | undefined>)[]) => {
  const left = [...answers]
  const machine = assessmentMachine.provide({
    actors: { 'open assessment': fromPromise<Found | undefined, { id: string }>(() => left.shift()!()) },
  })
  return createActor(machine, { input: { id: 'one' } }).start()
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
