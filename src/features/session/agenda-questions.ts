import { toSettle } from '../../domain/diagram/to-settle.ts'
import type { Recommended } from '../../domain/recommend.ts'

/** The questions of the agenda, first the one that settles most. */
export function agendaQuestions(telling: Recommended): readonly string[] {
  const isAsked = (id: string) => telling.content.questions.some((question) => question.id === id)
  return toSettle(telling).flatMap(({ kind, id }) => (kind === 'question' && isAsked(id) ? [id] : []))
}
