import { useEffect } from 'react'

/**
 * Keeps the screen from going dark for as long as this is shown and can be seen. A browser lets go of it when the page goes
 * out of sight, so it is asked again on return. Where a browser cannot or will not, nothing is said and nothing is lost.
 */
export function useStayAwake(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    const locks = new Set<WakeLockSentinel>()
    let isOver = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const lock = await navigator.wakeLock.request('screen')
        if (isOver) return void lock.release()
        locks.add(lock)
      } catch {
        // Refused, for a low battery perhaps: the screen goes dark as it would have.
      }
    }
    const seen = () => void ask()
    seen()
    document.addEventListener('visibilitychange', seen)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', seen)
      for (const lock of locks) void lock.release()
    }
  }, [])
}
