import { useLayoutEffect, useRef, type ReactNode } from 'react'
import './row.css'

type Props = {
  /** Where links on this page lead to it. */
  readonly id?: string
  readonly name: ReactNode
  /** What is there, in a line. */
  readonly says: ReactNode
  /** How many, or what can be done. */
  readonly count?: ReactNode
  /** Opens it, at first or later. It never closes by itself: whoever opened it, or read in it, closes it. */
  readonly isOpen?: boolean
  /** Where its name is a question, and needs the room. */
  readonly isAsked?: boolean
  /** Where what it opens is read, and says again what is there: once it is open, the line does not. */
  readonly isRead?: boolean
  /** One of many, set as in a table. `beside` is what has a column of its own. */
  readonly isInTable?: boolean
  readonly beside?: string
  /** The level of its heading. */
  readonly level?: 2 | 3 | 4
  readonly children: ReactNode
}

/** One line for what is there; it opens in place. */
export function Row({ id, name, says, count, beside, isOpen = false, level = 2, children, ...looks }: Props) {
  const { isAsked, isRead, isInTable } = looks
  const row = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    if (isOpen) row.current!.open = true
  }, [isOpen])
  const Heading = `h${level}` as const
  return (
    <details className="fold-row" id={id} ref={row}>
      <summary>
        <span
          className={['in-a-line', isAsked && 'asked', isRead && 'read', isInTable && 'in-table']
            .filter(Boolean)
            .join(' ')}
        >
          <Heading>{name}</Heading>
          <span className="what-is-there">{says}</span>
          {beside && <span className="beside-it">{beside}</span>}
          {count && <span className="how-many">{count}</span>}
        </span>
      </summary>
      <div className="in-the-row">{children}</div>
    </details>
  )
}
