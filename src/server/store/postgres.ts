import pg from 'pg'
import { placeOf } from '../../domain/session/tally.ts'
import type { Answer, Answered } from './answers.ts'
import { later, type Asking, type Row } from './asking.ts'
import { batching } from './batches.ts'
import { streamOf, voterOf, whoOf } from './hashes.ts'
import { postgresSchema, tableNames } from './schema.ts'
import { Away, doneBy, operations, takesAway, type Operation, type Store } from './store.ts'

/** What several servers keep together. They tell each other which sitting was changed, and nothing else of it. */
export async function postgresStore(url: string): Promise<Store> {
  const config = {
    connectionString: url,
    // Acknowledged is on disk, whatever the database does for others.
    options: '-c synchronous_commit=on -c search_path=needfirst',
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
    keepAlive: true,
  }
  const pool = new pg.Pool(config)
  // What breaks while it is used is told to who uses it; what breaks unused is only taken out of the pool.
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined))
  await prepare(pool)
  const others = listening(config)
  const empty = emptying(pool)
  const answer = batching<Answer, Answered>((answers) => answered(pool, answers))
  const call = (name: Operation, given: readonly unknown[]) =>
    name === 'answer' ? answer(given[0] as Answer) : done(pool, empty, name, given)
  return {
    ...doneBy(async (name, given) => {
      try {
        return await call(name, given)
      } catch (error) {
        throw new Away(String(error))
      }
    }),
    ...others,
    close: async () => {
      await others.close()
      await pool.end()
    },
  }
}

const channel = 'needfirst'

async function prepare(pool: pg.Pool): Promise<void> {
  // One after another, where two servers start at once.
  await pool.query(
    `BEGIN; SELECT pg_advisory_xact_lock(7164); CREATE SCHEMA IF NOT EXISTS needfirst; ${postgresSchema} COMMIT`,
  )
}

/** Read from one moment, so that no version stands beside what belongs to another. */
const reads = new Set<Operation>(['present', 'progress', 'results', 'isIn'])

async function done(pool: pg.Pool, empty: () => void, name: Operation, given: readonly unknown[]): Promise<unknown> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(reads.has(name) ? 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' : 'BEGIN')
    const asking = (operations[name] as (...given: readonly unknown[]) => Asking<unknown>)(...given)
    const outcome = await later(asking, async ({ sql, values }) => (await client.query<Row>(sql, [...values])).rows)
    for (const code of changedBy(name, given, outcome)) await client.query('SELECT pg_notify($1, $2)', [channel, code])
    await client.query('COMMIT')
    if (takesAway(name, given, outcome)) empty()
    return outcome
  } catch (error) {
    broken = error as Error
    throw error
  } finally {
    // What a broken connection had begun is rolled back when it is closed.
    client.release(broken)
  }
}

/** Which sittings the other servers have to look at again. */
function changedBy(name: Operation, given: readonly unknown[], outcome: unknown): readonly string[] {
  if (name === 'order') return (outcome as { outcome?: string }).outcome === 'done' ? [given[0] as string] : []
  if (name === 'remove') return outcome === undefined ? [] : [outcome as string]
  return name === 'sweep' ? (outcome as readonly string[]) : []
}

/** PostgreSQL keeps what was deleted until it cleans up: once for all that is asked meanwhile. */
function emptying(pool: pg.Pool): () => void {
  let asked = 0
  async function empty() {
    for (let done = 0; done < asked;) {
      done = asked
      // oxlint-disable-next-line no-await-in-loop
      await pool.query(`VACUUM ${tableNames.join(', ')}`).catch(() => undefined)
    }
    asked = 0
  }
  return () => {
    if (asked++ === 0) void empty()
  }
}

const put = `
  WITH given AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::int[], $7::bigint[])
      WITH ORDINALITY AS g (code, who, step, round, voter, level, n, at)),
  open AS (
    SELECT code, id, round FROM step WHERE stage = 'answering' AND (code, id) IN (SELECT code, step FROM given)
      ORDER BY code, id FOR SHARE),
  told AS (
    SELECT given.*, grp, open.id AS open FROM given
      LEFT JOIN participant ON participant.code = given.code AND participant.who = given.who
      LEFT JOIN open ON open.code = given.code AND open.id = given.step AND open.round = given.round),
  put AS (
    INSERT INTO answer (code, step, round, voter, grp, level, n)
      SELECT code, step, round, voter, grp, level, n FROM told
        WHERE grp IS NOT NULL AND open IS NOT NULL ORDER BY code, step, round, voter
      ON CONFLICT (code, step, round, voter) DO UPDATE SET grp = excluded.grp, level = excluded.level, n = excluded.n
        WHERE excluded.n > answer.n)
  SELECT grp IS NOT NULL AS "isIn", open IS NOT NULL AS "isOpen" FROM told ORDER BY at`

/** What `answer` does with one, done with many in one statement. */
async function answered(pool: pg.Pool, answers: readonly Answer[]) {
  const voters = answers.map(({ token, code, step, round }) => voterOf(token, code, step, round))
  const newest = new Map<string, Answer>()
  for (const [at, one] of answers.entries()) if (one.n > (newest.get(voters[at]!)?.n ?? 0)) newest.set(voters[at]!, one)
  const all = [...newest]
  const column = <T>(of: (answer: Answer, voter: string) => T) => all.map(([voter, one]) => of(one, voter))
  const { rows } = await pool.query<{ isIn: boolean; isOpen: boolean }>({
    name: 'put',
    text: put,
    values: [
      column(({ code }) => code),
      column(({ code, token }) => whoOf(streamOf(code, token))),
      column(({ step }) => step),
      column(({ round }) => round),
      column((_one, voter) => voter),
      column(({ level }) => placeOf(level)),
      column(({ n }) => n),
    ],
  })
  const outcomes = new Map(
    all.map(([voter], at): [string, Answered] => {
      const { isIn, isOpen } = rows[at]!
      return [voter, isIn ? (isOpen ? 'kept' : 'closed') : 'unknown']
    }),
  )
  return voters.map((voter) => ({ done: outcomes.get(voter)! }))
}

/** Hears what other servers change. Where the connection is lost, all that was known counts as old until it is back. */
function listening(config: pg.ClientConfig): Pick<Store, 'listen' | 'hears' | 'close'> {
  let heard: ((code?: string) => void) | undefined
  let client: pg.Client | undefined
  let isHeard = false
  let isClosed = false
  let again: NodeJS.Timeout | undefined

  async function begin() {
    const mine = new pg.Client(config)
    client = mine
    mine.on('notification', ({ payload }) => heard?.(payload))
    mine.on('error', () => void lost(mine))
    mine.on('end', () => void lost(mine))
    try {
      await mine.connect()
      await mine.query(`LISTEN ${channel}`)
      isHeard = true
      heard?.()
    } catch {
      await lost(mine)
    }
  }
  async function lost(one: pg.Client) {
    if (one !== client || isClosed) return
    client = undefined
    isHeard = false
    await one.end().catch(() => undefined)
    again = setTimeout(() => void begin(), 1000)
  }
  // A connection that is cut in silence is noticed by asking.
  const asking = setInterval(() => {
    const asked = client
    if (asked && isHeard) void asked.query('SELECT 1').catch(() => lost(asked))
  }, 15_000)
  void begin()
  return {
    listen: (tell) => {
      heard = tell
    },
    hears: () => isHeard,
    close: async () => {
      isClosed = true
      clearTimeout(again)
      clearInterval(asking)
      await client?.end().catch(() => undefined)
    },
  }
}
