import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { kinds, type Assessment, type Kind } from '../domain/assessment.ts'
import type { Edit } from '../domain/changes.ts'
import { merge, same } from './merge.ts'

/** Why the device could not keep something. One message each in `locales`. */
export type Failure = 'quota' | 'closed' | 'blocked' | 'unavailable' | 'gone' | 'unknown'

/** Thrown by every operation of a store that fails; the caller still holds what it wanted to keep. */
export class StoreError extends Error {
  readonly failure: Failure
  constructor(failure: Failure, cause?: unknown) {
    super(`The device could not keep this: ${failure}`, { cause })
    this.failure = failure
  }
}

/** A value that another window wrote over, kept until somebody chooses. */
export type Displaced = { readonly in: Kind; readonly id: string; readonly value: object }

export type Summary = {
  readonly id: string
  readonly title: string
  readonly changedAt: string
  readonly deletedAt?: string
}

type Row = { assessment: string; in: Kind; id: string; value: object; displaced?: object }
type Schema = DBSchema & {
  assessments: { key: string; value: Summary }
  records: { key: [string, Kind, string]; value: Row; indexes: { assessment: string } }
}

/** Where something was done to all that is kept here. */
export const everyAssessment = '*'

/** What another window did: the records as they now stand, or nothing of them when an assessment came or went. */
export type Elsewhere = {
  /** An id, or every assessment. */
  readonly assessment: string
  /** It is no longer kept here at all. */
  readonly removed?: true
  readonly rows: readonly Row[]
  readonly gone: readonly (readonly [Kind, string])[]
}

export type Written = {
  readonly at: string
  readonly merged: readonly Edit[]
  readonly displaced: readonly Displaced[]
}
export type Found = { readonly assessment: Assessment; readonly displaced: readonly Displaced[] }

