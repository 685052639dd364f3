/**
 * What stands under a key of its own; undefined where nothing does. An id such as "constructor" or "toString" would
 * otherwise find what every object has: a test holds that entries by id are looked up in no other way.
 */
export const own = <T>(entries: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined
