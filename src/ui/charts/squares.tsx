type Props = {
  readonly count: number
  /** How many of them are empty: they are spread evenly. */
  readonly empty: number
}

const inARow = 46
const pitch = 10

/** As many squares as there are days, the empty ones dashed. A picture beside the number. */
export function Squares({ count, empty }: Props) {
  const rows = Math.ceil(count / inARow)
  const isEmpty = (at: number): boolean =>
    Math.floor(((at + 1) * empty) / count + 1e-9) > Math.floor((at * empty) / count + 1e-9)
  const linesOf = (wanted: boolean): string =>
    Array.from({ length: count }, (_, at) => at)
      .filter((at) => isEmpty(at) === wanted)
      .map((at) => `M${(at % inARow) * pitch + 1} ${Math.floor(at / inARow) * pitch + 1}h7v7h-7z`)
      .join('')
  return (
    <svg
      className="money-squares"
      viewBox={`0 0 ${inARow * pitch} ${rows * pitch}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className="there" d={linesOf(false)} />
      <path className="away" d={linesOf(true)} />
    </svg>
  )
}
