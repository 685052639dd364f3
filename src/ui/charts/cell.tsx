import type { Ink } from './ink.tsx'

type Props = {
  /** How much, from 0 to 3; or a short text in an empty frame, dashed where nothing is known. */
  readonly level: Ink | { readonly text: string; readonly isDashed: boolean }
  readonly ink: Ink
  /** In pixels. */
  readonly tall?: number
}

/** A cell as wide as its column, so that a row of them reads as a skyline. A picture beside words, never instead of them. */
export function Cell({ level, ink, tall = 44 }: Props) {
  if (typeof level === 'object')
    return (
      <svg className="glyph" height={tall} aria-hidden="true" focusable="false">
        <rect className={level.isDashed ? 'none' : 'frame'} x="1" y="1" width="100%" height={tall - 2} />
        <text x="50%" y={tall / 2 + 6}>
          {level.text}
        </text>
      </svg>
    )
  const height = level === 0 ? 4 : ((tall - 2) * level) / 3
  return (
    <svg className="glyph" height={tall} aria-hidden="true" focusable="false">
      <rect className="frame" x="1" y="1" width="100%" height={tall - 2} />
      <rect className={`bar ink${ink}`} x="1" y={tall - 1 - height} width="100%" height={height} />
    </svg>
  )
}
