import { useEffect, useRef, type ReactNode } from 'react'

type Props = {
  /** What the page is about: when it is about something else, the heading takes the focus, and is read out. */
  readonly about: string
  readonly tab: string
  readonly children: ReactNode
}

let stoodAt: string | undefined

export function Heading({ about, tab, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${tab} - Needfirst`
    // Where one has just come in, the focus stays at the top.
    const isArriving = stoodAt === undefined
    if (stoodAt === about) return
    stoodAt = about
    if (isArriving) return
    window.scrollTo(0, 0)
    heading.current!.focus({ preventScroll: true })
  }, [about, tab])
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}
