import { blankAssessment, isId, kinds, recordKinds, type Assessment, type Kind } from '../domain/assessment.ts'
import type { Edit } from '../domain/changes.ts'
import { merge } from '../domain/records/merge.ts'
import { readRecord } from '../domain/records/read-record.ts'
import { currentVersion } from '../domain/records/versions.ts'
import { same } from '../domain/same.ts'

/** A value that another window wrote over, or the fields of it, kept until somebody chooses. */
export type Displaced = { readonly in: Kind; readonly id: string; readonly value: object }

/** A record that cannot be read, as it was kept: shown and saved with the rest, and never counted. */
export type SetAside = { readonly in: string; readonly id: string; readonly value: unknown }

/** What is kept beside the records of an assessment. */
export type Beside = { readonly displaced: readonly Displaced[]; readonly setAside: readonly SetAside[] }

/** A record as it lies in the database. Without a `value` it is gone, and only what was displaced is still there. */
export type Row = {
  readonly assessment: string
  readonly in: Kind | typeof aside
  readonly id: string
  readonly value?: unknown
  /** The version it was kept in; rows of the first product to keep any carry none. */
  readonly version?: number
  /** A list; one value alone in rows of that product. */
  readonly displaced?: object
}
const aside = 'setAside'
const versionOf = ({ version = 2 }: Row): number => version

/** The records of an assessment, read. What cannot be read is set aside, whatever it is; only the rest is counted. */
export function assemble(
  id: string,
  rows: readonly Row[],
  startedAt: string,
): { readonly assessment: Assessment } & Beside {
  const assessment = blankAssessment(id, startedAt)
  const displaced: Displaced[] = []
  const setAside: SetAside[] = []
  for (const row of rows) {
    if (row.in === aside) {
      setAside.push(row.value as SetAside)
      continue
    }
    const value = valueIn(row)
    if (value) Object.assign(assessment[row.in], { [row.id]: value })
    else if (row.value !== undefined) setAside.push({ in: row.in, id: row.id, value: row.value })
    displaced.push(...displacedIn(row))
  }
  return { assessment, displaced, setAside }
}

/** The record in a row; undefined where there is none, or none that can be read. */
function valueIn(row: Row): object | undefined {
  if (!isKind(row.in) || !isId(row.id)) return undefined
  if (row.in === 'about' && row.id !== 'about') return undefined
  return readRecord(row.in, row.value, versionOf(row))
}

const isKind = (name: string): name is Kind => (kinds as readonly string[]).includes(name)

function displacedIn({ in: kind, id, displaced }: Row): readonly Displaced[] {
  if (!displaced || !isKind(kind)) return []
  const values = (Array.isArray(displaced) ? displaced : [displaced]) as readonly object[]
  return values.map((value) => ({ in: kind, id, value }))
}

/** The rows of a whole new assessment. */
export const rowsOf = (assessment: Assessment, { displaced, setAside }: Beside): readonly Row[] => [
  ...kinds.flatMap((kind) =>
    Object.entries(assessment[kind]).map(([id, value]): Row => {
      const others = displaced.filter((one) => one.in === kind && one.id === id).map((one) => one.value)
      return rowOf(assessment.id, { in: kind, id }, value, others)
    }),
  ),
  ...displaced
    .filter((one) => !Object.hasOwn(assessment[one.in], one.id))
    .map((one) => rowOf(assessment.id, one, undefined, [one.value])),
  ...setAside.map((one, at) => rowAside(assessment.id, one, `${at}`)),
]

const rowOf = (
  assessment: string,
  { in: kind, id }: Pick<Displaced, 'in' | 'id'>,
  value: object | undefined,
  displaced: readonly object[],
): Row => ({
  assessment,
  in: kind,
  id,
  version: currentVersion,
  ...(value && { value }),
  ...(displaced.length > 0 && { displaced }),
})

/** `mark` tells it from others of the same place. */
const rowAside = (assessment: string, { in: kind, id, value }: SetAside, mark: string): Row => ({
  assessment,
  in: aside,
  id: `${kind}/${id}/${mark}`,
  value: { in: kind, id, value } satisfies SetAside,
})

/** What became of one edit: the row to keep in its place, or none, and a row for what had to be set aside. */
export type RowWritten = {
  readonly row?: Row
  readonly value: object | undefined
  readonly displaced: readonly Displaced[]
  readonly aside?: Row
}

/**
 * An edit merged into what is kept. What stands there and cannot be read is set aside and not written over; so is an edit
 * that could not be read again. `mark` is new each time.
 */
export function written(assessment: string, edit: Edit, stored: Row | undefined, mark: string): RowWritten {
  const { in: kind, id } = edit
  const theirs = stored && valueIn(stored)
  const isUnreadable = stored?.value !== undefined && theirs === undefined
  const merged = merge<object>(edit.before, edit.after, theirs, recordKinds[kind])
  const isGood = merged.value === undefined || readRecord(kind, merged.value, currentVersion) !== undefined
  const value = isGood ? merged.value : theirs
  const left = stored ? displacedIn(stored).map((one) => one.value) : []
  const others = [...left, ...(merged.displaced && isGood ? [merged.displaced] : [])]
    .filter(
      (one, at, all) =>
        !edit.settles?.some((settled) => same(settled, one)) && all.findIndex((other) => same(other, one)) === at,
    )
    .slice(kind === 'drafts' ? -1 : 0)
  const lost = !isGood ? merged.value : isUnreadable ? stored.value : undefined
  return {
    ...((value !== undefined || others.length > 0) && { row: rowOf(assessment, edit, value, others) }),
    value,
    displaced: others.map((other) => ({ in: kind, id, value: other })),
    ...(lost !== undefined && { aside: rowAside(assessment, { in: kind, id, value: lost }, mark) }),
  }
}

/** What is left of a row once somebody let go of what could not be read in it; nothing where that was all of it. */
export function withoutAside(row: Row, gone: SetAside): Row | undefined {
  if (row.in === aside) return same(row.value, gone) ? undefined : row
  if (row.in !== gone.in || row.id !== gone.id || !same(row.value, gone.value)) return row
  const { value: _gone, ...left } = row
  return left.displaced ? left : undefined
}
