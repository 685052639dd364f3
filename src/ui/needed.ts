import { use } from 'react'

const asked = new Map<unknown, Map<unknown, Promise<unknown>>>()

/**
 * What a page cannot do without: it waits while it is on its way. A failure is thrown, once and for all, until somebody
 * asks again; if each drawing asked anew, a page without a network would ask for ever.
 */
export function useNeeded<T, Key = undefined>(load: (key: Key) => Promise<T>, key?: Key): T {
  const byKey = asked.get(load) ?? new Map<unknown, Promise<unknown>>()
  const coming = (byKey.get(key) as Promise<T> | undefined) ?? load(key as Key)
  asked.set(load, byKey.set(key, coming))
  return use(coming)
}

const failures = new Set<() => void>()

/** Called when what failed was shown, and whoever needs it next asks anew. */
export const whenAskedAgain = (forget: () => void): void => void failures.add(forget)

/** What failed was shown; the next page that needs it asks anew. */
export function askAgain(): void {
  asked.clear()
  failures.forEach((forget) => forget())
  failures.clear()
}
