import type { Assessment, Kind, RecordValue } from './assessment.ts'

/** One record before and after; `undefined` means that it is not there. */
export type Edit<K extends Kind = Kind> = K extends Kind
  ? {
      readonly in: K
      readonly id: string
      readonly before: RecordValue[K] | undefined
      readonly after: RecordValue[K] | undefined
    }
  : never

/** What happened, in one step a person would recognise and could undo. */
export type Change = { readonly what: ChangeKind; readonly edits: readonly Edit[] }

export type ChangeKind =
  'set-up' | 'fact' | 'voice' | 'answer' | 'ladder' | 'evidence' | 'action' | 'parking-lot' | 'scenario' | 'two-windows'

/** An edit that puts a record in place of what is there now, or takes it away. */
export function edit<K extends Kind>(
  assessment: Assessment,
  kind: K,
  id: string,
  after: RecordValue[K] | undefined,
): Edit {
  const before = (assessment[kind] as Record<string, RecordValue[K]>)[id]
  return { in: kind, id, before, after } as unknown as Edit
}

/** The assessment with a change made. Records that an edit does not name stay the same objects, and each keeps its place. */
export function applyEdits(assessment: Assessment, edits: readonly Edit[]): Assessment {
  const next = { ...assessment } as Record<string, unknown>
  for (const { in: kind, id, after } of edits) {
    const records = { ...(next[kind] as Record<string, unknown>), [id]: after }
    if (after === undefined) delete records[id]
    next[kind] = records
  }
  return next as Assessment
}

/** The change that takes a change back. */
export const inverse = (change: Change): Change => ({
  ...change,
  edits: change.edits.map((one) => ({ ...one, before: one.after, after: one.before }) as Edit).reverse(),
})

/** Whether a change would change anything. */
export const changesSomething = (change: Change): boolean =>
  change.edits.some(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
