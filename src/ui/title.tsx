import { useEffect, useRef, type ReactNode } from 'react'
import { backInPlace } from './places.ts'

type Props = { readonly children: ReactNode; readonly tab: string; readonly className?: string }

const ours = ' - Needfirst'

/** The page's heading. It names the tab, and takes focus when the page is new, so that it is read out. */
export function Title({ children, tab, className }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.title
    document.title = `${tab}${ours}`
    // Where one has just come in, the focus stays at the top, so that the first Tab leads to the link past the frame.
    const isArriving = !before.endsWith(ours)
    if (backInPlace(isArriving, heading.current)) return
    window.scrollTo(0, 0)
    if (!isArriving && before !== document.title) heading.current?.focus({ preventScroll: true })
  }, [tab])
  return (
    <h1 className={className} tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}
