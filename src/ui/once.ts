/**
 * Fetches something once, when it is first asked for; after a failure, anew. A failure says that it could not be fetched,
 * as it may happen without a network, and to an old window after a newer version was put in its place.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined
  return () =>
    (fetched ??= load().catch((cause: unknown) => {
      fetched = undefined
      throw Object.assign(new Error('A part of the product could not be fetched', { cause }), notFetched)
    }))
}

const notFetched = { failure: 'not-fetched' } as const

/** Whether it went wrong because something could not be fetched. */
export const isNotFetched = (error: unknown): boolean =>
  (error as Partial<typeof notFetched> | undefined)?.failure === notFetched.failure
