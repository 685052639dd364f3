import { useCallback, useSyncExternalStore } from 'react'

type Listening<Snapshot> = {
  readonly getSnapshot: () => Snapshot
  readonly subscribe: (observer: { next: () => void; error: () => void }) => { unsubscribe: () => void }
}

/**
 * A part of what a machine says now; re-renders only when it is another. It has to be the same where nothing changed. Throws
 * what the machine broke on.
 */
export function useOfActor<Snapshot extends { readonly status: string; readonly error: unknown }, T>(
  actor: Listening<Snapshot>,
  select: (snapshot: Snapshot) => T,
): T {
  const listen = useCallback(
    (heard: () => void) => {
      const listening = actor.subscribe({ next: heard, error: heard })
      return () => listening.unsubscribe()
    },
    [actor],
  )
  const selected = () => {
    const snapshot = actor.getSnapshot()
    if (snapshot.status === 'error') throw snapshot.error
    return select(snapshot)
  }
  return useSyncExternalStore(listen, selected, selected)
}
