import { optionsSaid } from '../../domain/answers.ts'
import { recordAt } from '../../domain/changes.ts'
import type { AskedQuestion, Fact, PlanId } from '../../domain/content.ts'
import {
  answerStands,
  factStands,
  plansAlone,
  pointedAt,
  restsOnEarlier,
  type Pointed,
  type Stands,
} from '../../domain/suggested/pointed.ts'
import type { Suggested } from '../../domain/suggested/suggested.ts'
import { listSay } from '../../locales/lists.ts'
import { useMachine } from '../../ports/use-work.ts'
import { useOfAnswer } from './use-answer.ts'

/** One thing pointed to, in the words of the level or the options, and how what is answered stands to it. */
type PointedHere = {
  readonly pointed: Pointed
  readonly isOneOfSeveral: boolean
  readonly says: string
  /** The plans that it is used for alone; none where it is used for all. */
  readonly alone: readonly PlanId[]
  readonly stands: Stands
  /** It was used, and what it rests on has changed since. */
  readonly isChanged: boolean
}

/** What is said of a question; only of one plan, where that is wanted. */
export function usePointedAtQuestion(
  question: AskedQuestion,
  all: readonly Suggested[],
  only?: PlanId,
): readonly PointedHere[] {
  const answer = useOfAnswer(question, (one) => one)
  const pointed = pointedAt({ kind: 'question', id: question.id }, all)
  return ofPlan(only, pointed).map((one) => {
    const alone = plansAlone(one, pointed, answer, question.about)
    const { says } = one
    const level = 'level' in says ? says.level : 'atMost' in says ? says.atMost : undefined
    return {
      pointed: one,
      isOneOfSeveral: pointed.length > 1,
      says: level === undefined ? '' : question.levels[level],
      alone,
      stands: answerStands(answer, one, alone),
      isChanged: restsOnEarlier(answer, one, alone),
    }
  })
}

/** The same of a fact. */
export function usePointedAtFact(fact: Fact, all: readonly Suggested[], only?: PlanId): readonly PointedHere[] {
  const said = useMachine(({ context }) => recordAt(context.assessment!, 'facts', fact.id))
  const pointed = pointedAt({ kind: 'fact', id: fact.id }, all)
  return ofPlan(only, pointed).map((one) => {
    const alone = plansAlone(one, pointed, said, fact.about)
    const says = 'chosen' in one.says ? `${listSay(optionsSaid(fact, one.says.chosen))}.` : ''
    return {
      pointed: one,
      isOneOfSeveral: pointed.length > 1,
      says,
      alone,
      stands: factStands(said, one, alone),
      isChanged: false,
    }
  })
}

const ofPlan = (only: PlanId | undefined, all: readonly Pointed[]): readonly Pointed[] =>
  only ? all.filter(({ from }) => from.some(({ by }) => by === only)) : all
