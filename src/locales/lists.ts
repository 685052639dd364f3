import { tagSpoken } from './language.ts'

/** "staff, managers, carers": one after another, without those that are not there. */
export const listSay = (names: readonly (string | false | undefined)[]): string =>
  formatOf('unit').format(names.flatMap((name) => name || []))

/** "staff, managers and carers". */
export const bothSay = (names: readonly string[]): string => formatOf('conjunction').format(names)

/** Made once for each language: to make one takes longer than all it is ever asked. */
const made = new Map<string, Intl.ListFormat>()

function formatOf(type: 'unit' | 'conjunction'): Intl.ListFormat {
  const key = `${tagSpoken()} ${type}`
  const format = made.get(key) ?? new Intl.ListFormat(tagSpoken(), { type })
  made.set(key, format)
  return format
}
