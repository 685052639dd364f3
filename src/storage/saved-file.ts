import { isHere, kinds, type Assessment } from '../domain/assessment.ts'
import { readRecord } from '../domain/records/read-record.ts'
import { currentVersion } from '../domain/records/versions.ts'
import { comparable } from '../domain/text.ts'
import type { Beside, SetAside } from './rows.ts'

/** No assessment that this product keeps makes a larger file: a test adds up the largest records of each kind. In bytes. */
export const largestFile = 320 * 1024 * 1024

const nothing: Beside = { displaced: [], setAside: [] }

/**
 * An assessment as the text of a `.needfirst.json` file, with what is kept beside it. `savedAt` is an ISO time. What could
 * not be read again from its place is among what is set aside, so that the file always opens.
 */
export function toFile(assessment: Assessment, content: string, savedAt: string, beside: Beside = nothing): string {
  const setAside: SetAside[] = [...beside.setAside]
  const readable = kinds.map((kind) => {
    const records = Object.entries(assessment[kind]).filter(([id, value]) => {
      // What was given here and could not be kept may be of a kind that has not come: whoever opens the file looks at it.
      const isReadable = !isHere(kind) || readRecord(kind, value, currentVersion) !== undefined
      if (!isReadable) setAside.push({ in: kind, id, value })
      return isReadable
    })
    return [kind, Object.fromEntries(records)]
  })
  const file = {
    needfirst: currentVersion,
    content,
    savedAt,
    assessment: { id: assessment.id, ...Object.fromEntries(readable) },
    ...(beside.displaced.length > 0 && { displaced: beside.displaced }),
    ...(setAside.length > 0 && { setAside }),
  }
  return JSON.stringify(file, null, 2) + '\n'
}

/** A file's name may have 255 bytes on most devices; some that copy it put their own in front or behind. */
const longestSlug = 140

/**
 * A name for the file that says what is in it, in any script: "home-from-hospital-2026-11-25.needfirst.json". `day` is the
 * person's own, as an ISO date. It always ends in the day, so that no title makes a name that Windows keeps for itself.
 */
export function fileName(title: string, day: string): string {
  return `${slugOf(title) || 'assessment'}-${day}.needfirst.json`
}

/** A title as the beginning of a file's name; empty where it has no letter and no figure. */
export function slugOf(title: string): string {
  const words = comparable(title).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
  return cut(words?.join('-') ?? '', longestSlug).replace(/-$/, '')
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
