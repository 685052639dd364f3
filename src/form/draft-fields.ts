import type { Draft } from '../domain/assessment.ts'
import type { Fields } from './held-back.ts'
import { changedIn } from './record-fields.ts'

/** The record that a draft changes stands in it, so that no other is changed in its place. */
const record = 'of'

/** What is kept of a form that is begun: the fields that are not as at the start; nothing where all are. */
export function draftOf(fields: Fields, start: Fields, of?: string): Draft | undefined {
  const changed = changedIn(fields, start)
  return changed && { fields: of === undefined ? changed : { ...changed, [record]: of } }
}

/** What was begun of a record, or of a new one; nothing where the draft is of another. */
export function begunIn(draft: Draft | undefined, of: string | undefined): Fields {
  const { [record]: changes, ...begun } = draft?.fields ?? {}
  return changes === of ? begun : {}
}
