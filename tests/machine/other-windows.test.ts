import { describe, expect, test } from 'vitest'
import type { Elsewhere } from '../../src/storage/store.ts'
import { aDevice, blank, parked } from './a-device.ts'

const theirs = (what: string, id = 'one'): Elsewhere['rows'][number] => ({
  assessment: 'one',
  in: 'parkingLot',
  id,
  value: { what, from: '' },
})
const place = { in: 'parkingLot', id: 'one' } as const
const setAside = { ...place, value: { what: 'Set aside', from: '' } }

describe('another window', () => {
  test('is heard at once: what it wrote and what it removed', async () => {
    const device = await aDevice()
    device.hear({ rows: [theirs('Theirs'), theirs('Theirs too', 'two')] })
    device.hear({ gone: [['parkingLot', 'two']] })
    expect(device.context().assessment!.parkingLot).toEqual({ one: { what: 'Theirs', from: '' } })
    expect(device.writes).toEqual([])
    expect(device.context().done).toEqual([])
  })

  test('does not write over what waits to be written here; the store merges the two', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'other', 'Under way'))
    device.make(parked(device.context().assessment!, 'one', 'Mine'))
    device.hear({ rows: [theirs('Theirs')] })
    expect(device.context().assessment!.parkingLot['one']).toEqual({ what: 'Mine', from: '' })
    await device.writes[0]!.keep()
    await device.writes[1]!.keep({
      merged: [{ ...place, before: { what: 'Mine', from: '' }, after: { what: 'Mine', from: 'Theirs' } }],
    })
    expect(device.context().assessment!.parkingLot['one']).toEqual({ what: 'Mine', from: 'Theirs' })
  })

  test('that wrote a record while it was being written here is asked for it again', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'Mine'))
    device.hear({ rows: [theirs('Theirs, later')] })
    await device.writes[0]!.keep()
    expect(device.writes[1]!.edits).toEqual([
      { ...place, before: { what: 'Mine', from: '' }, after: { what: 'Mine', from: '' } },
    ])
    await device.writes[1]!.keep({
      merged: [{ ...place, before: { what: 'Mine', from: '' }, after: { what: 'Theirs, later', from: '' } }],
    })
    expect(device.context().assessment!.parkingLot['one']).toEqual({ what: 'Theirs, later', from: '' })
    expect(device.writes).toHaveLength(2)
  })

  test('that wrote the same is not asked again', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'The same'))
    device.hear({ rows: [theirs('The same')] })
    await device.writes[0]!.keep()
    expect(device.writes).toHaveLength(1)
  })

  test('does not win over what was typed here while the merged value was on its way', async () => {
    const device = await aDevice()
    device.make(parked(blank, 'one', 'Mine'))
    device.make(parked(device.context().assessment!, 'one', 'Mine, later'))
    await device.writes[0]!.keep({
      merged: [{ ...place, before: { what: 'Mine', from: '' }, after: { what: 'Theirs', from: '' } }],
    })
    expect(device.context().assessment!.parkingLot['one']).toEqual({ what: 'Mine, later', from: '' })
  })
})

describe('a displaced value', () => {
  test('stays through other writes until somebody chooses', async () => {
    const device = await aDevice({ displaced: [setAside] })
    device.make(parked(blank, 'two', 'Another'))
    await device.writes[0]!.keep()
    device.hear({ rows: [theirs('Third', 'three')] })
    device.actor.send({ type: 'went.to.recommendation' })
    expect(device.context().displaced).toEqual([setAside])
  })

  test('comes from a write, or from another window, one for each record', async () => {
    const device = await aDevice({ displaced: [setAside] })
    const newer = { ...place, value: { what: 'Newer', from: '' } }
    device.make(parked(blank, 'one', 'Mine'))
    await device.writes[0]!.keep({ displaced: [newer] })
    expect(device.context().displaced).toEqual([newer])
    const two = { in: 'parkingLot', id: 'two', value: { what: 'Other', from: '' } } as const
    device.hear({ rows: [{ ...theirs('Kept', 'two'), displaced: two.value }] })
    expect(device.context().displaced).toEqual([newer, two])
  })

  test('goes when another window has settled it', async () => {
    const device = await aDevice({ displaced: [setAside] })
    device.hear({ rows: [theirs('Settled there')] })
    expect(device.context().displaced).toEqual([])
  })

  test('is let go when what is here stays', async () => {
    const device = await aDevice({ displaced: [setAside] })
    device.actor.send({ type: 'displaced.settled', displaced: setAside, take: 'kept' })
    expect(device.context()).toMatchObject({ displaced: [], assessment: blank, done: [] })
    expect(device.settledThere).toEqual([setAside])
  })

  test('takes its place when it is chosen, as a change that can be taken back', async () => {
    const device = await aDevice({ displaced: [setAside] })
    device.actor.send({ type: 'displaced.settled', displaced: { ...setAside }, take: 'other' })
    expect(device.context().displaced).toEqual([])
    expect(device.context().assessment!.parkingLot['one']).toEqual(setAside.value)
    expect(device.writes[0]!.edits).toEqual([{ ...place, before: undefined, after: setAside.value }])
    device.actor.send({ type: 'change.undone' })
    expect(device.context().assessment).toEqual(blank)
  })
})
