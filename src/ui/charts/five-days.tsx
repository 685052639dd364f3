import type { Ink } from './ink.tsx'
import './sums.css'

type Part = {
  readonly key: string
  /** Short enough for a column on a phone. */
  readonly say: string
  readonly hours: number
  readonly ink: Ink
  /** What the rest makes way for: drawn with a heavy edge. */
  readonly isHeavy: boolean
}

type Props = {
  readonly days: readonly string[]
  readonly parts: readonly Part[]
  /** The hours of all days together. */
  readonly paid: number
}

const tall = 240
const top = 24
/** A piece lower than this has no room for its word. */
const lowest = 18

/** A week sorted: its parts one after another, filling a day and then the next. A picture beside a table of the same. */
export function FiveDays({ days, parts, paid }: Props) {
  const wide = 100 / days.length
  const aDay = paid / days.length
  const pieces = piecesOf(parts, aDay, days.length)
  return (
    <svg className="money-bar money-week" width="100%" height={top + tall + 4} aria-hidden="true" focusable="false">
      {days.map((day, at) => (
        <text className="weekday" x={`${(at + 0.5) * wide}%`} y="14" key={day}>
          {day}
        </text>
      ))}
      {pieces.map(({ part, day, from, to }) => {
        const [y, height] = [top + (from / aDay) * tall, ((to - from) / aDay) * tall]
        return (
          <g key={`${part.key} ${day}`}>
            <rect
              className={[`ink${part.ink}`, part.ink === 0 && 'dash', part.isHeavy && 'heavy']
                .filter(Boolean)
                .join(' ')}
              x={`${day * wide + wide * 0.06}%`}
              width={`${wide * 0.88}%`}
              y={y}
              height={Math.max(0.5, height - 2)}
            />
            {height >= lowest && (
              <text x={`${(day + 0.5) * wide}%`} y={y + height / 2 + 3}>
                {part.say}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** Each part cut where a day ends. */
function piecesOf(parts: readonly Part[], aDay: number, days: number) {
  let before = 0
  return parts.flatMap((part) => {
    const [begins, ends] = [before, before + part.hours]
    before = ends
    return Array.from({ length: days }, (_, day) => ({
      part,
      day,
      from: Math.max(0, begins - day * aDay),
      to: Math.min(aDay, ends - day * aDay),
    })).filter(({ from, to }) => to - from > 1e-9)
  })
}
