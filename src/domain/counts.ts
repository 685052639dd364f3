import { answerTo } from './voices/heard-on.ts'
import { isByPlan } from './answers.ts'
import type { Assessment, FactAnswer } from './assessment.ts'
import {
  answerState,
  counted,
  leastOf,
  questionsAsked,
  type AnswerState,
  type Asks,
  type Counts,
  type FactListed,
} from './asked.ts'
import { plans, type DomainId } from './content.ts'
import { asIn } from './in-plan.ts'
import { own } from './own.ts'
import { factsAsked } from './where-asked.ts'

/** How a plain fact looks from outside: what nobody has decided yet is not known. It is never assumed. */
type FactState = Extract<AnswerState, 'to-do' | 'not-known' | 'answered'>

function factState({ options }: Pick<FactListed, 'options'>, said: FactAnswer | undefined): FactState {
  if (!said) return 'to-do'
  const isOpen = (chosen: string) => options.some((option) => option.isOpen && option.id === chosen)
  const chosen = isByPlan(said) ? plans.map((plan) => own(said.byPlan, plan) ?? said.chosen) : [said.chosen]
  return leastOf(chosen.map((each) => (each.length === 0 ? 'to-do' : each.some(isOpen) ? 'not-known' : 'answered')))
}

type Asked = Asks & { readonly facts: readonly FactListed[] }

/**
 * How many questions and plain facts of a depth, or of one domain, are in each state, for all who say it. What stands in
 * a content once for each plan counts once, as far as the plan that lags behind most.
 */
export function countsOf(content: Asked, assessment: Assessment, domain?: DomainId) {
  const questions = questionsAsked(content, assessment).filter((one) => !domain || one.domain === domain)
  const beside = new Set(questions.map(({ id }) => id))
  const facts = factsAsked(content, assessment).filter(({ askedWith }) => !domain || beside.has(askedWith))
  return {
    questions: countedOnce(questions, (question) => answerState(answerTo(question, assessment))),
    facts: factCounts(facts, assessment),
  }
}

export const factCounts = (facts: readonly Omit<FactListed, 'askedWith'>[], { facts: said }: Assessment): Counts =>
  countedOnce(facts, (fact) => factState(fact, own(said, fact.id)))

function countedOnce<Row extends { readonly id: string }>(rows: readonly Row[], stateOf: (row: Row) => AnswerState) {
  const states = new Map<string, AnswerState>()
  for (const row of rows) {
    const { id } = asIn(row.id)
    const before = states.get(id)
    states.set(id, before ? leastOf([before, stateOf(row)]) : stateOf(row))
  }
  return counted(states.values())
}

/** All that are in some state. */
export const inAll = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** All that are answered in some way, though it be only assumed. */
export const inSomeWay = (counts: Counts): number => inAll(counts) - counts['not-known'] - counts['to-do']
