import { tagSpoken } from './language.ts'

/** "staff, managers, carers": one after another, without those that are not there. */
export const listSay = (names: readonly (string | false | undefined)[]): string =>
  new Intl.ListFormat(tagSpoken(), { type: 'unit' }).format(names.flatMap((name) => name || []))

/** "staff, managers and carers". */
export const bothSay = (names: readonly string[]): string =>
  new Intl.ListFormat(tagSpoken(), { type: 'conjunction' }).format(names)
