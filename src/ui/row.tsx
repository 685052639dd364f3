import { useLayoutEffect, useRef, type ReactNode } from 'react'
import './row.css'

type Props = {
  readonly name: string
  /** What is there, in a line. */
  readonly says: ReactNode
  /** How many, or what can be done. */
  readonly count?: string | undefined
  /** Opens it, at first or later. It never closes by itself: whoever opened it, or read in it, closes it. */
  readonly isOpen?: boolean
  /** Where its name is a question, and needs the room. */
  readonly isAsked?: boolean
  /** The level of its heading. */
  readonly level?: 2 | 4
  readonly children: ReactNode
}

/** One line for what is there; it opens in place. */
export function Row({ name, says, count, isOpen = false, isAsked = false, level = 2, children }: Props) {
  const row = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    if (isOpen) row.current!.open = true
  }, [isOpen])
  const Heading = `h${level}` as const
  return (
    <details className="fold-row" ref={row}>
      <summary>
        <span className={isAsked ? 'in-a-line asked' : 'in-a-line'}>
          <Heading>{name}</Heading>
          <span className="what-is-there">{says}</span>
          {count && <span className="how-many">{count}</span>}
        </span>
      </summary>
      <div className="in-the-row">{children}</div>
    </details>
  )
}
