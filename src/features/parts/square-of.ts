import type { AnswerState } from '../../domain/asked.ts'
import type { Square } from '../../ui/charts/strip.tsx'

/** How an answer is drawn in a strip: where you are, never how well you did. */
export const squareOf: Record<AnswerState, Square> = {
  answered: 'done',
  'not-applicable': 'done',
  assumed: 'assumed',
  'not-known': 'dk',
  'to-do': 'todo',
}
