import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '../../src/server/store/sqlite.ts'
import type { Store } from '../../src/server/store/store.ts'
import { hasPostgres, ownPostgres } from './postgres.ts'

/** A place where stores can be opened, one after another or beside one another. */
export type Place = { readonly open: () => Promise<Store>; readonly remove: () => Promise<void> }

const sqlite = async (): Promise<Place> => {
  const folder = mkdtempSync(join(tmpdir(), 'live-'))
  return {
    open: () => sqliteStore(join(folder, 'sittings.db')),
    remove: async () => rmSync(folder, { recursive: true }),
  }
}

const postgres = async (): Promise<Place> => {
  const { postgresStore } = await import('../../src/server/store/postgres.ts')
  const { url, remove } = await ownPostgres()
  return { open: () => postgresStore(url), remove }
}

/** Every store there is; PostgreSQL where it is installed. */
export const places = [
  { name: 'SQLite', place: sqlite },
  ...(hasPostgres ? [{ name: 'PostgreSQL', place: postgres }] : []),
]
