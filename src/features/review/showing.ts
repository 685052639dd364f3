import { own } from '../../domain/own.ts'
import type { Answer, Assessment } from '../../domain/assessment.ts'
import type { Content } from '../../domain/content.ts'
import { voicesDiffer } from '../../domain/tensions.ts'
import { answerState } from '../../domain/asked.ts'
import { ladderQuestion } from '../../domain/where-asked.ts'
import { useHere } from '../../ports/use-work.ts'

/** What the page can be narrowed to. */
export const narrowings = ['to-do', 'not-known', 'assumed', 'contradictory'] as const
export type Narrowing = (typeof narrowings)[number]

/** What the address asks to be shown, and where the person comes back to. */
export function useShowing(): { readonly only: Narrowing | undefined; readonly at: string | undefined } {
  const { show, at } = useHere()
  return { only: narrowings.find((known) => known === show), at }
}

/** Which of them an answer is. An answer may be several at once. */
export function isOne(narrowing: Narrowing, answer: Answer | undefined, pullsAgainst: boolean): boolean {
  if (narrowing !== 'contradictory') return answerState(answer) === narrowing
  return pullsAgainst || (answer !== undefined && voicesDiffer(answer))
}

type Asked = Pick<Content, 'facts' | 'questions' | 'ownWords'>

/** Nothing is said to the question, nor to what is asked beside it. */
export const isUntouched = (id: string, { facts, questions, ownWords }: Asked, assessment: Assessment): boolean =>
  answerState(own(assessment.answers, id)) === 'to-do' &&
  !own(assessment.answers, id)?.note &&
  !ownWords.some(({ id: one, askedWith }) => askedWith[0] === id && own(assessment.ownWords, one)) &&
  !facts.some((fact) => fact.askedWith === id && own(assessment.facts, fact.id)) &&
  (id !== ladderQuestion({ questions }) || Object.keys(assessment.ladder).length === 0)
