import { textFields } from '../../domain/text-fields.ts'
import { idOf, laidOver } from '../overlay.ts'
import type { Language } from '../language.ts'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'áƀçđéƒğĥíĵķłɱñóþɋřšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŢÚṼŴẊÝŽ'

/** English as it can still be read, about a third longer, without a letter that English has. */
const strange = (say: string): string =>
  say.replace(/[A-Za-z]/g, (letter) => accented[plain.indexOf(letter)]!.repeat(/[aeiou]/.test(letter) ? 2 : 1))

/** What is said, and what is said of somebody or something; how a part of a sentence is marked is no word. */
function said(words: unknown): unknown {
  if (typeof words === 'string') return strange(words)
  if (typeof words === 'function') return (...given: readonly unknown[]) => said((words as Say)(...given))
  if (Array.isArray(words)) return words.map(said)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([field, one]) => [field, field === 'as' ? one : said(one)]))
}
type Say = (...given: readonly unknown[]) => unknown

/** What people read of some content. */
function read(rows: unknown, isText = false): unknown {
  if (typeof rows === 'string') return isText ? strange(rows) : undefined
  if (typeof rows !== 'object' || rows === null) return undefined
  const entries: readonly (readonly [string, unknown])[] =
    rows instanceof Map ? [...(rows as Map<string, unknown>)] : Object.entries(rows)
  const isList = Array.isArray(rows)
  const texts = entries
    .map(([key, one]) => [(isList && idOf(one)) || key, read(one, isList ? isText : textFields.has(key))] as const)
    .filter(([, text]) => text !== undefined)
  return texts.length > 0 ? Object.fromEntries(texts) : undefined
}

/** No language, but a trial for all that are to come: what still stands in English letters is a word that no other language could say. */
export const language: Language = {
  // Its dates, lists and numbers are Greek, since no browser has any of its own.
  tag: 'el',
  words: (_, english) => laidOver(english, said(english)),
  content: (_, english) => laidOver(english, read(english)),
}
