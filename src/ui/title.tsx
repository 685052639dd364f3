import { useEffect, useRef, type ReactNode } from 'react'

type Props = { readonly children: ReactNode; readonly tab: string; readonly className?: string }

const ours = ' - Needfirst'

/** The page's heading. It names the tab, and takes focus when the page is new, so that it is read out. */
export function Title({ children, tab, className }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.title
    document.title = `${tab}${ours}`
    window.scrollTo(0, 0)
    // Where one has just come in, the focus stays at the top, so that the first Tab leads to the link past the frame.
    if (before.endsWith(ours) && before !== document.title) heading.current?.focus({ preventScroll: true })
  }, [tab])
  return (
    <h1 className={className} tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}
