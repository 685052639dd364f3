import type { Assessment, Kind } from '../domain/assessment.ts'
import type { Edit } from '../domain/changes.ts'
import { kindsHere } from '../domain/records/kinds-here.ts'
import { same } from '../domain/same.ts'
import { database, type Database, type Summary } from './database.ts'
import { StoreError } from './failure.ts'
import {
  assemble,
  rowsOf,
  withoutAside,
  written,
  type Beside,
  type Displaced,
  type RowWritten,
  type SetAside,
} from './rows.ts'

export { StoreError, type Failure } from './failure.ts'
export type { Summary } from './database.ts'
export type { Beside, Displaced, SetAside } from './rows.ts'

/** An assessment as it is kept here, with what could not be read of it and what windows changed against each other. */
export type Found = Beside & { readonly assessment: Assessment; readonly isBinned: boolean }

export type Written = {
  readonly at: string
  /** Where what is kept is not what was given. */
  readonly merged: readonly Edit[]
  /** All that is displaced now in the places that were written. */
  readonly displaced: readonly Displaced[]
  /** What had to be set aside to write this. */
  readonly setAside: readonly SetAside[]
  /** It was written all the same. */
  readonly isBinned: boolean
}

/** Where something was done to all that is kept here. */
export const everyAssessment = '*'

/** The assessments kept on this device: one record per answer, evidence item, note and action. Rejects with a StoreError. */
export type Store = {
  readonly list: () => Promise<readonly Summary[]>
  /** As it is kept, in the bin or not; undefined when it is not here. */
  readonly open: (id: string) => Promise<Found | undefined>
  /** The whole of an assessment, or nothing of it. */
  readonly create: (assessment: Assessment, beside?: Beside) => Promise<void>
  /** Resolves once the edits are durable; merges with what another window wrote. */
  readonly write: (id: string, edits: readonly Edit[]) => Promise<Written>
  /** Throws away what was set aside, when somebody says so. */
  readonly letGo: (id: string, setAside: SetAside) => Promise<void>
  readonly toBin: (id: string) => Promise<void>
  readonly restore: (id: string) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  /** Removes what has been in the bin for longer than the days given, and was not changed since. */
  readonly emptyBin: (days: number) => Promise<void>
  readonly clear: () => Promise<void>
  /** Hears the id of each assessment that another window changed in any way; what it is now has to be read. */
  readonly listen: (heard: (assessment: string) => void) => () => void
}

/** Gives ISO times. */
export type Clock = () => string
/** How windows tell one another: a BroadcastChannel, or what a test puts in its place. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>

type Given = {
  /** Lets a test have a database of its own. */
  readonly name?: string
  /** How windows tell one another. */
  readonly channel?: Channel | undefined
}

