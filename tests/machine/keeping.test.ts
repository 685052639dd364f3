import { describe, expect, test } from 'vitest'
import { aDevice, at, blank, parked } from './a-device.ts'

describe('keeping', () => {
  test('writes a change as it is made, and says when it is kept', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'A thought'))
    expect(device.writes[0]!.edits).toEqual(parked(blank, 'one', 'A thought').edits)
    expect(device.context().savedAt).toBeUndefined()
    await device.writes[0]!.keep()
    expect(device.context()).toMatchObject({ savedAt: at, unsaved: [], beingSaved: [], failure: undefined })
  })

  test('writes nothing for a change that changes nothing', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', undefined))
    expect(device.writes).toEqual([])
    expect(device.context().done).toEqual([])
  })

  test('gathers what is typed during a write into the next one, each record once', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'A'))
    for (const what of ['A t', 'A th', 'A thought']) device.make(parked(device.context().assessment!, 'one', what))
    await device.writes[0]!.keep()
    expect(device.writes[1]!.edits).toEqual([
      { in: 'parkingLot', id: 'one', before: { what: 'A', from: '' }, after: { what: 'A thought', from: '' } },
    ])
  })

  test.each(['quota', 'closed', 'blocked', 'unavailable', 'unknown'] as const)(
    'holds on to everything when a write fails (%s), and says why',
    async (failure) => {
      const device = await aDevice()
      device.make(parked(blank, 'one', 'First'))
      device.make(parked(device.context().assessment!, 'two', 'During the write'))
      await device.writes[0]!.fail(failure)
      device.make(parked(device.context().assessment!, 'three', 'After it failed'))
      expect(device.keeping()).toBe('failed')
      expect(device.context()).toMatchObject({ failure, beingSaved: [] })
      expect(Object.keys(device.context().assessment!.parkingLot)).toEqual(['one', 'two', 'three'])
      expect(device.context().unsaved.map(({ id }) => id)).toEqual(['one', 'two', 'three'])
    },
  )

  test('tries again after a moment by itself, with all that waited, and goes on saying why until it is kept', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'First'))
    await device.writes[0]!.fail('closed')
    device.make(parked(device.context().assessment!, 'one', 'Changed since'))
    device.clock.increment(2999)
    expect(device.writes).toHaveLength(1)
    device.clock.increment(1)
    expect(device.writes[1]!.edits).toEqual([
      { in: 'parkingLot', id: 'one', before: undefined, after: { what: 'Changed since', from: '' } },
    ])
    expect(device.context().failure).toBe('closed')
    await device.writes[1]!.keep()
    expect(device.context()).toMatchObject({ failure: undefined, unsaved: [], beingSaved: [], savedAt: at })
  })

  test('tries again at once when asked', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'First'))
    await device.writes[0]!.fail('quota')
    device.actor.send({ type: 'save.tried.again' })
    expect(device.writes[1]!.edits).toEqual(device.writes[0]!.edits)
  })

  test('can take a change back that could not be kept, and then has nothing left to say of it', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'First'))
    await device.writes[0]!.fail('quota')
    device.actor.send({ type: 'change.undone' })
    expect(device.context().assessment).toEqual(blank)
    expect(device.context().unsaved).toEqual([{ in: 'parkingLot', id: 'one', before: undefined, after: undefined }])
  })
})
