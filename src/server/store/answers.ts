import { cellsOf, isUnanimous } from '../../domain/session/cells.ts'
import { nobodyYet, peopleIn, placeOf, type Row, type Tally } from '../../domain/session/tally.ts'
import type { Progress } from '../../domain/session/wire.ts'
import { row, rows, type Asking } from './asking.ts'
import { streamOf, voterOf, whoOf } from './hashes.ts'
import * as people from './people.ts'
import type { Body, SessionRow } from './sittings.ts'

/** What a phone answers. `n` is its own counter. */
export type Answer = {
  readonly code: string
  readonly token: string
  readonly step: string
  readonly round: number
  /** A level; or of a task the place of its mark in a row of counts. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'unknown'
  readonly n: number
}
export type Answered = 'kept' | 'unknown' | 'closed'

/** Keeps an answer, unless one with a higher `n` is kept already: what comes late, twice or out of order does no harm. */
export function* answer({ code, token, step, round, level, n }: Answer): Asking<Answered> {
  const who = whoOf(streamOf(code, token))
  const person = yield* row<{ grp: string }>('SELECT grp FROM participant WHERE code = $1 AND who = $2', [code, who])
  if (!person) return 'unknown'
  const open = yield* row(
    `SELECT 1 FROM step WHERE code = $1 AND id = $2 AND round = $3 AND stage = 'answering' FOR SHARE`,
    [code, step, round],
  )
  if (!open) return 'closed'
  yield* rows(
    `INSERT INTO answer (code, step, round, voter, grp, level, n) VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (code, step, round, voter) DO UPDATE SET grp = excluded.grp, level = excluded.level, n = excluded.n
      WHERE excluded.n > answer.n`,
    [code, step, round, voterOf(token, code, step, round), person.grp, placeOf(level), n],
  )
  return 'kept'
}

/** How many things may be said in a sitting of each question, or of each task, with `unknown`. */
export const placesIn = ({ body }: Pick<SessionRow, 'body'>): number =>
  ((JSON.parse(body) as Body).marks ?? nobodyYet.slice(1)).length + 1

/** What was answered in a round, by group. `level` is a place in a row of counts, of which there are so many. */
export function* tallyOf(code: string, step: string, round: number, places: number): Asking<Tally<Row>> {
  const said = yield* rows<{ grp: string; level: number; n: number }>(
    `SELECT grp, level, CAST(count(*) AS INTEGER) AS n FROM answer WHERE code = $1 AND step = $2 AND round = $3
      GROUP BY grp, level ORDER BY grp, level`,
    [code, step, round],
  )
  const tally = new Map<string, Row>()
  const nobody: Row = Array.from({ length: places }, () => 0)
  for (const { grp, level, n } of said)
    tally.set(
      grp,
      (tally.get(grp) ?? nobody).map((one, at) => (at === level ? n : one)),
    )
  return Object.fromEntries(tally)
}

/** How far the question is that the room is at: counts of people, and never a level. */
export function* progressOf(session: SessionRow): Asking<Progress> {
  const { code, version, at } = session
  const joined = yield* people.peopleIn(code)
  const step = at && (yield* row<StepAt>('SELECT * FROM step WHERE code = $1 AND id = $2', [code, at]))
  if (!step)
    return { version, joined, answered: yield* mostAnswered(code), byGroup: {}, reached: yield* reached(session) }
  if (step.stage === 'shown') return { version, joined, answered: yield* peopleShown(step), byGroup: {} }
  const tally = yield* tallyOf(code, step.id, step.round, placesIn(session))
  const groups = Object.entries(tally).map(([group, counts]) => [group, peopleIn(counts)] as const)
  const { cells, notShown } = cellsOf(tally, step.smallest)
  const voices = (shown: typeof cells) => shown.map((cell) => [...cell.voices])
  return {
    version,
    joined,
    answered: groups.reduce((sum, [, people]) => sum + people, 0),
    byGroup: Object.fromEntries(groups.filter(([, people]) => people >= step.smallest)),
    ...(step.stage === 'closed' && {
      preview: { step: step.id, shown: voices(cells), notShown, unanimous: voices(cells.filter(isUnanimous)) },
    }),
  }
}

type StepAt = {
  readonly code: string
  readonly id: string
  readonly stage: string
  readonly round: number
  readonly smallest: number
}

/** At one's own pace there is no question that the room is at: as many as answered the one that most answered. */
function* mostAnswered(code: string): Asking<number> {
  const counts = yield* rows<{ n: number }>(
    'SELECT CAST(count(*) AS INTEGER) AS n FROM answer WHERE code = $1 GROUP BY step',
    [code],
  )
  return Math.max(0, ...counts.map(({ n }) => n))
}

/** Of how many questions each group has answers of as many people as the smallest: never what they are. */
function* reached({ code, smallest }: SessionRow): Asking<Record<string, number>> {
  const groups = yield* rows<{ grp: string; n: number }>(
    `SELECT grp, CAST(count(*) AS INTEGER) AS n FROM
      (SELECT grp FROM answer WHERE code = $1 GROUP BY step, grp HAVING count(*) >= $2) AS enough GROUP BY grp ORDER BY grp`,
    [code, smallest],
  )
  return Object.fromEntries(groups.map(({ grp, n }) => [grp, n]))
}

function* peopleShown({ code, id, round }: StepAt): Asking<number> {
  const shown = yield* row<{ cells: string; left_out: number }>(
    'SELECT cells, left_out FROM shown WHERE code = $1 AND step = $2 AND round = $3',
    [code, id, round],
  )
  const cells = shown ? (JSON.parse(shown.cells) as { counts: Row }[]) : []
  return cells.reduce((sum, { counts }) => sum + peopleIn(counts), shown?.left_out ?? 0)
}
