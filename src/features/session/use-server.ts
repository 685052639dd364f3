import { useEffect, useState } from 'react'
import { live } from '../../ports/live.ts'

/** Whether phones can be asked here, once that is wanted, and whether the server asks for a word first. */
export function useServer(isWanted: boolean): 'anyone' | 'key' | 'nobody' | undefined {
  const [openTo, setOpenTo] = useState<'anyone' | 'key' | 'nobody'>()
  useEffect(() => {
    if (!isWanted) return undefined
    let isHere = true
    void live.isHere().then((found) => isHere && setOpenTo(found ?? 'nobody'))
    return () => void (isHere = false)
  }, [isWanted])
  return openTo
}
