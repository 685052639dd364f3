import type { Ink } from './ink.tsx'
import './sums.css'

type Props = {
  /** Where it goes from and to, and where the upright line stands: shares of the room, 0 to 1. */
  readonly from: number
  readonly to: number
  readonly mark: number
  readonly ink: Ink
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** How far one figure moves the outcome, to both sides of a line. A picture beside words. */
export const SwingBar = ({ from, to, mark, ink }: Props) => (
  <svg className="money-bar" width="100%" height="30" aria-hidden="true" focusable="false">
    <rect
      className={`ink${ink}${ink === 0 ? ' dash' : ''}`}
      x={percent(Math.min(from, to))}
      width={percent(Math.abs(to - from))}
      y="4"
      height="22"
    />
    <line className="likely" x1={percent(mark)} x2={percent(mark)} y1="0" y2="30" />
  </svg>
)
