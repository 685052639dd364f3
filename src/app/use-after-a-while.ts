import { useEffect } from 'react'

/** Until the page that was asked for stands, in milliseconds. */
const aWhile = 1500

/** Fetches something once the page stands; what could not be fetched is fetched when it is needed. The same `fetch` each time. */
export function useAfterAWhile(fetch: () => Promise<unknown>): void {
  useEffect(() => {
    const soon = setTimeout(() => void fetch().catch(() => undefined), aWhile)
    return () => clearTimeout(soon)
  }, [fetch])
}
