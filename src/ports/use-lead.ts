import { useEffect, useState } from 'react'

export type Lead = {
  /** Whether this window leads; nothing while it is asked. */
  readonly isHere: boolean | undefined
  /** Takes the lead from the window that has it. */
  readonly take: () => void
}

/**
 * Only one window leads the sitting of an assessment: two would write over each other's counts. The browser itself holds
 * the lead, and lets go of it with the window, however that ends. Where a browser has no locks, each leads as it likes.
 */
export function useLead(assessment: string): Lead {
  // None on an address without https.
  const locks = navigator.locks as LockManager | null | undefined
  const [isHere, setHere] = useState<boolean | undefined>(locks ? undefined : true)
  const [taken, setTaken] = useState(0)
  useEffect(() => {
    if (!locks) return
    let isOver = false
    let letGo = () => undefined as void
    const say = (isHeld: boolean) => !isOver && setHere(isHeld)
    const hold = (lock: Lock | null) => {
      if (!lock || isOver) return say(false)
      say(true)
      return new Promise<void>((resolve) => (letGo = resolve))
    }
    const how = taken > 0 ? { steal: true } : { ifAvailable: true }
    // It ends with an error where another window took it.
    locks.request(`needfirst.sitting.${assessment}`, how, hold).catch(() => say(false))
    return () => {
      isOver = true
      letGo()
    }
  }, [assessment, locks, taken])
  return { isHere, take: () => setTaken((times) => times + 1) }
}
