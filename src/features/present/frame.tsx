import type { ReactElement, ReactNode } from 'react'
import { common } from '../../locales/en/common.ts'
import { present } from '../../locales/en/present.ts'
import { InkPatterns } from '../../ui/charts/ink.tsx'
import { Mark } from '../../ui/mark.tsx'

type Props = {
  /** What the assessment is called; it may have no name yet. */
  readonly title: string
  /** Where we are, in a word or two. */
  readonly where: string
  /** What else stands at the top: when and where the last change was kept. */
  readonly beside?: ReactElement
  /** What there is to press at the foot. */
  readonly moves: ReactElement
  readonly children: ReactNode
}

/** What stands around every screen for a room: what it is about and where we are at the top, and at the foot what moves. */
export function Frame({ title, where, beside, moves, children }: Props) {
  return (
    <>
      <InkPatterns />
      <div className="room">
        <header>
          <div className="wall">
            <span className="case">
              <Mark />
              <span>{title || common.untitled}</span>
            </span>
            <span role="status">{where}</span>
            {beside}
          </div>
        </header>
        <main id="main" className="wall" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <nav className="wall" aria-label={present.moves}>
            {moves}
          </nav>
        </footer>
      </div>
    </>
  )
}
