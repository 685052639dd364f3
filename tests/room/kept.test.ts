import { describe, expect, test } from 'vitest'
import { keptUnder } from '../../src/room/kept.ts'
import { code, mine } from './a-room.ts'

/** A device of its own for each test. */
function aDevice(first: Readonly<Record<string, string>> = {}): Storage {
  const held = new Map(Object.entries(first))
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
    key: (at) => [...held.keys()][at] ?? null,
    clear: () => held.clear(),
    get length() {
      return held.size
    },
  }
}

describe('what a phone keeps of a session', () => {
  test('is there again after a reload, under its own code', () => {
    const device = aDevice()
    const first = keptUnder(code, () => device)
    const fresh = first.read()
    expect(fresh.token).toMatch(/^[\w-]{22}$/)
    const said = { ...fresh, n: 1, answers: { n1: { round: 1, level: 2, n: 1, is: 'kept' } } } as const
    first.write(said)
    expect(keptUnder(code, () => device).read()).toEqual(said)
    expect(keptUnder('BCDFGHJX', () => device).read().token).not.toBe(fresh.token)
  })

  test.each([
    ['nothing', ''],
    ['no JSON', 'a page of a hotel'],
    ['null', 'null'],
    ['a number', '7'],
    ['no answers', JSON.stringify({ ...mine(), answers: undefined })],
    ['null for its answers', JSON.stringify({ ...mine(), answers: null })],
    ['a token of somebody else’s making', JSON.stringify({ ...mine(), token: 'short' })],
  ])('begins anew where there is %s', (_what, text) => {
    const kept = keptUnder(code, () => aDevice({ [`needfirst-phone/${code}`]: text }))
    expect(kept.read()).toMatchObject({ n: 0, answers: {}, notes: {} })
  })

  test('lasts no longer than the page where the device keeps nothing, and says so', () => {
    const kept = keptUnder(code, () => {
      throw new DOMException('Not here', 'SecurityError')
    })
    expect(kept.read()).toMatchObject({ n: 0 })
    expect(kept.isLasting()).toBe(false)
    expect(() => kept.write(mine())).not.toThrow()
    expect(keptUnder(code, () => aDevice()).isLasting()).toBe(true)
  })

  test('says that it does not last where the device is full', () => {
    const full: Storage = {
      ...aDevice(),
      setItem: () => {
        throw new DOMException('Full', 'QuotaExceededError')
      },
    }
    const kept = keptUnder(code, () => full)
    kept.read()
    expect(kept.isLasting()).toBe(false)
  })

  test('is gone once it is cleared', () => {
    const device = aDevice()
    const kept = keptUnder(code, () => device)
    kept.read()
    kept.clear()
    expect(device.length).toBe(0)
  })

  test('is heard of in another window of the same phone', () => {
    const heard: number[] = []
    keptUnder(code, () => aDevice()).onOther(({ n }) => heard.push(n))
    const tell = (key: string, newValue: string | null) =>
      window.dispatchEvent(new StorageEvent('storage', { key, newValue }))
    tell(`needfirst-phone/${code}`, JSON.stringify(mine({ n: 4 })))
    tell(`needfirst-phone/${code}`, null)
    tell('needfirst-phone/BCDFGHJX', JSON.stringify(mine({ n: 5 })))
    expect(heard).toEqual([4])
  })
})