export function openStore(now: Clock, { name = 'needfirst', channel = channelOf(name) }: Given = {}): Store {
  const { attempt, isEvicted } = database(name)
  const tell = (assessment: string) => channel?.postMessage(assessment)
  const telling = async (id: string, work: Promise<unknown>) => {
    await work
    tell(id)
  }
  const missing = () => new StoreError(isEvicted() ? 'evicted' : 'gone')

  return {
    list: () =>
      attempt(async (db) => (await db.getAll('assessments')).sort((a, b) => b.changedAt.localeCompare(a.changedAt))),

    open: (id) =>
      attempt(async (db) => {
        const tx = db.transaction(['assessments', 'records'])
        const [summary, rows] = await Promise.all([
          tx.objectStore('assessments').get(id),
          tx.objectStore('records').index('assessment').getAll(id),
        ])
        await tx.done
        if (!summary && isEvicted()) throw missing()
        await kindsHere(rows.map((row) => row.in))
        return summary && { ...assemble(id, rows, summary.changedAt), isBinned: summary.deletedAt !== undefined }
      }),

    create: (assessment, beside = { displaced: [], setAside: [] }) =>
      telling(
        assessment.id,
        attempt(async (db) => {
          const tx = durably(db)
          const { title } = assessment.about.about
          await Promise.all([
            tx.objectStore('assessments').put({ id: assessment.id, title, changedAt: now() }),
            ...rowsOf(assessment, beside).map((row) => tx.objectStore('records').put(row)),
            tx.done,
          ])
        }),
      ),

    async write(id, edits) {
      // Before the transaction: it ends by itself while anything else is waited for.
      const areHere = kindsHere(edits.map((edit) => edit.in))
      // Where the device is not reached, that is what is said.
      areHere.catch(() => undefined)
      const done = await attempt(async (db) => {
        await areHere
        const tx = durably(db)
        const summary = await tx.objectStore('assessments').get(id)
        if (!summary) throw missing()
        const records = tx.objectStore('records')
        const all: (readonly [Edit, RowWritten])[] = []
        for (const edit of edits) {
          const place: [string, Kind, string] = [id, edit.in, edit.id]
          const came = written(id, edit, await records.get(place), now())
          await (came.row ? records.put(came.row) : records.delete(place))
          if (came.aside) await records.put(came.aside)
          all.push([edit, came])
        }
        const about = all.find(([edit]) => edit.in === 'about')?.[1].value as { title: string } | undefined
        await tx.objectStore('assessments').put({ ...summary, ...(about && { title: about.title }), changedAt: now() })
        await tx.done
        return { at: now(), ...broughtBack(all), isBinned: summary.deletedAt !== undefined }
      })
      tell(id)
      return done
    },

    letGo: (id, setAside) =>
      telling(
        id,
        attempt(async (db) => {
          const tx = durably(db)
          const records = tx.objectStore('records')
          for (const row of await records.index('assessment').getAll(id)) {
            const left = withoutAside(row, setAside)
            if (left === undefined) await records.delete([id, row.in, row.id])
            else if (left !== row) await records.put(left)
          }
          await tx.done
        }),
      ),

    toBin: (id) =>
      telling(
        id,
        attempt((db) => mark(db, id, now())),
      ),
    restore: (id) =>
      telling(
        id,
        attempt((db) => mark(db, id, undefined)),
      ),
    remove: (id) =>
      telling(
        id,
        attempt((db) => removeWhere(db, (summary) => summary.id === id)),
      ),

    async emptyBin(days) {
      const limit = Date.parse(now()) - days * 24 * 60 * 60 * 1000
      const isOver = ({ deletedAt, changedAt }: Summary) =>
        deletedAt !== undefined && Date.parse(deletedAt) < limit && changedAt <= deletedAt
      for (const id of await attempt((db) => removeWhere(db, isOver))) tell(id)
    },

    clear: () =>
      telling(
        everyAssessment,
        attempt(async (db) => {
          const tx = durably(db)
          await Promise.all([tx.objectStore('assessments').clear(), tx.objectStore('records').clear(), tx.done])
        }),
      ),

    listen(heard) {
      const hear = (event: Event) => heard((event as MessageEvent<string>).data)
      channel?.addEventListener('message', hear)
      return () => channel?.removeEventListener('message', hear)
    },
  }
}

const channelOf = (name: string) => (typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name))

function durably(db: Database) {
  const tx = db.transaction(['assessments', 'records'], 'readwrite', { durability: 'strict' })
  // Where a step of it fails, that step says so.
  tx.done.catch(() => undefined)
  return tx
}

const broughtBack = (
  all: readonly (readonly [Edit, RowWritten])[],
): Pick<Written, 'merged' | 'displaced' | 'setAside'> => ({
  merged: all.flatMap(([edit, { value }]) =>
    same(value, edit.after) ? [] : [{ ...edit, before: edit.after, after: value } as Edit],
  ),
  displaced: all.flatMap(([, { displaced }]) => displaced),
  setAside: all.flatMap(([, { aside }]) => (aside ? [aside.value as SetAside] : [])),
})

async function mark(db: Database, id: string, deletedAt: string | undefined): Promise<void> {
  const tx = db.transaction('assessments', 'readwrite', { durability: 'strict' })
  const summary = await tx.store.get(id)
  if (summary) {
    const { deletedAt: _before, ...kept } = summary
    await tx.store.put(deletedAt ? { ...kept, deletedAt } : kept)
  }
  await tx.done
}

/** Removes whole assessments, in one step that nothing can come between; resolves to their ids. */
async function removeWhere(db: Database, isOver: (summary: Summary) => boolean): Promise<readonly string[]> {
  const tx = durably(db)
  const gone = (await tx.objectStore('assessments').getAll()).filter(isOver).map(({ id }) => id)
  const records = tx.objectStore('records')
  for (const id of gone) {
    for (const key of await records.index('assessment').getAllKeys(id)) await records.delete(key)
    await tx.objectStore('assessments').delete(id)
  }
  await tx.done
  return gone
}
