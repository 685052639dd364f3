import { useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed, so that paper can have what a screen has no need of. True before anything is laid out. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

/** While it stands, the page has all that is to be on paper, and what stands at the foot of every page is left off. */
export function useWithoutFoot(): void {
  useLayoutEffect(() => {
    const { classList } = document.documentElement
    classList.add('without-foot')
    return () => classList.remove('without-foot')
  }, [])
}
