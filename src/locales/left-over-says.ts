import { figuresPoint } from './en/figures-point.ts'

const { draft } = figuresPoint.leftOver

/** What a sentence of the grid says in a text about what was left over: its hours as they were, and where it stands. */
type Drafted = { readonly sentence: string; readonly hours: string }

/** The sentence that was taken from a grid, if a text has one. */
export function draftIn(text: string): Drafted | undefined {
  const [hoursMark, dateMark] = ['\u0001', '\u0002']
  const parts = draft(hoursMark, dateMark)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(hoursMark, '(?<hours>\\S+)')
    .replace(dateMark, '[^,\\n]+')
  const found = new RegExp(parts).exec(text)
  return found ? { sentence: found[0], hours: found.groups!['hours']! } : undefined
}

/** A text with the sentence of a grid: in place of an earlier one, or after what people wrote themselves. */
export function withDraft(text: string, hours: string, date: string): string {
  const before = draftIn(text)
  const sentence = draft(hours, date)
  if (before) return text.replace(before.sentence, () => sentence)
  return text.trim() === '' ? sentence : `${text.trimEnd()}\n${sentence}`
}
