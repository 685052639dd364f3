import { blankAnswer, type Answer, type Assessment, type FactAnswer } from './assessment.ts'
import { plans, type Fact, type AskedQuestion, type PlanId } from './content.ts'
import { own } from './own.ts'

/**
 * An answer with some of it given anew. The question and the level are kept in the words they were put in, with the
 * content's version: a decision is read against the words of its day.
 */
export function answerWith(
  earlier: Answer | undefined,
  question: AskedQuestion,
  version: string,
  given: Partial<Answer>,
): Answer {
  const answer = { ...(earlier ?? blankAnswer), ...given }
  const said = typeof answer.level === 'number' ? question.levels[answer.level] : ''
  const asked = given.level === undefined && earlier ? earlier.asked : { ask: question.ask, said, content: version }
  return { ...answer, asked }
}

/** An answer that says nothing any more, so that its record can go. */
export const saysNothing = (answer: Answer): boolean =>
  answer.level === undefined &&
  answer.basis === undefined &&
  answer.note === '' &&
  answer.evidence.length + answer.voices.length + answer.confirmedBy.length === 0 &&
  Object.keys({ ...answer.recordedBefore, ...answer.byPlan }).length === 0

/** A fact with other options chosen for all plans; nothing, where nothing is said any more. */
export function factWith(earlier: FactAnswer | undefined, chosen: readonly string[]): FactAnswer | undefined {
  const byPlan = earlier?.byPlan ?? {}
  return chosen.length + Object.keys(byPlan).length === 0 ? undefined : { chosen: [...chosen], byPlan }
}

/** Whether an answer or a fact differs by plan. */
export const isByPlan = (said: Pick<Answer | FactAnswer, 'byPlan'> | undefined): boolean =>
  said !== undefined && Object.keys(said.byPlan).length > 0

/** The answer that counts for one plan: what is said of it, and for the rest what is said for all. */
export const answerIn = (answer: Answer, plan: PlanId): Answer => ({
  ...answer,
  ...own(answer.byPlan, plan),
  byPlan: {},
})

/** An answer as it counts: for all, or once for each plan where it differs. */
export const answersIn = (answer: Answer): readonly Answer[] =>
  isByPlan(answer) ? plans.map((plan) => answerIn(answer, plan)) : [answer]

/** Whether some answer was given under another version of the questions and rules than this one. */
export const isOfAnEarlierVersion = ({ answers }: Assessment, version: string): boolean =>
  Object.values(answers).some(({ asked }) => asked.content !== '' && asked.content !== version)

/** The options that are chosen, as they are said. */
export const optionsSaid = ({ options }: Pick<Fact, 'options'>, chosen: readonly string[] = []): readonly string[] =>
  options.filter(({ id }) => chosen.includes(id)).map(({ say }) => say)