/** The assessments kept on this device: one record per answer, evidence item, note and action. */
export type Store = {
  readonly list: () => Promise<readonly Summary[]>
  /** Undefined when it is not here; what is in the bin is only given when asked for. */
  readonly open: (id: string, evenBinned?: boolean) => Promise<Found | undefined>
  /** The whole of a new assessment, or nothing of it. */
  readonly create: (assessment: Assessment) => Promise<void>
  /** Resolves once the edits are durable; merges with what another window wrote. */
  readonly write: (id: string, edits: readonly Edit[]) => Promise<Written>
  readonly settle: (id: string, displaced: Displaced) => Promise<void>
  readonly toBin: (id: string) => Promise<void>
  readonly restore: (id: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Removes what has been in the bin for longer than the days given. */
  readonly emptyBin: (days: number) => Promise<void>
  readonly clear: () => Promise<void>
  readonly listen: (heard: (elsewhere: Elsewhere) => void) => () => void
}

export type Clock = () => string

/** Opens the store. `now` gives ISO times; `name` lets a test have a database of its own. */
export function openStore(now: Clock, name = 'needfirst'): Store {
  let connection: Promise<IDBPDatabase<Schema>> | undefined
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)

  const connect = () => {
    connection ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('assessments', { keyPath: 'id' })
        db.createObjectStore('records', { keyPath: ['assessment', 'in', 'id'] }).createIndex('assessment', 'assessment')
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      terminated: () => (connection = undefined),
    }).catch((error: unknown) => {
      connection = undefined
      throw error
    })
    return connection
  }

  /** Runs against an open database; a connection that was closed under us is opened once more. */
  async function attempt<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await work(await connect())
    } catch (error) {
      if (failureOf(error) !== 'closed') throw new StoreError(failureOf(error), error)
      connection = undefined
      try {
        return await work(await connect())
      } catch (again) {
        throw new StoreError(failureOf(again), again)
      }
    }
  }

  const tell = (elsewhere: Pick<Elsewhere, 'assessment'> & Partial<Elsewhere>) =>
    channel?.postMessage({ rows: [], gone: [], ...elsewhere } satisfies Elsewhere)

  return {
    list: () =>
      attempt(async (db) => (await db.getAll('assessments')).sort((a, b) => b.changedAt.localeCompare(a.changedAt))),

    open: (id, evenBinned = false) =>
      attempt(async (db) => {
        const tx = db.transaction(['assessments', 'records'])
        const [summary, rows] = await Promise.all([
          tx.objectStore('assessments').get(id),
          tx.objectStore('records').index('assessment').getAll(id),
        ])
        await tx.done
        return summary && (evenBinned || !summary.deletedAt) ? assemble(id, rows) : undefined
      }),

    create: (assessment) =>
      attempt(async (db) => {
        const tx = db.transaction(['assessments', 'records'], 'readwrite', { durability: 'strict' })
        const records = tx.objectStore('records')
        const writes = kinds.flatMap((kind) =>
          Object.entries(assessment[kind]).map(([id, value]) =>
            records.put({ assessment: assessment.id, in: kind, id, value }),
          ),
        )
        const { title } = assessment.about.about
        writes.push(tx.objectStore('assessments').put({ id: assessment.id, title, changedAt: now() }) as never)
        await Promise.all([...writes, tx.done])
        tell({ assessment: assessment.id })
      }),

    write: (id, edits) =>
      attempt(async (db) => {
        const tx = db.transaction(['assessments', 'records'], 'readwrite', { durability: 'strict' })
        const records = tx.objectStore('records')
        const rows: Row[] = []
        const gone: [Kind, string][] = []
        const merged: Edit[] = []
        const summaries = tx.objectStore('assessments')
        const summary = await summaries.get(id)
        if (!summary) throw new StoreError('gone')
        for (const edit of edits) {
          const stored = await records.get([id, edit.in, edit.id])
          const { value, displaced = stored?.displaced } = merge(
            edit.before,
            edit.after,
            stored?.value as typeof edit.after,
          )
          if (!same(value, edit.after)) merged.push({ ...edit, before: edit.after, after: value } as Edit)
          if (value === undefined) {
            gone.push([edit.in, edit.id])
            await records.delete([id, edit.in, edit.id])
          } else {
            const row: Row = { assessment: id, in: edit.in, id: edit.id, value, ...(displaced && { displaced }) }
            rows.push(row)
            await records.put(row)
          }
        }
        const about = rows.find((row) => row.in === 'about')?.value as { title: string } | undefined
        const title = about && { title: about.title }
        await summaries.put({ ...summary, ...title, changedAt: now() })
        await tx.done
        tell({ assessment: id, rows, gone })
        return { at: now(), merged, displaced: displacedOf(rows) }
      }),

    settle: (id, { in: kind, id: record }) =>
      attempt(async (db) => {
        const tx = db.transaction('records', 'readwrite', { durability: 'strict' })
        const stored = await tx.store.get([id, kind, record])
        if (stored) {
          const { displaced: _settled, ...row } = stored
          await tx.store.put(row)
          tell({ assessment: id, rows: [row] })
        }
        await tx.done
      }),

    toBin: (id) => attempt((db) => mark(db, id, now())).then(() => tell({ assessment: id })),
    restore: (id) => attempt((db) => mark(db, id, undefined)).then(() => tell({ assessment: id })),
    remove: (id) => attempt((db) => removeWhole(db, id)).then(() => tell({ assessment: id, removed: true })),
    emptyBin: (days) =>
      attempt(async (db) => {
        const limit = Date.parse(now()) - days * 24 * 60 * 60 * 1000
        for (const { id, deletedAt } of await db.getAll('assessments'))
          if (deletedAt && Date.parse(deletedAt) < limit) await removeWhole(db, id)
      }),
    clear: () =>
      attempt(async (db) => {
        const tx = db.transaction(['assessments', 'records'], 'readwrite', { durability: 'strict' })
        await Promise.all([tx.objectStore('assessments').clear(), tx.objectStore('records').clear(), tx.done])
      }).then(() => tell({ assessment: everyAssessment, removed: true })),

    listen(heard) {
      const hear = (event: MessageEvent<Elsewhere>) => heard(event.data)
      channel?.addEventListener('message', hear)
      return () => channel?.removeEventListener('message', hear)
    },
  }
}

function assemble(id: string, rows: readonly Row[]): Found {
  const assessment = { id, ...Object.fromEntries(kinds.map((kind) => [kind, {}])) } as Assessment
  for (const row of rows) (assessment[row.in] as Record<string, object>)[row.id] = row.value
  return { assessment, displaced: displacedOf(rows) }
}

const displacedOf = (rows: readonly Row[]): readonly Displaced[] =>
  rows.flatMap(({ in: kind, id, displaced }) => (displaced ? [{ in: kind, id, value: displaced }] : []))

async function mark(db: IDBPDatabase<Schema>, id: string, deletedAt: string | undefined): Promise<void> {
  const tx = db.transaction('assessments', 'readwrite', { durability: 'strict' })
  const summary = await tx.store.get(id)
  if (summary) {
    const { deletedAt: _before, ...kept } = summary
    await tx.store.put(deletedAt ? { ...kept, deletedAt } : kept)
  }
  await tx.done
}

async function removeWhole(db: IDBPDatabase<Schema>, id: string): Promise<void> {
  const tx = db.transaction(['assessments', 'records'], 'readwrite', { durability: 'strict' })
  const records = tx.objectStore('records')
  for (const key of await records.index('assessment').getAllKeys(id)) await records.delete(key)
  await tx.objectStore('assessments').delete(id)
  await tx.done
}

function failureOf(error: unknown): Failure {
  if (error instanceof StoreError) return error.failure
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'quota'
  if (name === 'InvalidStateError' || name === 'AbortError') return 'closed'
  if (name === 'SecurityError' || name === 'ReferenceError' || typeof indexedDB === 'undefined') return 'unavailable'
  if (name === 'VersionError') return 'blocked'
  return 'unknown'
}
