import type { Answer } from './assessment.ts'
import { questionsAsked } from './asked.ts'
import type { Step } from './clause.ts'
import type { FullQuestion } from './content.ts'
import type { Outcome } from './decide.ts'
import { carriedBasis } from './evidence.ts'
import { own } from './own.ts'
import { recommend, type Recommended } from './recommend.ts'

/** An answer that a result hangs by, how far it is known, and what another level of it alone would come to. */
export type CarryingAnswer = {
  readonly question: FullQuestion
  readonly answer: Answer
  readonly level: Step
  readonly basis: Step
  readonly otherwise: { readonly level: Step; readonly outcome: Outcome }
}

const levels: readonly Step[] = [3, 2, 1, 0]

/** The first answer, in the order asked, of which a lower level alone would come to something else; none where none does. */
export function carryingAnswer({ assessment, content, recommendation }: Recommended): CarryingAnswer | undefined {
  for (const question of questionsAsked(content, assessment)) {
    const answer = own(assessment.answers, question.id)
    const level = answer?.level
    if (!answer || typeof level !== 'number') continue
    for (const lower of levels.filter((one) => one < level)) {
      const answers = { ...assessment.answers, [question.id]: { ...answer, level: lower } }
      const { outcome } = recommend({ ...assessment, answers }, content)
      if (outcome === recommendation.outcome) continue
      const { basis } = carriedBasis(answer, question, assessment)
      return { question, answer, level, basis, otherwise: { level: lower, outcome } }
    }
  }
  return undefined
}
