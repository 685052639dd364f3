import { useEffect, useRef, type ReactNode } from 'react'
import { backTo, wasAt } from './places.ts'

type Props = { readonly children: ReactNode; readonly tab: string; readonly className?: string }

const ours = ' - Needfirst'

/** The page's heading. It names the tab, and takes focus when the page is new, so that it is read out. */
export function Title({ children, tab, className }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.title
    name = `${tab}${ours}`
    nameTab()
    // Where one has just come in, the focus stays at the top, so that the first Tab leads to the link past the frame.
    const isArriving = !before.endsWith(ours)
    const isNew = !isArriving && before !== document.title
    const place = wasAt()
    const inFocus = document.activeElement
    // With the page's first frame, which lays it out anyway: in one task with its drawing it would hold a slow device.
    requestAnimationFrame(() => {
      // A part of the page has taken the focus.
      if (document.activeElement !== inFocus) return
      if (place) return backTo(place, isArriving, heading.current)
      window.scrollTo(0, 0)
      if (isNew) heading.current?.focus({ preventScroll: true })
    })
  }, [tab])
  return (
    <h1 className={className} tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}

/** Begins the tab's title with a word, for as long as it is so. */
export function useMarkedTab(mark: string): void {
  useEffect(() => {
    if (mark === '') return
    marks.push(mark)
    nameTab()
    return () => {
      marks.splice(marks.indexOf(mark), 1)
      nameTab()
    }
  }, [mark])
}

let name: string | undefined
const marks: string[] = []
const nameTab = () => {
  name ??= document.title
  document.title = (marks[0] ?? '') + name
}
