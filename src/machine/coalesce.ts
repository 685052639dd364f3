import { joined, type Edit } from '../domain/changes.ts'

/** Several edits of one record as one: what was there at first, and what is there at last. */
export function coalesce(edits: readonly Edit[]): readonly Edit[] {
  const byRecord = new Map<string, Edit>()
  for (const edit of edits) {
    const key = `${edit.in}/${edit.id}`
    const earlier = byRecord.get(key)
    byRecord.set(key, earlier ? joined(earlier, edit) : edit)
  }
  return [...byRecord.values()]
}
