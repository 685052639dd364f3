import type { Creation, Now } from '../../domain/session/wire.ts'
import { row, rows, type Asking } from './asking.ts'
import { codeOf, hostOf } from './hashes.ts'
import { tableNames } from './schema.ts'

/** A sitting as it is now: what every phone is told of it, and what the server itself has to know. */
export type Sitting = {
  readonly code: string
  readonly host: string
  readonly version: number
  readonly state: Now['state']
  readonly most: number
  readonly groups: readonly string[]
  /** Whether its steps are tasks, each given a mark. It is so, or not, from beginning to end. */
  readonly isOfMarks: boolean
  /** `Now`, as JSON. */
  readonly now: string
}

export type SessionRow = {
  readonly code: string
  readonly host: string
  readonly version: number
  readonly body: string
  readonly at: string | null
  readonly smallest: number
  readonly state: Now['state']
  readonly most: number
  readonly expires: string
}
export type Body = Pick<Creation, 'title' | 'lang' | 'groups' | 'pace' | 'marks'>

/** How many sittings there may be at once, and how many people in one before its facilitator raises that. */
export const most = { sittings: 200, people: 1000 }
const hour = 3_600_000

/** When a sitting is deleted after the last order at a moment: a day, or a week where people answer questions when they like. */
export const expiry = (moment: number, { pace, marks }: Pick<Body, 'pace' | 'marks'>): string =>
  new Date(moment + (pace === 'own-pace' && !marks ? 7 * 24 : 24) * hour).toISOString()

type Begun = { readonly code: string; readonly expires: string }

/**
 * Begins a sitting, or answers as before where it was begun with the same key. Its version counts on from the second in
 * which it was begun, so that phones who knew it on a server that was lost take this one for newer.
 */
export function* begin(
  id: string,
  key: string,
  { steps, smallest, ...body }: Creation,
  moment: number,
): Asking<Begun | 'not-yours' | 'no-room'> {
  const known = yield* row<SessionRow>('SELECT * FROM session WHERE id = $1', [id])
  if (known) return known.host === hostOf(key) ? { code: known.code, expires: known.expires } : 'not-yours'
  const all = yield* row<{ n: number }>('SELECT CAST(count(*) AS INTEGER) AS n FROM session')
  if (all!.n >= most.sittings) return 'no-room'
  const code = yield* freeCode(key, id)
  const expires = expiry(moment, body)
  const version = Math.max(1, Math.floor((moment - Date.UTC(2026, 0)) / 1000))
  yield* rows(
    `INSERT INTO session (code, id, host, version, body, smallest, state, most, expires)
      VALUES ($1, $2, $3, $4, $5, $6, 'open', $7, $8)`,
    [code, id, hostOf(key), version, JSON.stringify(body), smallest, most.people, expires],
  )
  const stage = body.pace === 'own-pace' ? 'answering' : 'waiting'
  for (const [place, step] of steps.entries())
    yield* rows('INSERT INTO step (code, id, place, stage, round, smallest, body) VALUES ($1, $2, $3, $4, 1, $5, $6)', [
      code,
      step.id,
      place,
      stage,
      smallest,
      JSON.stringify(step),
    ])
  return { code, expires }
}

function* freeCode(key: string, id: string): Asking<string> {
  for (let attempt = 0; ; attempt++) {
    const code = codeOf(key, id, attempt)
    if (!(yield* row('SELECT 1 FROM session WHERE code = $1', [code]))) return code
  }
}

type StepRow = {
  readonly id: string
  readonly stage: string
  readonly round: number
  readonly smallest: number
  readonly body: string
  readonly cells: string | null
  readonly left_out: number | null
}

/** A sitting as it is now. Together: the question the room is at, and those shown; at one's own pace all that were opened. */
export function* present(code: string): Asking<Sitting | undefined> {
  const session = yield* row<SessionRow>('SELECT * FROM session WHERE code = $1', [code])
  if (!session) return undefined
  const body = JSON.parse(session.body) as Body
  const steps = yield* rows<StepRow>(
    `SELECT step.id, stage, step.round, step.smallest, body, cells, left_out FROM step
      LEFT JOIN shown ON shown.code = step.code AND shown.step = step.id AND shown.round = step.round AND stage = 'shown'
      WHERE step.code = $1 AND stage <> 'waiting' ORDER BY place`,
    [code],
  )
  const { version, state, smallest, at } = session
  const told = steps.filter(({ id, stage }) => body.pace === 'own-pace' || id === at || stage === 'shown')
  const now = { version, ...body, smallest, state, ...(at && { at }), steps: told.map(stepNow) }
  const groups = body.groups.map(({ id }) => id)
  const known = { code, host: session.host, version, state, most: session.most, groups }
  return { ...known, isOfMarks: body.marks !== undefined, now: JSON.stringify(now) }
}

const stepNow = ({ stage, round, smallest, body, cells, left_out }: StepRow) => ({
  ...(JSON.parse(body) as object),
  stage,
  round,
  smallest,
  ...(cells && { cells: JSON.parse(cells) as unknown, notShown: left_out }),
})

/** Deletes all of a sitting, by whoever has its key; says which code it had. */
export function* remove(id: string, key: string): Asking<string | undefined> {
  const session = yield* row<SessionRow>('SELECT * FROM session WHERE id = $1 FOR UPDATE', [id])
  if (session?.host !== hostOf(key)) return undefined
  yield* removeAll(session.code)
  return session.code
}

/** Deletes every sitting whose time is over; says which codes they had. */
export function* sweep(moment: number): Asking<readonly string[]> {
  const over = yield* rows<SessionRow>('SELECT * FROM session WHERE expires < $1', [new Date(moment).toISOString()])
  for (const { code } of over) yield* removeAll(code)
  return over.map(({ code }) => code)
}

function* removeAll(code: string): Asking<void> {
  for (const table of tableNames) yield* rows(`DELETE FROM ${table} WHERE code = $1`, [code])
}
