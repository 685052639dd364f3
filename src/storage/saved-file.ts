import type { Assessment } from '../domain/assessment.ts'
import { comparable } from '../domain/text.ts'

/** The version of the file format this build writes. Raise it with a named migration in `migrations.ts`. */
export const fileVersion = 2
export const largestFile = 5 * 1024 * 1024

/** An assessment as the text of a `.needfirst.json` file. `savedAt` is an ISO time. */
export const toFile = (assessment: Assessment, content: string, savedAt: string): string =>
  JSON.stringify({ needfirst: fileVersion, content, savedAt, assessment }, null, 2) + '\n'

/** A file's name may have 255 bytes on most devices; some that copy it put their own in front or behind. */
const longestSlug = 140

/**
 * A name for the file that says what is in it, in any script: "home-from-hospital-2026-11-25.needfirst.json". `day` is the
 * person's own, as an ISO date. It always ends in the day, so that no title makes a name that Windows keeps for itself.
 */
export function fileName(title: string, day: string): string {
  const words = comparable(title).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
  const slug = cut(words?.join('-') ?? '', longestSlug).replace(/-+$/, '')
  return `${slug || 'assessment'}-${day}.needfirst.json`
}

/** As much of a text as so many bytes hold, in whole letters with their marks. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder()
  let kept = ''
  let held = 0
  for (const [letter] of text.matchAll(/[^\p{M}]\p{M}*/gu)) {
    held += encoder.encode(letter).length
    if (held > bytes) break
    kept += letter
  }
  return kept
}
