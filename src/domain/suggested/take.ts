import { answerIn, answerWith, factWith } from '../answers.ts'
import { byPlanWith, factWithPlan } from '../answers-by-plan.ts'
import {
  blankAnswer,
  longestList,
  mostOf,
  mostOfPlan,
  type Answer,
  type Assessment,
  type EvidenceItem,
} from '../assessment.ts'
import { edit, recordAt, type Edit } from '../changes.ts'
import type { AskedQuestion, PlanId } from '../content.ts'
import { own } from '../own.ts'
import { isItemOf } from './item-ids.ts'
import type { Pointed } from './pointed.ts'
import type { Suggested } from './suggested.ts'

type Asked = {
  readonly question: AskedQuestion
  /** The version of the content it is asked in. */
  readonly version: string
  /** The item that stands for the figures, should there be none yet. */
  readonly itemFor: (by: Suggested) => EvidenceItem
}

/**
 * What a press does, as one step: the answer has the level that is pointed to, is known as far as the figures are, and rests on
 * an item for them, of which there is one. Where it rested on them as they were, it now rests on them as they are.
 */
export function answerTaken(
  assessment: Assessment,
  pointed: Pointed,
  alone: readonly PlanId[],
  { question, version, itemFor }: Asked,
): readonly Edit[] {
  const { says, from } = pointed
  if (!('level' in says)) return []
  const { level } = says
  const earlier = recordAt(assessment, 'answers', question.id)
  const known = from.filter(({ item }) => own(assessment.evidence, item) !== undefined)
  const room = mostOf('evidence') - Object.keys(assessment.evidence).length
  const added = from.filter((one) => !known.includes(one)).slice(0, Math.max(0, room))
  const given = (answer: Answer, some: readonly Suggested[], most: number) => ({
    level,
    basis: some.every(({ basis }) => basis === 2) ? (2 as const) : (1 as const),
    evidence: restingOn(
      answer.evidence,
      some.filter((one) => known.includes(one) || added.includes(one)),
      most,
    ),
  })
  const after =
    alone.length === 0
      ? given(earlier ?? blankAnswer, from, longestList)
      : {
          byPlan: alone.reduce<Answer['byPlan']>((byPlan, plan) => {
            const answer = { ...(earlier ?? blankAnswer), byPlan }
            const some = from.filter(({ by }) => by === plan)
            return byPlanWith(answer, plan, given(answerIn(answer, plan), some, mostOfPlan))
          }, earlier?.byPlan ?? {}),
        }
  return [
    edit(assessment, 'answers', question.id, answerWith(earlier, question, version, after)),
    ...added.map((one) => edit(assessment, 'evidence', one.item, itemFor(one))),
  ]
}

/** The same with a fact, which rests on no item. */
export function factTaken(assessment: Assessment, { ref, says }: Pointed, alone: readonly PlanId[]): readonly Edit[] {
  if (!('chosen' in says)) return []
  const earlier = recordAt(assessment, 'facts', ref.id)
  const after =
    alone.length === 0
      ? factWith(earlier, says.chosen)
      : alone.reduce((fact, plan) => factWithPlan(fact, plan, says.chosen), earlier)
  return [edit(assessment, 'facts', ref.id, after)]
}

/** Items with those for the figures as they are, in place of those for the figures as they were. */
function restingOn(items: readonly string[], some: readonly Suggested[], most: number): string[] {
  const others = items.filter((item) => !some.some(({ by }) => isItemOf(by, item)))
  const all = [...others, ...some.map(({ item }) => item)]
  return all.length > most ? [...items] : all
}
