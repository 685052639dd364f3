import { useEffect, useRef, type ReactNode } from 'react'
import { backInPlace } from './places.ts'

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
