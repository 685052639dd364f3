import { personalDetailsIn, type PersonalDetail } from '../domain/personal-details.ts'

let last: { readonly text: string; readonly found: readonly PersonalDetail[] } = { text: '', found: [] }

/** What a text seems to hold that points to a person. A text that is asked about again, at one key, is not read again. */
export function seemsPersonal(text: string): readonly PersonalDetail[] {
  if (text !== last.text) last = { text, found: personalDetailsIn(text) }
  return last.found
}
