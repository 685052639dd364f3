import { AnswerLine } from './answer-line.tsx'
import type { Point } from '../parts/points.ts'

/** The answers behind a verdict, each in full; nothing where there are none. */
export const Answers = ({ points }: { readonly points: readonly Point[] }) =>
  points.length > 0 && (
    <ul className="answers">
      {points.map((point) => (
        <AnswerLine point={point} key={point.id} />
      ))}
    </ul>
  )
