import type { ReactElement } from 'react'

type Props = {
  readonly items: readonly ReactElement[]
  /** How many stand open; the rest is one click away. */
  readonly open: number
  readonly others: (count: number) => string
  readonly isOrdered?: boolean
}

/** A list of rows of which only the first few are open. */
export function Fold({ items, open, others, isOrdered }: Props) {
  const List = isOrdered ? 'ol' : 'ul'
  const rest = items.slice(open)
  return (
    <>
      {items.length > 0 && <List className="rows">{items.slice(0, open)}</List>}
      {rest.length > 0 && (
        <details className="fold">
          <summary>{others(rest.length)}</summary>
          <List className="rows">{rest}</List>
        </details>
      )}
    </>
  )
}
