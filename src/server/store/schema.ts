/**
 * What is kept, the same in both stores. No name, address, agent or time of a person; `expires` is the sitting's own.
 * A person is a hash of what their phone alone has, and another hash in every round, so that no two answers of theirs can
 * be put together from here. Rows lie in the order of those hashes, and tell nothing of who came when.
 */
const tables = [
  `session (code TEXT NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE, host TEXT NOT NULL, version INTEGER NOT NULL,
    body TEXT NOT NULL, at TEXT, smallest INTEGER NOT NULL, state TEXT NOT NULL, most INTEGER NOT NULL, expires TEXT NOT NULL)`,
  `step (code TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL, stage TEXT NOT NULL, round INTEGER NOT NULL,
    smallest INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (code, id))`,
  `participant (code TEXT NOT NULL, who TEXT NOT NULL, grp TEXT NOT NULL, PRIMARY KEY (code, who))`,
  `answer (code TEXT NOT NULL, step TEXT NOT NULL, round INTEGER NOT NULL, voter TEXT NOT NULL, grp TEXT NOT NULL,
    level INTEGER NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (code, step, round, voter))`,
  `shown (code TEXT NOT NULL, step TEXT NOT NULL, round INTEGER NOT NULL, smallest INTEGER NOT NULL, cells TEXT NOT NULL,
    left_out INTEGER NOT NULL, PRIMARY KEY (code, step, round))`,
  `note (code TEXT NOT NULL, step TEXT NOT NULL, author TEXT NOT NULL, grp TEXT, body TEXT NOT NULL, state TEXT NOT NULL,
    PRIMARY KEY (code, step, author))`,
  `done_order (code TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (code, id))`,
]

/** All tables that hold something of a sitting. */
export const tableNames = tables.map((table) => table.slice(0, table.indexOf(' ')))

export const postgresSchema = tables.map((table) => `CREATE TABLE IF NOT EXISTS ${table};`).join('\n')

export const sqliteSchema = tables
  .map((table) => `CREATE TABLE IF NOT EXISTS ${table.replaceAll('BIGINT', 'INTEGER')} STRICT, WITHOUT ROWID;`)
  .join('\n')

/** In this order: one process alone has the file; a commit is on disk before it is said; what is deleted is written over. */
export const sqlitePragmas = `
  PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000;
  PRAGMA temp_store = MEMORY;`
