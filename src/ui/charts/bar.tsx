import type { Ink } from './ink.tsx'
import './sums.css'

type Props = {
  /** How far it goes, 0 to 1, and its ink. */
  readonly share: number
  readonly ink: Ink
  /** How far it went before: what is gone since is dotted. */
  readonly before?: number
}

const percent = (share: number): string => `${Math.min(100, Math.max(0, share * 100)).toFixed(2)}%`

/** A bar as wide as its share of the room. A picture beside words, never instead of them. */
export const Bar = ({ share, ink, before = share }: Props) => (
  <svg className="money-bar" width="100%" height="34" aria-hidden="true" focusable="false">
    {share > 0 && <rect className={`ink${ink}${ink === 0 ? ' dash' : ''}`} width={percent(share)} y="1" height="32" />}
    {before > share && <rect className="gone" x={percent(share)} width={percent(before - share)} y="1" height="32" />}
  </svg>
)
