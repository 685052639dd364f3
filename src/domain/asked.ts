import type { Answer, Assessment } from './assessment.ts'
import { own } from './own.ts'
import { domains, type Content, type DomainId, type Fact, type Listed } from './content.ts'
import { answeredLevel, answersIn } from './answers.ts'

/** What is asked, as it stands in lists. The rest of the content is loaded when a recommendation is wanted. */
export type Lists = Pick<Content, 'version'> & {
  readonly questions: readonly Listed[]
  readonly facts: readonly Pick<Fact, 'id' | 'askedWith'>[]
}

export type Asks<Q extends Listed = Listed> = { readonly questions: readonly Q[] }
/** How deep an assessment goes is part of what it is about. */
export type Deep = Pick<Assessment, 'about'>

/** The questions of a depth, in the order they are asked; the quick look asks the screen questions only. */
export const questionsAsked = <Q extends Listed>(content: Asks<Q>, assessment: Deep): readonly Q[] =>
  content.questions.filter(({ depth }) => assessment.about.about.depth === 'full' || depth === 'screen')

export const questionsIn = <Q extends Listed>(domain: DomainId, content: Asks<Q>, assessment: Deep): readonly Q[] =>
  questionsAsked(content, assessment).filter((question) => question.domain === domain)

/** Whether no question has been answered in any way. */
export const isUnanswered = (content: Asks, assessment: Assessment): boolean =>
  questionsAsked(content, assessment).every(({ id }) => answerState(own(assessment.answers, id)) === 'to-do')

/** How an answer looks from outside. 'answered' means a level with some basis; none is better than another. */
export type AnswerState = 'to-do' | 'not-known' | 'assumed' | 'answered' | 'not-applicable'

/** What differs by plan is as far as the plan that lags behind most. */
export function answerState(answer: Answer | undefined): AnswerState {
  if (!answer) return 'to-do'
  const states = answersIn(answer).map(stateOf)
  return states.reduce((least, state) => (furthest.indexOf(state) < furthest.indexOf(least) ? state : least))
}

const furthest: readonly AnswerState[] = ['to-do', 'not-known', 'assumed', 'answered', 'not-applicable']

function stateOf(answer: Answer): AnswerState {
  const level = answeredLevel(answer)
  if (level === undefined) return 'to-do'
  if (level === 'unknown') return 'not-known'
  if (level === 'not-applicable') return 'not-applicable'
  return (answer.basis ?? 0) === 0 ? 'assumed' : 'answered'
}

/** The states in which an answer may still turn out any way. */
export const openStates = ['to-do', 'not-known', 'assumed'] as const satisfies readonly AnswerState[]

/** How many questions of a list are in each state. */
export function tally(
  questions: readonly Pick<Listed, 'id'>[],
  assessment: Assessment,
): Readonly<Record<AnswerState, number>> {
  const counts = { 'to-do': 0, 'not-known': 0, assumed: 0, answered: 0, 'not-applicable': 0 }
  for (const { id } of questions) counts[answerState(own(assessment.answers, id))]++
  return counts
}

/** The domains that have questions at this depth, in order. */
export const domainsAsked = (content: Asks, assessment: Deep): readonly DomainId[] =>
  domains.filter((domain) => questionsIn(domain, content, assessment).length > 0)
