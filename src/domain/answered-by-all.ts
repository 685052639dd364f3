import { answerState, questionsIn, type Lists } from './asked.ts'
import type { Assessment } from './assessment.ts'
import { edit, type Edit } from './changes.ts'
import type { DomainId } from './content.ts'
import { own } from './own.ts'
import { answerTo } from './voices/heard-on.ts'
import { presentIn } from './who-answers.ts'

/**
 * All in the room recorded for each answer of a domain that has nobody recorded yet, not even each for itself: an edit
 * for each record, so that two windows come together.
 */
export function answeredByAll(domain: DomainId, lists: Lists, assessment: Assessment): readonly Edit[] {
  const voices = presentIn(assessment).map(([id]) => id)
  if (voices.length === 0 || assessment.about.about.answering === 'alone') return []
  return questionsIn(domain, lists, assessment).flatMap((question) => {
    const { id } = question
    const answer = own(assessment.answers, id)
    const counting = answerTo(question, assessment)
    if (!answer || answerState(counting) === 'to-do') return []
    return counting!.voices.length === 0 ? [edit(assessment, 'answers', id, { ...answer, voices })] : []
  })
}
