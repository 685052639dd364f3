import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Row } from './rows.ts'
import { failureOf, StoreError } from './failure.ts'

export type Summary = {
  readonly id: string
  readonly title: string
  readonly changedAt: string
  readonly deletedAt?: string
}

type Schema = DBSchema & {
  assessments: { key: string; value: Summary }
  records: { key: [string, string, string]; value: Row; indexes: { assessment: string } }
}
export type Database = IDBPDatabase<Schema>

/** How long a device may be silent before a fresh connection is tried, and then once more before it is given up, in milliseconds. */
export const patience = 4000

/** Raised when windows of an older version must not touch what is kept any more. */
const version = 2

/** The database of this device, connected to when it is first needed and again when the connection is lost. */
export function database(name: string) {
  let connection: Promise<Database> | undefined
  let wasHere = false
  let isEvicted = false

  const connect = (): Promise<Database> => {
    const opening = new Promise<Database>((resolve, reject) => {
      openDB<Schema>(name, version, {
        upgrade(db, from) {
          if (from > 0) return
          isEvicted = wasHere
          db.createObjectStore('assessments', { keyPath: 'id' })
          db.createObjectStore('records', { keyPath: ['assessment', 'in', 'id'] }).createIndex(
            'assessment',
            'assessment',
          )
        },
        blocked: () => reject(new StoreError('blocked')),
        blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
        terminated: () => forget(opening),
      }).then(resolve, reject)
    })
    opening.then(
      () => (wasHere = true),
      () => forget(opening),
    )
    return opening
  }
  const forget = (one: Promise<Database> | undefined) => {
    if (connection === one) connection = undefined
  }

  /** Once on the connection there is; once more on a fresh one where that was closed under us. */
  async function run<T>(work: (db: Database) => Promise<T>): Promise<T> {
    const used = (connection ??= connect())
    try {
      return await work(await used)
    } catch (error) {
      if (failureOf(error) !== 'closed') throw new StoreError(failureOf(error), error)
      forget(used)
      try {
        return await work(await (connection ??= connect()))
      } catch (again) {
        throw new StoreError(failureOf(again), again)
      }
    }
  }

  return {
    /** Whether the browser has thrown away what this window once saw here. */
    isEvicted: (): boolean => isEvicted,
    /**
     * Does work that may be done twice. Where the device is silent it is tried on a fresh connection beside the first
     * attempt; where that is silent too, it fails with 'silent'. Rejects with a StoreError.
     */
    attempt: async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
      const first = run(work)
      const answer = await within(patience, first)
      if (answer) return answer.value
      forget(connection)
      const second = await within(patience, Promise.race([first, run(work)]))
      if (second) return second.value
      forget(connection)
      throw new StoreError('silent')
    },
  }
}

/** What comes of work, or nothing where it takes longer. */
async function within<T>(time: number, work: Promise<T>): Promise<{ readonly value: T } | undefined> {
  let timer: ReturnType<typeof setTimeout>
  const silence = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, time, undefined)))
  return Promise.race([work.then((value) => ({ value })), silence]).finally(() => clearTimeout(timer))
}
