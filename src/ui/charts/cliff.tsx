import type { Ink } from './ink.tsx'
import './sums.css'

type Year = {
  /** What it costs, a sum for each ink. */
  readonly cost: Readonly<Record<Ink, number>>
  readonly written: number
  readonly hoped: number
}

type Props = {
  readonly years: readonly Year[]
  /** In pixels. */
  readonly tall?: number
}

const inks: readonly Ink[] = [3, 2, 1, 0]

/** Cost beside income, year by year; a heavy line falls where money in writing ends. A picture beside its table. */
export function Cliff({ years, tall = 220 }: Props) {
  const most = Math.max(1, ...years.map(({ cost, written, hoped }) => Math.max(sumOf(cost), written + hoped)))
  const wide = 100 / years.length
  const at = (sum: number): number => 6 + (tall - 6) * (1 - sum / most)
  const bar = (x: number, from: number, sum: number, ink: Ink, key: string) =>
    sum > 0 && (
      <rect
        className={`ink${ink}${ink === 0 ? ' dash' : ''}`}
        x={`${x}%`}
        width={`${wide * 0.38}%`}
        y={at(from + sum)}
        height={at(from) - at(from + sum)}
        key={key}
      />
    )
  return (
    <svg className="money-bar" width="100%" height={tall + 4} aria-hidden="true" focusable="false">
      {years.map(({ cost, written, hoped }, year) => {
        const left = year * wide + wide * 0.08
        const right = year * wide + wide * 0.52
        return [
          ...inks.map((ink, place) =>
            bar(left, sumOf(cost, inks.slice(0, place)), cost[ink], ink, `cost ${year} ${ink}`),
          ),
          bar(right, 0, written, 2, `written ${year}`),
          bar(right, written, hoped, 0, `hoped ${year}`),
        ]
      })}
      {years.map(({ written }, year) => (
        <g className="edge" key={year}>
          <line x1={`${year * wide}%`} x2={`${(year + 1) * wide}%`} y1={at(written)} y2={at(written)} />
          {year > 0 && (
            <line x1={`${year * wide}%`} x2={`${year * wide}%`} y1={at(years[year - 1]!.written)} y2={at(written)} />
          )}
        </g>
      ))}
    </svg>
  )
}

const sumOf = (cost: Readonly<Record<Ink, number>>, of: readonly Ink[] = inks): number =>
  of.reduce<number>((sum, ink) => sum + cost[ink], 0)
