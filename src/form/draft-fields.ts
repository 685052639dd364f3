import type { Draft } from '../domain/assessment.ts'
import type { Fields } from './held-back.ts'
import { changedIn } from './record-fields.ts'

/** The record that a draft changes stands in it, so that no other is changed in its place. */
const record = 'of'

/** Of a record that is there: which it is, where the place does not say so, and what its fields are changed from. */
type Changes = { readonly of?: string | undefined; readonly from?: Fields | undefined }

/**
 * What is kept of a form that is begun: the fields that are changed, and what they are changed from; nothing where none
 * is. One that is put back to how it stands, or stood when it was begun, is not changed.
 */
export function draftOf(fields: Fields, stands: Fields, { of, from }: Changes = {}): Draft | undefined {
  const began = from ?? stands
  const [sinceNow, sinceBegun] = [wholesChanged(fields, stands), wholesChanged(fields, began)]
  const isChanged = ([field]: [string, unknown]) => sinceNow.has(wholeOf(field)) && sinceBegun.has(wholeOf(field))
  const only = (all: Fields) => Object.fromEntries(Object.entries(all).filter(isChanged))
  const changed = changedIn(only(fields), began)
  return (
    changed && {
      fields: of === undefined ? changed : { ...changed, [record]: of },
      ...(from && { from: only(from) }),
    }
  )
}

/** A date is one value, whichever of its three fields is changed. */
const wholeOf = (field: string): string => field.replace(/-(day|month|year)$/, '')
const wholesChanged = (fields: Fields, since: Fields) =>
  new Set(Object.keys(changedIn(fields, since) ?? {}).map(wholeOf))

type Begun = { readonly fields: Fields; readonly from: Fields }

/** What was begun of a record, or of a new one; nothing where the draft is of another. */
export function begunIn(draft: Draft | undefined, of?: string): Begun {
  const { [record]: changes, ...fields } = draft?.fields ?? {}
  return changes === of ? { fields, from: draft?.from ?? {} } : { fields: {}, from: {} }
}

/** What stands in a form: a date that is changed in part is of the day that it was changed from. */
export const shownIn = ({ fields, from }: Begun, stands: Fields): Fields => ({ ...stands, ...from, ...fields })

/** What each field is changed from: as the draft says, and where it is not begun yet, as it stood when its typing began. */
export function changedFrom({ fields, from }: Begun, stands: Fields, typing: Fields): Fields {
  const unsaid = Object.entries(stands).filter(([field]) => Object.hasOwn(fields, field))
  return { ...stands, ...typing, ...Object.fromEntries(unsaid), ...from }
}
