import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phases } from '../../src/machine/phases.ts'
import { aDevice, blank, parked, workIn } from './a-device.ts'

const displaced = [{ in: 'parkingLot', id: 'other', value: { what: 'Elsewhere', from: '' } }] as const

test('going anywhere and back, in any order, changes nothing of the work', async () => {
  const device = await aDevice({ displaced })
  device.make(parked(blank, 'one', 'A thought'))
  device.make(parked(device.context().assessment!, 'two', 'Another'))
  const before = workIn(device.actor.getSnapshot())
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...phases), { minLength: 1, maxLength: 30 }), (way) => {
      for (const phase of way) {
        device.actor.send({ type: `went.to.${phase}` })
        expect(device.actor.getSnapshot().matches({ open: { walk: phase } })).toBe(true)
      }
      expect(workIn(device.actor.getSnapshot())).toEqual(before)
    }),
  )
})

test('where people are stays theirs while a write fails and is tried again', async () => {
  const device = await aDevice()
  device.actor.send({ type: 'went.to.funding' })
  device.make(parked(blank, 'one', 'A thought'))
  await device.writes[0]!.fail('closed')
  device.clock.increment(3000)
  await device.writes[1]!.keep()
  expect(device.actor.getSnapshot().matches({ open: { walk: 'funding', keeping: 'kept' } })).toBe(true)
})
