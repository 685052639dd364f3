export type Square = 'done' | 'assumed' | 'dk' | 'todo'

const pitch = 17

/** A row of squares, one for each step of a list; `here` underlines one. `say` puts the same into words. */
export function Strip({
  squares,
  round = [],
  here,
  say,
}: {
  readonly squares: readonly Square[]
  /** Which of them are round. */
  readonly round?: readonly boolean[]
  readonly here?: number
  readonly say: string
}) {
  const width = squares.length * pitch
  return (
    <svg className="strip" width={width} viewBox={`0 0 ${width} 18`} role="img" aria-label={say}>
      {squares.map((square, at) => (
        <rect className={square} x={1 + at * pitch} y="1" width="11" height="11" rx={round[at] ? 5.5 : 0} key={at} />
      ))}
      {here !== undefined && <path className="here" d={`M${here * pitch - 1} 16.5h15`} />}
    </svg>
  )
}
