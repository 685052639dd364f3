import { textFields } from '../../src/domain/text-fields.ts'
import { idOf } from '../../src/locales/overlay.ts'

/** What people read, by place: "words/hub/start", "content/questions/n4-gap/levels/0". A function is told by its source. */
export type Texts = ReadonlyMap<string, string>

/** For each place, a mark of the English that a translation was made from. */
export type MadeFrom = Readonly<Record<string, string>>

export type Parity = {
  /** There in English, and not in the other language, or there as in English. */
  readonly missing: readonly string[]
  /** Made from English that has changed since, or nobody said from which. */
  readonly stale: readonly string[]
  /** There in the other language alone: nobody will ever read it. */
  readonly extra: readonly string[]
}

/** What a language lacks, and what it has too much or too old. */
export function parityOf(english: Texts, other: Texts, madeFrom: MadeFrom): Parity {
  const isThere = (place: string) => other.has(place) && other.get(place) !== english.get(place)
  const places = [...english.keys()]
  return {
    missing: places.filter((place) => !isThere(place)),
    stale: places.filter((place) => isThere(place) && madeFrom[place] !== markOf(english.get(place)!)),
    extra: [...other.keys()].filter((place) => !english.has(place)),
  }
}

/** All that is said: sections of words by name, and content by kind. */
export const textsOf = (words: object, content: object): Texts =>
  new Map([
    ...textsIn(words, 'words'),
    ...Object.entries(content).flatMap(([kind, rows]) => [...textsIn(rows, `content/${kind}`)]),
  ])

/** Everything that is said under a place; of content, the texts and lists of texts in the fields that people read. */
export function textsIn(said: unknown, place: string, isRead = isOfWords(place)): Texts {
  if (typeof said === 'string') return new Map(isRead ? [[place, said]] : [])
  if (typeof said === 'function') return new Map([[place, sourceOf(said)]])
  if (typeof said !== 'object' || said === null) return new Map()
  const entries = said instanceof Map ? [...(said as Map<string, unknown>)] : Object.entries(said)
  return new Map(
    entries.flatMap(([key, one]: readonly [string, unknown]) => [
      ...textsIn(
        one,
        `${place}/${(Array.isArray(said) && idOf(one)) || key}`,
        isOfWords(place) || textFields.has(key) || (isRead && /^\d+$/.test(key)),
      ),
    ]),
  )
}

const isOfWords = (place: string): boolean => place.startsWith('words')

/** A short mark of a text: another text has another. */
export function markOf(text: string): string {
  let mark = 0
  for (const sign of text) mark = (Math.imul(mark, 31) + sign.codePointAt(0)!) | 0
  return (mark >>> 0).toString(36)
}

/** The same however its source was laid out, or its types taken out. */
const sourceOf = (say: unknown): string => String(say).replace(/[\s;,"'`()]/g, '')
