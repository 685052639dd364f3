import { own } from '../domain/own.ts'
import type { Language } from './language.ts'

/**
 * What another language says of something, in the same places: rows under their ids, everything else under its field or
 * its place in the list. What it leaves out stays as it is.
 */
export type Overlay<T> = T extends (...given: infer Given) => infer Says
  ? (...given: Given) => Says extends string ? string : Says
  : T extends string
    ? string
    : T extends readonly (infer Row)[]
      ? Row extends { readonly id: string }
        ? { readonly [id in string]?: Overlay<Row> }
        : { readonly [at in number]?: Overlay<Row> }
      : { readonly [field in keyof T]?: Overlay<T[field]> }

/** Something as another language says it. */
export function laidOver<T>(english: T, over: unknown): T {
  if (over === undefined) return english
  if (typeof english !== 'object' || english === null) return over as T
  if (english instanceof Map) return new Map([...english].map(([id, row]) => [id, laidOver(row, under(over, id))])) as T
  if (Array.isArray(english)) return english.map((row, at) => laidOver(row, under(over, idOf(row) ?? `${at}`))) as T
  return Object.fromEntries(
    Object.entries(english).map(([field, one]) => [field, laidOver(one, under(over, field))]),
  ) as T
}

/** What an overlay says under a key; of a single text it says nothing about its parts. */
const under = (over: unknown, key: string): unknown =>
  typeof over === 'object' && over !== null ? own(over as Readonly<Record<string, unknown>>, key) : undefined

/** What a row of a list is called; nothing where the list is not of rows. */
export const idOf = (row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'id' in row ? (row.id as string) : undefined

type Overlays = Readonly<Record<string, object>>

/** A language by what it lays over English: its sections of words, and its kinds of content. What it lacks stays in English. */
export const languageOf = (tag: string, words: Overlays, content: Overlays): Language => ({
  tag,
  words: (section, english) => laidOver(english, own(words, section)),
  content: (kind, english) => laidOver(english, own(content, kind)),
})
