import { randomBytes } from 'node:crypto'
import { row, rows, type Asking } from './asking.ts'
import { authorOf, streamOf, whoOf } from './hashes.ts'

/** So many people wrote beside a question, or none is let out before the end. */
const together = 3

/** Keeps what a person writes beside a question, in the place of what they wrote before. Their group stands with it only if they say so. */
export function* keepNote(
  code: string,
  token: string,
  step: string,
  { text, withGroup }: { readonly text: string; readonly withGroup: boolean },
): Asking<'kept' | 'unknown' | 'closed'> {
  const who = whoOf(streamOf(code, token))
  const person = yield* row<{ grp: string }>('SELECT grp FROM participant WHERE code = $1 AND who = $2', [code, who])
  if (!person) return 'unknown'
  const open = yield* row(`SELECT 1 FROM step WHERE code = $1 AND id = $2 AND stage <> 'waiting' FOR SHARE`, [
    code,
    step,
  ])
  if (!open) return 'closed'
  yield* rows(
    `INSERT INTO note (code, step, author, grp, body, state) VALUES ($1, $2, $3, $4, $5, 'held')
      ON CONFLICT (code, step, author) DO UPDATE SET grp = excluded.grp, body = excluded.body`,
    [code, step, authorOf(token, code, step), withGroup ? person.grp : null, text],
  )
  return 'kept'
}

/** Takes back what a person wrote, as long as it is not let out. */
export function* dropNote(code: string, token: string, step: string): Asking<void> {
  const author = authorOf(token, code, step)
  yield* rows('DELETE FROM note WHERE code = $1 AND step = $2 AND author = $3', [code, step, author])
}

type NoteRow = { readonly author: string; readonly grp: string | null; readonly body: string }

/**
 * Lets out what was written beside a question that is shown: several at once, in an order that says nothing, and with a
 * group's name only where the group is large enough.
 */
export function* letOut(code: string, step: string, smallest: number, isEnd: boolean): Asking<void> {
  const held = yield* rows<NoteRow>(
    `SELECT author, grp, body FROM note WHERE code = $1 AND step = $2 AND state = 'held'`,
    [code, step],
  )
  if (held.length < (isEnd ? 1 : together)) return
  const groups = yield* rows<{ grp: string; n: number }>(
    'SELECT grp, CAST(count(*) AS INTEGER) AS n FROM participant WHERE code = $1 GROUP BY grp',
    [code],
  )
  const large = new Set(groups.filter(({ n }) => n >= smallest).map(({ grp }) => grp))
  for (const { author, grp, body } of held) {
    yield* rows('DELETE FROM note WHERE code = $1 AND step = $2 AND author = $3', [code, step, author])
    yield* rows(`INSERT INTO note (code, step, author, grp, body, state) VALUES ($1, $2, $3, $4, $5, 'out')`, [
      code,
      step,
      randomBytes(32).toString('base64url'),
      grp && large.has(grp) ? grp : null,
      body,
    ])
  }
}
