import { own } from '../../domain/own.ts'
import type { Assessment } from '../../domain/assessment.ts'
import type { Content, Question } from '../../domain/content.ts'
import { waysOpen, type WayOpen } from '../../domain/open-answers.ts'
import { groupsDiffer } from '../../domain/voices/groups-differ.ts'
import { answerTo } from '../../domain/voices/heard-on.ts'
import { answerState } from '../../domain/asked.ts'
import { ladderQuestion } from '../../domain/where-asked.ts'
import { useHere } from '../../ports/use-work.ts'

/** What the address asks to be shown, and where the person comes back to. */
export function useShowing(): { readonly only: WayOpen | undefined; readonly at: string | undefined } {
  const { show, at } = useHere()
  return { only: waysOpen.find((known) => known === show), at }
}

/** Which of them an answer is. An answer may be several at once. */
export function isOne(narrowing: WayOpen, question: Question, assessment: Assessment, pullsAgainst: boolean): boolean {
  if (narrowing !== 'contradictory') return answerState(answerTo(question, assessment)) === narrowing
  return pullsAgainst || groupsDiffer(question, assessment)
}

type Asked = Pick<Content, 'facts' | 'questions' | 'ownWords'>

/** Nothing is said to the question, nor to what is asked beside it. */
export const isUntouched = (
  question: Question,
  { facts, questions, ownWords }: Asked,
  assessment: Assessment,
): boolean =>
  answerState(answerTo(question, assessment)) === 'to-do' &&
  !own(assessment.answers, question.id)?.note &&
  !ownWords.some(({ id: one, askedWith }) => askedWith[0] === question.id && own(assessment.ownWords, one)) &&
  !facts.some((fact) => fact.askedWith === question.id && own(assessment.facts, fact.id)) &&
  (question.id !== ladderQuestion({ questions }) || Object.keys(assessment.ladder).length === 0)
