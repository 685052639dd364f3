import { cellsOf, without } from '../../domain/session/cells.ts'
import { ordered, orders, throwsAway, type Order, type Stage } from '../../domain/session/question.ts'
import type { Ordering, Progress, Results } from '../../domain/session/wire.ts'
import { placesIn, progressOf, tallyOf } from './answers.ts'
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
    ? yield* orderSteps(session, given.order, given)
    : yield* orderSession(session, given)
  if (!isDone) return 'bad-request'
  yield* rows('INSERT INTO done_order (code, id) VALUES ($1, $2)', [code, given.id])
  yield* rows('UPDATE session SET version = version + 1, expires = $2 WHERE code = $1', [
    code,
    expiry(moment, bodyOf(session)),
  ])
  return 'done'
}

const isOfStep = (order: Ordering['order']): order is Order => (orders as readonly string[]).includes(order)

const bodyOf = ({ body }: SessionRow): Body => JSON.parse(body) as Body

/** One question, or, where people go at their own pace and none is named, all to which the order may be given. */
function* orderSteps(session: SessionRow, order: Order, { step, leftOut = [] }: Ordering): Asking<boolean> {
  const { code, smallest, state } = session
  const isOfAll = step === undefined && bodyOf(session).pace === 'own-pace'
  if (state === 'ended' || (step === undefined && !isOfAll)) return false
  const ids = isOfAll
    ? (yield* rows<StepRow>('SELECT * FROM step WHERE code = $1 ORDER BY place', [code])).map(idOf)
    : [step!]
  let isDone = false
  for (const id of ids) isDone = (yield* orderStep(session, order, id, leftOut)) || isDone
  if (!isDone) return false
  if (isOfAll) yield* rows('UPDATE session SET at = NULL WHERE code = $1', [code])
  yield* letOutAll(code, smallest, false)
  return true
}

const idOf = ({ id }: StepRow): string => id

function* orderStep(session: SessionRow, order: Order, id: string, leftOut: readonly string[]): Asking<boolean> {
  const { code, smallest } = session
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
  if (next.stage === 'shown') yield* freeze(session, step, leftOut)
  if (throwsAway(order)) yield* throwAway(code, step)
  return true
}

/** Together, the room answers one question at a time. */
function* isAtAnother(session: SessionRow, id: string): Asking<boolean> {
  const { code } = session
  if (bodyOf(session).pace === 'own-pace') return false
  return !!(yield* row(`SELECT 1 FROM step WHERE code = $1 AND stage = 'answering' AND id <> $2`, [code, id]))
}

/** From now on nobody has who said what, with the file or without: what may be shown is written down, and the answers deleted. */
function* freeze(session: SessionRow, step: StepRow, leftOut: readonly string[]): Asking<void> {
  const { code } = session
  const tally = yield* tallyOf(code, step.id, step.round, placesIn(session))
  const { cells, notShown } = without(leftOut, cellsOf(tally, step.smallest))
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
