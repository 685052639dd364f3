import 'fake-indexeddb/auto'
import { deleteDB, openDB, unwrap } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { database, patience, type Database } from '../../src/storage/database.ts'
import { failureIn, failureOf, StoreError } from '../../src/storage/failure.ts'

let names = 0
let name: string
beforeEach(() => (name = `database-${++names}`))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const read = (db: Database) => db.getAll('assessments')
const summary = { id: 'one', title: '', changedAt: '' }

describe('the database', () => {
  test('is made when it is first needed, and found again', async () => {
    const { attempt } = database(name)
    await attempt((db) => db.put('assessments', summary))
    expect(await database(name).attempt(read)).toEqual([summary])
  })

  test('of the version before is taken on with all that is in it', async () => {
    const old = await openDB(name, 1, {
      upgrade(db) {
        db.createObjectStore('assessments', { keyPath: 'id' })
        db.createObjectStore('records', { keyPath: ['assessment', 'in', 'id'] }).createIndex('assessment', 'assessment')
      },
    })
    await old.put('assessments', summary)
    old.close()
    expect(await database(name).attempt(read)).toEqual([summary])
  })

  test('that was closed under us is opened once more', async () => {
    const { attempt } = database(name)
    await attempt((db) => {
      db.close()
      return Promise.resolve()
    })
    expect(await attempt(read)).toEqual([])
  })

  test('that was closed under several pieces of work is opened once more for all of them', async () => {
    const { attempt } = database(name)
    await attempt((db) => {
      db.close()
      return Promise.resolve()
    })
    const open = vi.spyOn(indexedDB, 'open')
    await Promise.all([attempt(read), attempt(read), attempt(read)])
    expect(open).toHaveBeenCalledTimes(1)
  })

  test('that the browser closed is not used again', async () => {
    const { attempt } = database(name)
    const used: Database[] = []
    const use = (db: Database) => Promise.resolve(used.push(db))
    await attempt(use)
    unwrap(used[0]!).dispatchEvent(new IDBVersionChangeEvent('close'))
    await attempt(use)
    expect(used[1]).not.toBe(used[0])
  })

  test('that is closed each time says so', async () => {
    const closed = () => Promise.reject(new DOMException('', 'InvalidStateError'))
    await expect(database(name).attempt(closed)).rejects.toMatchObject({ failure: 'closed' })
  })

  test('of a newer version is left alone', async () => {
    ;(await openDB(name, 9)).close()
    await expect(database(name).attempt(read)).rejects.toMatchObject({ failure: 'newer' })
  })

  test('makes way for a newer version, and then says that this page is the older one', async () => {
    const { attempt } = database(name)
    await attempt(read)
    ;(await openDB(name, 9)).close()
    await expect(attempt(read)).rejects.toMatchObject({ failure: 'newer' })
  })

  test('says that an older window is in the way, until it is not', async () => {
    const old = await openDB(name, 1)
    const { attempt } = database(name)
    await expect(attempt(read)).rejects.toMatchObject({ failure: 'blocked' })
    old.close()
    expect(await attempt(() => Promise.resolve('open'))).toBe('open')
  })

  test('knows when the browser threw away what this window once saw', async () => {
    const { attempt, isEvicted } = database(name)
    await attempt(read)
    expect(isEvicted()).toBe(false)
    await deleteDB(name)
    expect(await attempt(read)).toEqual([])
    expect(isEvicted()).toBe(true)
  })

  test('passes on why something failed', async () => {
    const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'))
    await expect(database(name).attempt(full)).rejects.toMatchObject({ failure: 'quota' })
  })
})

describe('a device that is silent', () => {
  const forEver = () => new Promise<never>(() => undefined)

  test('is tried on a fresh connection, whose answer counts', async () => {
    const { attempt } = database(name)
    await attempt(read)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const connections: Database[] = []
    const work = attempt((db) => {
      connections.push(db)
      return connections.length === 1 ? forEver() : read(db)
    })
    await vi.waitFor(() => expect(connections).toHaveLength(1))
    await vi.advanceTimersByTimeAsync(patience)
    expect(await work).toEqual([])
    expect(connections[1]).not.toBe(connections[0])
  })

  test('may still answer the first time while the second is on its way', async () => {
    const { attempt } = database(name)
    await attempt(read)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let answer = (_text: string) => {}
    let tries = 0
    const work = attempt(() => (++tries === 1 ? new Promise<string>((resolve) => (answer = resolve)) : forEver()))
    await vi.waitFor(() => expect(tries).toBe(1))
    await vi.advanceTimersByTimeAsync(patience)
    await vi.waitFor(() => expect(tries).toBe(2))
    answer('late')
    expect(await work).toBe('late')
  })

  test('fails as silent where that is silent too, and is asked anew the next time', async () => {
    const { attempt } = database(name)
    const used: Database[] = []
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const work = attempt((db) => {
      used.push(db)
      return forEver()
    })
    const failed = work.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(2 * patience)
    expect(await failed).toMatchObject({ failure: 'silent' })
    vi.useRealTimers()
    expect(await attempt((db) => Promise.resolve(used.includes(db)))).toBe(false)
  })

  test('is not waited for any longer once it has answered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await database(name).attempt(read)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('that never opens is the same', async () => {
    const silent = Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value: () => undefined } }) as never
    vi.spyOn(indexedDB, 'open').mockReturnValue(silent)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const failed = database(name)
      .attempt(read)
      .catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(2 * patience)
    expect(await failed).toMatchObject({ failure: 'silent' })
  })
})

describe('why something failed', () => {
  test.each([
    ['QuotaExceededError', 'quota'],
    ['InvalidStateError', 'closed'],
    ['AbortError', 'closed'],
    ['SecurityError', 'unavailable'],
    ['VersionError', 'newer'],
    ['DataError', 'unknown'],
  ])('%s: %s', (name, failure) => expect(failureOf(new DOMException('', name))).toBe(failure))

  test('is unavailable where the browser has no database', () => {
    expect(failureOf(new ReferenceError('indexedDB is not defined'))).toBe('unavailable')
    vi.stubGlobal('indexedDB', undefined)
    expect(failureOf('anything')).toBe('unavailable')
    vi.unstubAllGlobals()
    expect([undefined, null, 'anything'].map(failureOf)).toEqual(['unknown', 'unknown', 'unknown'])
  })

  test('is kept where it is known, and unknown where nobody said', () => {
    expect(failureOf(new StoreError('gone'))).toBe('gone')
    expect([new StoreError('quota'), new Error('odd'), undefined].map(failureIn)).toEqual([
      'quota',
      'unknown',
      'unknown',
    ])
    expect(new StoreError('quota', 'cause').cause).toBe('cause')
    expect(new StoreError('quota').message).toContain('quota')
  })
})
