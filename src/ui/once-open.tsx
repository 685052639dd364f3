import { useEffect, useRef, useState, type ReactNode } from 'react'

/** What stands in a fold, drawn once the fold has been opened: a page of many folds stays light. */
export function OnceOpen({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [wasOpen, setWasOpen] = useState(false)
  useEffect(() => {
    const fold = place.current!.closest('details')!
    const look = () => fold.open && setWasOpen(true)
    look()
    fold.addEventListener('toggle', look)
    return () => fold.removeEventListener('toggle', look)
  }, [])
  return <div ref={place}>{wasOpen && children}</div>
}
