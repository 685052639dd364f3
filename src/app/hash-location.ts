import { useSyncExternalStore } from 'react'
import { goOn } from '../ui/places.ts'

/**
 * The address behind the "#", with its query: "#/a/one/need/n4-gap?return=check-answers". wouter's own hash hook puts
 * the query before the "#", where it outlives the page it belongs to and is lost when a link is opened in a new tab.
 */
export function useHashLocation(): [string, (to: string, options?: { replace?: boolean; state?: unknown }) => void] {
  return [useSyncExternalStore(subscribe, () => parts()[0]), navigate]
}
useHashLocation.hrefs = (href: string) => `#${href}`
useHashLocation.searchHook = () => useSyncExternalStore(subscribe, () => parts()[1])

/** The names by which wouter knows them. */
export { useHashLocation as useBrowserLocation }
export const useSearch = useHashLocation.searchHook

export function navigate(
  to: string,
  { replace = false, state = null }: { replace?: boolean; state?: unknown } = {},
): void {
  history[replace ? 'replaceState' : 'pushState'](goOn(to, state), '', `#${to}`)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

const listening = new Set<() => void>()
// One listener for all: between two that the browser calls, React would draw the page anew.
addEventListener('hashchange', () => listening.forEach((heard) => heard()))

function subscribe(heard: () => void): () => void {
  listening.add(heard)
  return () => void listening.delete(heard)
}

function parts(): [path: string, query: string] {
  const [path = '', ...query] = location.hash.replace(/^#\/?/, '/').split('?')
  return [path || '/', query.join('?')]
}
