import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { begin, countGiven, type Sitting } from '../../src/domain/session/sitting.ts'
import { sittings } from '../../src/storage/sessions.ts'

const sitting: Sitting = countGiven(
  begin({
    questions: [{ question: 'n1-boundary', before: 0 }],
    door: 'hands',
    smallest: 5,
    begun: '2026-11-27T09:00:00.000Z',
  }),
  'n1-boundary',
  'gps',
  [1, 2, 0, 0, 0],
)

afterEach(async () => {
  vi.useRealTimers()
  await sittings.clear()
})

describe('the sittings of this device', () => {
  test('are found again as they were kept, each by its assessment', async () => {
    await sittings.keep('a1', sitting)
    expect(await sittings.find('a1')).toEqual(sitting)
    expect(await sittings.find('a2')).toBeUndefined()
  })

  test('are gone once they are removed, or all are cleared', async () => {
    await sittings.keep('a1', sitting)
    await sittings.keep('a2', sitting)
    await sittings.remove('a1')
    expect(await sittings.find('a1')).toBeUndefined()
    expect(await sittings.find('a2')).toEqual(sitting)
    await sittings.clear()
    expect(await sittings.find('a2')).toBeUndefined()
  })

  test('are thrown away when nobody came back for a month', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-09-01') })
    await sittings.keep('old', sitting)
    vi.setSystemTime(new Date('2026-09-30'))
    expect(await sittings.find('old')).toEqual(sitting)
    vi.setSystemTime(new Date('2026-10-02'))
    await sittings.find('another')
    vi.setSystemTime(new Date('2026-09-02'))
    expect(await sittings.find('old')).toBeUndefined()
  })

  test('are none where what is kept cannot be read any more', async () => {
    await sittings.keep('a1', sitting)
    const db = await openDB('needfirst-sessions')
    await db.put('sittings', { sitting: { ...sitting, begun: 'once' }, keptAt: Date.now() }, 'a1')
    db.close()
    expect(await sittings.find('a1')).toBeUndefined()
  })

  test('say why the device could not do it', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('', 'QuotaExceededError')
      },
    })
    await expect(sittings.find('a1')).rejects.toMatchObject({ failure: 'quota' })
    vi.unstubAllGlobals()
  })
})
