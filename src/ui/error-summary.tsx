import { useEffect, useRef } from 'react'
import { useMarkedTab } from './title.tsx'

export type FieldProblem = { readonly id: string; readonly say: string }

type Props = {
  readonly title: string
  /** Begins the tab's title while there is a problem. */
  readonly mark: string
  readonly problems: readonly FieldProblem[]
  /** Counts the attempts to go on: each one that finds problems takes the focus here, and mending one does not. */
  readonly attempt?: number
}

/** What has to be mended, on top and in focus, each line leading to its field. */
export function ErrorSummary({ title, mark, problems, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const isProblem = problems.length > 0
  useMarkedTab(isProblem ? mark : '')
  const turn = attempt ?? problems
  const told = useRef<typeof turn>(undefined)
  useEffect(() => {
    // A problem that is mended, or that appears while typing, leaves the focus where it is.
    if (!isProblem || told.current === turn) return
    told.current = turn
    box.current?.focus()
  }, [turn, isProblem])
  if (problems.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {problems.map(({ id, say }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(id)?.focus()
              }}
            >
              {say}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
