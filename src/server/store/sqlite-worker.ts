import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { atOnce, type Asking, type Query, type Row } from './asking.ts'
import type { Settled } from './batches.ts'
import { sqlitePragmas, sqliteSchema } from './schema.ts'
import type { Call } from './sqlite.ts'
import { operations, takesAway } from './store.ts'

const database = new DatabaseSync(workerData as string)
database.exec(sqlitePragmas)
database.exec(sqliteSchema)

const statements = new Map<string, StatementSync>()
function prepared(sql: string): StatementSync {
  // One thread writes, one batch after another: nothing needs a lock of its own.
  const statement = statements.get(sql) ?? database.prepare(sql.replace(/ FOR (UPDATE|SHARE)$/, ''))
  statements.set(sql, statement)
  return statement
}

const answer = ({ sql, values }: Query) =>
  prepared(sql).all(Object.fromEntries(values.map((value, at) => [at + 1, value]))) as unknown as readonly Row[]

const done = ([name, given]: Call) =>
  atOnce((operations[name] as (...given: readonly unknown[]) => Asking<unknown>)(...given), answer)

/** All of a batch in one transaction, and so in one write to the disk. */
function inOne(calls: readonly Call[]): readonly Settled<unknown>[] {
  database.exec('BEGIN')
  try {
    const outcomes = calls.map((call) => ({ done: done(call) }))
    database.exec('COMMIT')
    return outcomes
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** Where a batch cannot be done, each of it alone: one that fails takes no other with it. */
function all(calls: readonly Call[]): readonly Settled<unknown>[] {
  try {
    return inOne(calls)
  } catch (failed) {
    return calls.length === 1 ? [{ failed: String(failed) }] : calls.flatMap((call) => all([call]))
  }
}

/** What was taken away is in the log until the log is emptied. */
function empty(): void {
  try {
    if (!database.prepare('SELECT 1 FROM session').get()) database.exec('VACUUM')
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // No room to do it now: it is done with the next.
  }
}

parentPort!.on('message', (calls: readonly Call[] | 'close') => {
  if (calls === 'close') {
    database.close()
    process.exit()
  }
  const outcomes = all(calls)
  if (calls.some(([name, given], at) => 'done' in outcomes[at]! && takesAway(name, given, outcomes[at].done))) empty()
  parentPort!.postMessage(outcomes)
})
parentPort!.postMessage('ready')
