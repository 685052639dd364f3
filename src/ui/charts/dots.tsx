import './sums.css'

type Props = {
  readonly values: readonly number[]
  /** Where an upright line stands. */
  readonly mark: number
}

const wide = 100
const step = 4
const size = 14

/** Outcomes as dots on a line, those that lie together one above the other. A picture beside a list of the same. */
export function Dots({ values, mark }: Props) {
  const [least, most] = [Math.min(mark, ...values), Math.max(mark, ...values)]
  const across = (value: number): number => 3 + ((wide - 6) * (value - least)) / Math.max(1e-9, most - least)
  const stacks = new Map<number, number>()
  const dots = values.map((value) => {
    const slot = Math.round(across(value) / step)
    const under = stacks.get(slot) ?? 0
    stacks.set(slot, under + 1)
    return { x: slot * step, under }
  })
  const tall = size * (1 + Math.max(...stacks.values())) + 24
  return (
    <svg className="money-bar" width="100%" height={tall} aria-hidden="true" focusable="false">
      <line className="base" x1="0" x2="100%" y1={tall - 2} y2={tall - 2} />
      <line className="likely" x1={`${across(mark)}%`} x2={`${across(mark)}%`} y1="2" y2={tall - 2} />
      {dots.map(({ x, under }, at) => (
        <circle cx={`${x}%`} cy={tall - 10 - under * size} r="5.5" key={at} />
      ))}
    </svg>
  )
}
