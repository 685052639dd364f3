import { row, rows, type Asking } from './asking.ts'
import { authorOf, streamOf, voterOf, whoOf } from './hashes.ts'
import type { SessionRow } from './sittings.ts'

/** Lets a phone in, or lets it answer for another group from now on. Whoever is in stays in when the sitting is locked. */
export function* join(code: string, token: string, group: string): Asking<'joined' | 'not-found' | 'full'> {
  const who = whoOf(streamOf(code, token))
  const session = yield* row<SessionRow>('SELECT * FROM session WHERE code = $1 FOR SHARE', [code])
  if (!session || session.state === 'ended') return 'not-found'
  const known = yield* rows('UPDATE participant SET grp = $3 WHERE code = $1 AND who = $2 RETURNING 1 AS known', [
    code,
    who,
    group,
  ])
  if (known.length) return 'joined'
  if (session.state === 'locked') return 'not-found'
  if ((yield* peopleIn(code)) >= session.most) return 'full'
  yield* rows('INSERT INTO participant (code, who, grp) VALUES ($1, $2, $3) ON CONFLICT (code, who) DO NOTHING', [
    code,
    who,
    group,
  ])
  return 'joined'
}

export function* peopleIn(code: string): Asking<number> {
  const all = yield* row<{ n: number }>('SELECT CAST(count(*) AS INTEGER) AS n FROM participant WHERE code = $1', [
    code,
  ])
  return all!.n
}

export function* isIn(code: string, stream: string): Asking<boolean> {
  return !!(yield* row('SELECT 1 FROM participant WHERE code = $1 AND who = $2', [code, whoOf(stream)]))
}

/** Takes a phone out, with all it said that is not shown. */
export function* leave(code: string, token: string): Asking<void> {
  const steps = yield* rows<{ id: string; round: number }>('SELECT id, round FROM step WHERE code = $1', [code])
  for (const { id, round } of steps) {
    yield* rows('DELETE FROM answer WHERE code = $1 AND step = $2 AND round = $3 AND voter = $4', [
      code,
      id,
      round,
      voterOf(token, code, id, round),
    ])
    yield* rows('DELETE FROM note WHERE code = $1 AND step = $2 AND author = $3', [code, id, authorOf(token, code, id)])
  }
  yield* rows('DELETE FROM participant WHERE code = $1 AND who = $2', [code, whoOf(streamOf(code, token))])
}
