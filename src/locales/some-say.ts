import { listSay } from './lists.ts'

/** The first few of a list, and how many more there are. */
export const someSay = (names: readonly string[], more: (count: string) => string, most = 3): string =>
  listSay([...names.slice(0, most), names.length > most && more(`${names.length - most}`)])
