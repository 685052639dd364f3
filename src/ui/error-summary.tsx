import { useEffect, useRef } from 'react'

export type FieldProblem = { readonly id: string; readonly say: string }

/** What has to be mended, on top and in focus, each line leading to its field. */
export function ErrorSummary({
  title,
  problems,
}: {
  readonly title: string
  readonly problems: readonly FieldProblem[]
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])
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
