/** The hatchings that the charts share, drawn once on a page. */
export const InkPatterns = () => (
  <svg width="0" height="0" className="defs" aria-hidden="true" focusable="false">
    <defs>
      <pattern id="said" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.4" height="6" fill="currentColor" />
      </pattern>
      <pattern id="backed" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2.3" height="4" fill="currentColor" />
      </pattern>
    </defs>
  </svg>
)

/** How much of something can be shown: 0 an outline, 3 solid. `none` is a dashed frame with a question mark, `to-do` an empty one. */
export type Ink = 0 | 1 | 2 | 3

/** One cell: its height says how much, its ink how well it can be shown. A picture beside words, never instead of them. */
export function Glyph({
  height,
  ink,
  size = 28,
}: {
  readonly height: Ink | 'none' | 'to-do'
  readonly ink: Ink
  readonly size?: number
}) {
  const box = { width: size, height: size, viewBox: `0 0 ${size} ${size}` }
  if (typeof height === 'string')
    return (
      <svg className="glyph" {...box} aria-hidden="true" focusable="false">
        <rect className="none" x="1" y="1" width={size - 2} height={size - 2} />
        {height === 'none' && (
          <text x={size / 2} y={size / 2 + 6}>
            ?
          </text>
        )}
      </svg>
    )
  const tall = 2 + ((size - 4) * height) / 3
  return (
    <svg className="glyph" {...box} aria-hidden="true" focusable="false">
      <rect className="frame" x="1" y="1" width={size - 2} height={size - 2} />
      <rect className={`bar ink${ink}`} x="1" y={size - 1 - tall} width={size - 2} height={tall} />
    </svg>
  )
}
