import { recordKinds, type Assessment, type Kind, type RecordValue } from './assessment.ts'
import { own } from './own.ts'
import { merge } from './records/merge.ts'
import { same } from './same.ts'

/** One record before and after; `undefined` means that it is not there. */
export type Edit<K extends Kind = Kind> = K extends Kind
  ? {
      readonly in: K
      readonly id: string
      /** What it was changed from: where another window wrote something else meanwhile, the two stand against each other. */
      readonly before: RecordValue[K] | undefined
      readonly after: RecordValue[K] | undefined
      /** What had been displaced in this place, and was chosen from. */
      readonly settles?: readonly object[]
    }
  : never

/** What happened, in one step a person would recognise and could undo. */
export type Change = { readonly what: ChangeKind; readonly edits: readonly Edit[] }

export type ChangeKind =
  | 'set-up'
  | 'fact'
  | 'voice'
  | 'answer'
  | 'own-words'
  | 'ladder'
  | 'evidence'
  | 'action'
  | 'parking-lot'
  | 'scenario'
  | 'issue'
  | 'money'
  | 'grid'
  | 'two-windows'
  | 'draft'

/**
 * An edit that puts a record in place of what is there now, or takes it away. `from` are fields that somebody began to
 * change when they still stood so, whatever they are now.
 */
export function edit<K extends Kind>(
  assessment: Assessment,
  kind: K,
  id: string,
  after: RecordValue[K] | undefined,
  from?: Partial<RecordValue[K]>,
): Edit {
  const now = recordAt(assessment, kind, id)
  return { in: kind, id, before: now && { ...now, ...from }, after } as unknown as Edit
}

/** A record of an assessment. */
export const recordAt = <K extends Kind>(assessment: Assessment, kind: K, id: string): RecordValue[K] | undefined =>
  own(assessment[kind] as Readonly<Record<string, RecordValue[K]>>, id)

/**
 * The assessment with a change made; the same one where nothing is changed, so that a page which shows it is not drawn
 * again. Records that an edit does not name stay the same objects, and each keeps its place.
 */
export function applyEdits(assessment: Assessment, edits: readonly Edit[]): Assessment {
  if (edits.length === 0) return assessment
  const next = { ...assessment } as Record<string, unknown>
  // Each kind is copied once: a list that is brought in changes twenty thousand cells.
  for (const kind of new Set(edits.map((one) => one.in))) {
    const made = edits.flatMap((one): [string, unknown][] => (one.in === kind ? [[one.id, one.after]] : []))
    const records: Record<string, unknown> = { ...(next[kind] as object), ...Object.fromEntries(made) }
    for (const [id] of made) if (own(records, id) === undefined) delete records[id]
    next[kind] = records
  }
  return next as Assessment
}

/**
 * An edit made on a record that is not as it was when the edit was begun: fields that the edit does not change stay as
 * they are now. `before` holds what it was begun from, for the device to tell whether somebody else changed the same.
 */
export function onto(now: object | undefined, edit: Edit): Edit {
  const kind = recordKinds[edit.in]
  const after = merge<object>(edit.before, edit.after, now, kind).value
  const before = edit.before && merge<object>(edit.after, edit.before, after, kind).value
  return { ...edit, before, after } as Edit
}

/** Two edits of one record, one after the other, as one. */
export function joined(first: Edit, second: Edit): Edit {
  const kind = recordKinds[second.in]
  const before = first.before && merge<object>(first.after, first.before, second.before, kind).value
  const settles = [...(first.settles ?? []), ...(second.settles ?? [])]
  return { ...second, before, ...(settles.length > 0 && { settles }) } as Edit
}

/** The change that takes a change back, from its last edit to its first. */
export const inverse = ({ what, edits }: Change): Change => ({
  what,
  edits: edits.reduceRight<readonly Edit[]>(
    (all, { in: kind, id, before, after }) => [...all, { in: kind, id, before: after, after: before } as Edit],
    [],
  ),
})

/** Whether a change would change anything. */
export const changesSomething = (change: Change): boolean =>
  change.edits.some(({ before, after }) => !same(before, after))
