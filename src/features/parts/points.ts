import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import type { Fact } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { deciding, leaves, type Trace } from '../../domain/evaluate.ts'
import { paths } from '../../ports/paths.ts'
import { ladderQuestion } from '../../domain/walk.ts'

/** What a test turned on, and where it is answered. `about` names the question that a fact is asked beside. */
export type Point = {
  readonly kind: 'question' | 'fact' | 'rung'
  readonly id: string
  readonly say: string
  readonly to: string
  readonly about?: string
  /** The options chosen for a fact, in words. */
  readonly chosen?: string
}

/** The answers that made a test what it is, each once, and leaving out what the decision worked out for itself. */
export const pointsOf = (trace: Trace, telling: Recommended): readonly Point[] => pointsAt(deciding(trace), telling)

/** Every answer that a test reads. */
export const pointsRead = (trace: Trace, telling: Recommended): readonly Point[] => pointsAt(leaves(trace), telling)

/** The places of some comparisons, each once. */
export function pointsAt(traces: readonly Trace[], telling: Recommended): readonly Point[] {
  const points = new Map<string, Point>()
  for (const { condition } of traces) {
    const point =
      'question' in condition
        ? pointOf('question', condition.question, telling)
        : 'fact' in condition
          ? pointOf('fact', condition.fact, telling)
          : 'rung' in condition
            ? pointOf('rung', condition.rung, telling)
            : undefined
    if (point) points.set(point.id, point)
  }
  return [...points.values()]
}

/** A question, fact or rung by its id; none for a fact that the decision worked out for itself. */
export function pointOf(kind: Point['kind'], id: string, telling: Recommended): Point | undefined {
  const { content } = telling
  if (kind === 'question') return { kind, id, say: byId(content.questions, id).short, to: questionPath(id, telling) }
  if (kind === 'rung')
    return { kind, id, say: byId(content.ladder, id).name, to: questionPath(ladderQuestion(telling.content), telling) }
  const fact = content.facts.find((one) => one.id === id)
  if (!fact) return undefined
  const chosen = chosenOf(fact, telling)
  const point = { kind, id, say: fact.ask, ...(chosen && { chosen }) }
  if (fact.askedWith === 'set-up') return { ...point, to: paths.setUp(telling.assessment.id, 'facts', { at: id }) }
  const { short } = byId(content.questions, fact.askedWith)
  return { ...point, to: questionPath(fact.askedWith, telling, id), about: short }
}

const chosenOf = ({ id, options }: Fact, { assessment }: Recommended): string =>
  options
    .filter((option) => own(assessment.facts, id)?.chosen.includes(option.id))
    .map(({ say }) => say)
    .join(', ')

export const questionPath = (id: string, { assessment, content }: Recommended, at?: string): string =>
  paths.question(assessment.id, byId(content.questions, id), { at })
