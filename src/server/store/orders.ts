import { cellsOf, without } from '../../domain/session/cells.ts'
import { ordered, orders, throwsAway, type Order, type Stage } from '../../domain/session/question.ts'
import type { Ordering, Progress, Results } from '../../domain/session/wire.ts'
import { progressOf, tallyOf } from './answers.ts'
import { row, rows, type Asking } from './asking.ts'
import { hostOf } from './hashes.ts'
import { letOut } from './notes.ts'
import { expiry, present, type Body, type SessionRow, type Sitting } from './sittings.ts'

type StepRow = { readonly id: string; readonly stage: Stage; readonly round: number; readonly smallest: number }
type Done = { readonly outcome: 'done' | 'elsewhere' | 'bad-request'; readonly sitting: Sitting }

const raisedLimit = 1500

/**
 * Does what the facilitator says, whole or not at all. An order that was done already is not done again, and one that was
 * given on what is no longer so is not done.
 */
export function* order(code: string, key: string, given: Ordering, moment: number): Asking<Done | 'not-found'> {
  const session = yield* row<SessionRow>('SELECT * FROM session WHERE code = $1 FOR UPDATE', [code])
  if (session?.host !== hostOf(key)) return 'not-found'
  const wasDone = yield* row('SELECT 1 FROM done_order WHERE code = $1 AND id = $2', [code, given.id])
  const outcome = wasDone
    ? 'done'
    : session.version === given.version
      ? yield* doneNow(session, given, moment)
      : 'elsewhere'
  return { outcome, sitting: (yield* present(code))! }
}

function* doneNow(session: SessionRow, given: Ordering, moment: number): Asking<'done' | 'bad-request'> {
  const { code } = session
  const isDone = isOfStep(given.order)
    ? yield* orderStep(session, given.order, given)
    : yield* orderSession(session, given)
  if (!isDone) return 'bad-request'
  yield* rows('INSERT INTO done_order (code, id) VALUES ($1, $2)', [code, given.id])
  const { pace } = JSON.parse(session.body) as Body
  yield* rows('UPDATE session SET version = version + 1, expires = $2 WHERE code = $1', [code, expiry(moment, pace)])
  return 'done'
}

const isOfStep = (order: Ordering['order']): order is Order => (orders as readonly string[]).includes(order)

function* orderStep(session: SessionRow, order: Order, { step: id, leftOut = [] }: Ordering): Asking<boolean> {
  const { code, smallest, state } = session
  if (state === 'ended' || id === undefined) return false
  const step = yield* row<StepRow>('SELECT * FROM step WHERE code = $1 AND id = $2 FOR UPDATE', [code, id])
  const next = step && ordered(step, order)
  if (!next || (next.stage === 'answering' && (yield* isAtAnother(session, id)))) return false
  const least = next.stage === 'answering' && order !== 'reopen' ? smallest : step.smallest
  yield* rows('UPDATE step SET stage = $3, round = $4, smallest = $5 WHERE code = $1 AND id = $2', [
    code,
    id,
    next.stage,
    next.round,
    least,
  ])
  yield* rows('UPDATE session SET at = $2 WHERE code = $1', [code, next.stage === 'waiting' ? null : id])
  if (next.stage === 'shown') yield* freeze(code, step, leftOut)
  if (throwsAway(order)) yield* throwAway(code, step)
  yield* letOutAll(code, smallest, false)
  return true
}

/** Together, the room answers one question at a time. */
function* isAtAnother({ code, body }: SessionRow, id: string): Asking<boolean> {
  if ((JSON.parse(body) as Body).pace === 'own-pace') return false
  return !!(yield* row(`SELECT 1 FROM step WHERE code = $1 AND stage = 'answering' AND id <> $2`, [code, id]))
}

/** From now on nobody has who said what, with the file or without: what may be shown is written down, and the answers deleted. */
function* freeze(code: string, step: StepRow, leftOut: readonly string[]): Asking<void> {
  const { cells, notShown } = without(leftOut, cellsOf(yield* tallyOf(code, step.id, step.round), step.smallest))
  yield* rows('INSERT INTO shown (code, step, round, smallest, cells, left_out) VALUES ($1, $2, $3, $4, $5, $6)', [
    code,
    step.id,
    step.round,
    step.smallest,
    JSON.stringify(cells),
    notShown,
  ])
  yield* throwAway(code, step)
}

function* throwAway(code: string, { id, round }: StepRow): Asking<void> {
  yield* rows('DELETE FROM answer WHERE code = $1 AND step = $2 AND round = $3', [code, id, round])
}

function* letOutAll(code: string, smallest: number, isEnd: boolean): Asking<void> {
  const shown = yield* rows<{ id: string }>(`SELECT id FROM step WHERE code = $1 AND stage = 'shown'`, [code])
  for (const { id } of shown) yield* letOut(code, id, smallest, isEnd)
}

function* orderSession({ code, state, smallest }: SessionRow, given: Ordering): Asking<boolean> {
  const set = (column: 'state' | 'smallest' | 'most', value: string | number) =>
    rows(`UPDATE session SET ${column} = $2 WHERE code = $1`, [code, value])
  if (state === 'ended') return false
  switch (given.order) {
    case 'lock':
      yield* set('state', 'locked')
      return state === 'open'
    case 'unlock':
      yield* set('state', 'open')
      return state === 'locked'
    case 'smallest':
      if (given.smallest === undefined) return false
      yield* set('smallest', given.smallest)
      return true
    case 'raise-limit':
      yield* set('most', raisedLimit)
      return true
    case 'end':
      yield* letOutAll(code, smallest, true)
      for (const kept of [
        'answer WHERE code = $1',
        'participant WHERE code = $1',
        `note WHERE code = $1 AND state = 'held'`,
      ])
        yield* rows(`DELETE FROM ${kept}`, [code])
      yield* set('state', 'ended')
      return true
    default:
      return false
  }
}

export function* progress(code: string, key: string): Asking<Progress | undefined> {
  const session = yield* row<SessionRow>('SELECT * FROM session WHERE code = $1', [code])
  return session?.host === hostOf(key) ? yield* progressOf(session) : undefined
}

/** What was shown, round by round, and the notes let out with it. */
export function* results(code: string, key: string): Asking<Results | undefined> {
  const session = yield* row<SessionRow>('SELECT * FROM session WHERE code = $1', [code])
  if (session?.host !== hostOf(key)) return undefined
  const shown = yield* rows<{ step: string; round: number; smallest: number; cells: string; left_out: number }>(
    `SELECT shown.step, shown.round, shown.smallest, cells, left_out FROM shown
      JOIN step ON step.code = shown.code AND step.id = shown.step WHERE shown.code = $1 ORDER BY place, shown.round`,
    [code],
  )
  const notes = yield* rows<{ step: string; grp: string | null; body: string }>(
    `SELECT step, grp, body FROM note WHERE code = $1 AND state = 'out' ORDER BY step, author`,
    [code],
  )
  return {
    rounds: shown.map(({ cells, left_out, ...rest }) => ({
      ...rest,
      cells: JSON.parse(cells),
      notShown: left_out,
    })) as Results['rounds'],
    notes: notes.map(({ step, grp, body }) => ({ step, text: body, ...(grp && { group: grp }) })),
  }
}
