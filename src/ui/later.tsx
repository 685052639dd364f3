import { Suspense, useDeferredValue, type ReactNode } from 'react'

/**
 * What takes long to draw: it comes once the page around it stands, a little at a time, so that a slow device is not held.
 * Until then its place says that it is busy.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const isItsTurn = useDeferredValue(true, false)
  const busy = <div className="waiting" aria-busy="true" />
  return <Suspense fallback={busy}>{isItsTurn ? children : busy}</Suspense>
}
