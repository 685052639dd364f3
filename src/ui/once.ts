/**
 * Fetches something once, when it is first asked for; after a failure, anew, with the styles that did not come. A failure
 * says that it could not be fetched, as it may happen without a network, and to an old window after a newer version was
 * put in its place.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined
  let hasFailed = false
  return () =>
    (fetched ??= (hasFailed ? lostStyles().then(load) : load()).catch((cause: unknown) => {
      fetched = undefined
      hasFailed = true
      throw Object.assign(new Error('A part of the product could not be fetched', { cause }), notFetched)
    }))
}

const notFetched = { failure: 'not-fetched' } as const

/** Whether it went wrong because something could not be fetched. */
export const isNotFetched = (error: unknown): boolean =>
  (error as Partial<typeof notFetched> | undefined)?.failure === notFetched.failure

/** What the build puts into a page asks for each style sheet once, and would go on without one that did not come. */
async function lostStyles(): Promise<void> {
  const lost = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(isLost)
  await Promise.all(
    lost.map((link) => {
      const again = link.cloneNode() as HTMLLinkElement
      link.replaceWith(again)
      return new Promise((come, fail) => Object.assign(again, { onload: come, onerror: fail }))
    }),
  )
}

/** A sheet that did not come is none, or one that may not be read. */
function isLost({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules
  } catch {
    return true
  }
}
