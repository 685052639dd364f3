/** What a browser may refuse, such as a place to keep things; nothing, where it does. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
