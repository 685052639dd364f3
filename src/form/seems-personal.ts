import type { PersonalDetail } from '../domain/personal-details.ts'
import { once } from '../ui/once.ts'

type Reader = (text: string) => readonly PersonalDetail[]

let reader: Reader | undefined
let last: { readonly text: string; readonly found: readonly PersonalDetail[] } = { text: '', found: [] }

/** Fetches what reads a text for details of a person: it comes once a field stands on the page, and no first load waits for it. */
export const fetchReader = once(async () => {
  const { personalDetailsIn } = await import('../domain/personal-details.ts')
  reader = personalDetailsIn
})

/** In milliseconds. */
const longestWait = 5000

/** Resolves once texts can be read, and in any case soon: where the reader does not come, a warning is no reason to lose a word. */
export const readerOrLate = (): Promise<void> =>
  Promise.race([fetchReader(), new Promise<void>((goOn) => setTimeout(goOn, longestWait))]).catch(() => undefined)

/** Whether it has come. */
export const canRead = (): boolean => reader !== undefined

/**
 * What a text seems to hold that points to a person; nothing before it can be read. A text that is asked about again, at one
 * key, is not read again.
 */
export function seemsPersonal(text: string): readonly PersonalDetail[] {
  if (!reader) return []
  if (text !== last.text) last = { text, found: reader(text) }
  return last.found
}
