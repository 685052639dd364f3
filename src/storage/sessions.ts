import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { sitting as schema, type Sitting } from '../domain/session/sitting.ts'
import { failureOf, StoreError } from './failure.ts'

/** How a sitting by phones is reached from this device: as it was made here, and of no use anywhere else. */
type Way = { readonly key: string }

type Schema = DBSchema & {
  sittings: { key: string; value: { readonly sitting: Sitting; readonly keptAt: number } }
  phones: { key: string; value: { readonly kept: Way; readonly keptAt: number } }
}

const name = 'needfirst-sessions'

/** A sitting that nobody came back to is thrown away after this long, in milliseconds. */
const longest = 30 * 24 * 60 * 60 * 1000

/**
 * The sittings that are going on, one an assessment, in a database of their own: what is in none of the files that are
 * saved. Counts only, gone once a sitting is settled. Each function rejects with a StoreError.
 */
export const sittings = {
  /** The sitting of an assessment; none where there is none, or where it cannot be read any more. */
  find: (assessment: string): Promise<Sitting | undefined> =>
    inDatabase(async (db) => {
      const { store, done } = db.transaction('sittings', 'readwrite')
      for await (const cursor of store) if (cursor.value.keptAt < Date.now() - longest) void cursor.delete()
      const found = await store.get(assessment)
      await done
      const read = schema.safeParse(found?.sitting)
      return read.success ? read.data : undefined
    }),
  /** Resolves once it is durable. */
  keep: (assessment: string, sitting: Sitting): Promise<void> =>
    inDatabase(async (db) => {
      const { store, done } = db.transaction('sittings', 'readwrite', { durability: 'strict' })
      void store.put({ sitting, keptAt: Date.now() }, assessment)
      await done
    }),
  remove: (assessment: string): Promise<void> => inDatabase((db) => db.delete('sittings', assessment)),
  phones: {
    find: <Kept extends Way>(assessment: string): Promise<Kept | undefined> =>
      inDatabase(async (db) => (await db.get('phones', assessment))?.kept as Kept | undefined),
    keep: (assessment: string, kept: Way): Promise<void> =>
      inDatabase(async (db) => void (await db.put('phones', { kept, keptAt: Date.now() }, assessment))),
    remove: (assessment: string): Promise<void> => inDatabase((db) => db.delete('phones', assessment)),
  },
  /** Every one of them. */
  clear: (): Promise<void> => orWhy(() => deleteDB(name)),
}

const inDatabase = <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> =>
  orWhy(async () => {
    const db = await openDB<Schema>(name, 1, {
      upgrade: (anew) => {
        anew.createObjectStore('sittings')
        anew.createObjectStore('phones')
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
    try {
      return await work(db)
    } finally {
      db.close()
    }
  })

let before: Promise<unknown> = Promise.resolve()

/** One after another, so that what is removed is not written again by what was asked before. */
function orWhy<T>(work: () => Promise<T>): Promise<T> {
  const result = before.then(work).catch((error: unknown) => {
    throw new StoreError(failureOf(error), error)
  })
  before = result.catch(() => undefined)
  return result
}
