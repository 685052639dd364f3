import './silhouette.css'

/** How wide the longest bar is drawn. */
const width = 600
const height = 36

type Props = {
  /** What comes first, what is sure in all, and the most it may be, in the unit of `longest`. */
  readonly first: number
  readonly sure: number
  readonly most: number
  /** The most of any bar beside it: all are on one scale. */
  readonly longest: number
  /** What it shows, in words. */
  readonly say: string
}

/** A bar on a true scale: black, then hatched, then dashed. */
export function Silhouette({ first, sure, most, longest, say }: Props) {
  const scale = width / Math.max(1, longest)
  const [high, all, end] = [first * scale, sure * scale, most * scale]
  return (
    <svg
      className="silhouette"
      viewBox={`-1 0 ${width + 2} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say}
    >
      <rect className="high" x={0} y={2} width={high} height={height - 4} />
      <rect className="rest" x={high} y={2} width={Math.max(0, all - high)} height={height - 4} />
      {most > sure && <rect className="maybe" x={all} y={3} width={end - all} height={height - 6} />}
    </svg>
  )
}

/** The hatching of the bars, drawn once on a page. */
export const SilhouettePattern = () => (
  <svg className="silhouette-pattern" width="0" height="0" aria-hidden="true">
    <pattern id="silhouette-rest" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="silhouette-ground" width="6" height="6" />
      <rect className="silhouette-stripe" width="1.2" height="6" />
    </pattern>
  </svg>
)

/** What a part of the bars looks like, beside what it means. */
export const SilhouetteSwatch = ({ of }: { readonly of: 'high' | 'rest' | 'maybe' }) => (
  <svg className="silhouette" viewBox="0 0 34 18" width="34" height="18" aria-hidden="true">
    <rect className={of} x={1} y={1} width={32} height={16} />
  </svg>
)
