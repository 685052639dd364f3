import type { Answer, Assessment } from './assessment.ts'
import { domains, type Content, type DomainId, type Fact, type Listed } from './content.ts'
import { answersIn } from './answers.ts'
import { answerTo, type Heeds } from './voices/heard-on.ts'

/** What is asked, as it stands in lists. The rest of the content is loaded when a recommendation is wanted. */
export type Lists = Pick<Content, 'version'> & {
  readonly questions: readonly Listed[]
  /** Of their options only those that say that nothing is decided. */
  readonly facts: readonly FactListed[]
}
export type FactListed = Pick<Fact, 'id' | 'askedWith' | 'steers' | 'short' | 'options'>

export type Asks<Q extends Listed = Listed> = { readonly questions: readonly Q[] }
/** How deep an assessment goes is part of what it is about. */
export type Deep = Pick<Assessment, 'about'>

/** The questions of a depth, in the order they are asked; the quick look asks the screen questions only. */
export const questionsAsked = <Q extends Listed>(content: Asks<Q>, assessment: Deep): readonly Q[] =>
  content.questions.filter(({ depth }) => assessment.about.about.depth === 'full' || depth === 'screen')

export const questionsIn = <Q extends Listed>(domain: DomainId, content: Asks<Q>, assessment: Deep): readonly Q[] =>
  questionsAsked(content, assessment).filter((question) => question.domain === domain)

/** Whether the proof ladder is asked for: it counts for a lasting role, which a quick look never comes to (decision 3). */
export const asksForLadder = ({ about: { about } }: Deep): boolean => about.depth === 'full'

/** Whether no question has been answered in any way. */
export const isUnanswered = (content: Asks, assessment: Assessment): boolean =>
  questionsAsked(content, assessment).every((question) => answerState(answerTo(question, assessment)) === 'to-do')

/** How an answer looks from outside. 'answered' means a level with some basis; none is better than another. */
export type AnswerState = 'to-do' | 'not-known' | 'assumed' | 'answered' | 'not-applicable'

/** What differs by plan is as far as the plan that lags behind most. */
export const answerState = (answer: Answer | undefined): AnswerState =>
  answer ? leastOf(answersIn(answer).map(stateOf)) : 'to-do'

const furthest: readonly AnswerState[] = ['to-do', 'not-known', 'assumed', 'answered', 'not-applicable']

export const leastOf = <State extends AnswerState>(states: readonly State[]): State =>
  states.reduce((least, state) => (furthest.indexOf(state) < furthest.indexOf(least) ? state : least))

function stateOf(answer: Answer): AnswerState {
  const { level } = answer
  if (level === undefined) return 'to-do'
  if (level === 'unknown') return 'not-known'
  if (level === 'not-applicable') return 'not-applicable'
  return (answer.basis ?? 0) === 0 ? 'assumed' : 'answered'
}

/** The states in which an answer may still turn out any way. */
export const openStates = ['to-do', 'not-known', 'assumed'] as const satisfies readonly AnswerState[]

export type Counts = Readonly<Record<AnswerState, number>>

/** How many questions of a list are in each state. */
export const tally = (questions: readonly Pick<Listed, 'id' | 'byVoice'>[], assessment: Heeds): Counts =>
  counted(questions.map((question) => answerState(answerTo(question, assessment))))

export function counted(states: Iterable<AnswerState>): Counts {
  const counts = { 'to-do': 0, 'not-known': 0, assumed: 0, answered: 0, 'not-applicable': 0 }
  for (const state of states) counts[state]++
  return counts
}

/** The domains that have questions at this depth, in order. */
export const domainsAsked = (content: Asks, assessment: Deep): readonly DomainId[] =>
  domains.filter((domain) => questionsIn(domain, content, assessment).length > 0)
