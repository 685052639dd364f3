import type { Recommended } from '../../domain/recommend.ts'
import type { Point } from '../../domain/diagram/what-if.ts'
import type { Words } from '../../locales/words.ts'
import { Glyph, type Ink } from '../../ui/charts/ink.tsx'
import { answerOf, sentence } from '../parts/answer-of.ts'
import { pointOf } from '../parts/points.ts'

/** What is said at one place, in words, and how it is drawn where it is drawn at all. */
export type SaidAt = {
  readonly say: string
  readonly known?: string
  readonly glyph?: { readonly height: Ink | 'none'; readonly ink: Ink }
}

/** What an assessment says of a question, a fact or a rung. */
export function saidAt({ kind, id }: Point, telling: Recommended, words: Words): SaidAt {
  const nothing = sentence(words.decision.answers.unknown)
  if (kind === 'fact') return { say: pointOf('fact', id, telling)?.chosen || nothing }
  if (kind === 'rung') {
    const looked = telling.recommendation.demonstrated.reading.rungs.get(id)
    return { say: looked === undefined ? nothing : `${words.ladder.looked[looked]}.` }
  }
  const { state, level, ink, say, known } = answerOf(id, telling, words)
  if (state === 'not-applicable') return { say }
  return state === 'level' ? { say, known, glyph: { height: level, ink } } : { say, glyph: { height: 'none', ink: 0 } }
}

/** Whether two tell the same in words, and as well shown. */
export const isSameAt = (a: SaidAt, b: SaidAt): boolean => a.say === b.say && a.known === b.known

/** What is said, with its cell: how much, and how well it can be shown. */
export const Said = ({ say, known, glyph }: SaidAt) => (
  <span className="said-here">
    {glyph && <Glyph {...glyph} size={20} />}
    <span>
      <span>{say}</span>
      {known && <small className="soft">{` ${sentence(known)}`}</small>}
    </span>
  </span>
)
