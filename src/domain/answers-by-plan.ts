import { mostOfPlan, type Answer, type FactAnswer } from './assessment.ts'
import type { PlanId } from './content.ts'
import { own } from './own.ts'

/** What is said by plan, with something said of one plan anew. What a plan says first begins as what counted for it. */
export function byPlanWith(answer: Answer, plan: PlanId, given: Partial<OfPlan>): Answer['byPlan'] {
  const { level, basis, evidence } = answer
  const before = own(answer.byPlan, plan) ?? {
    ...(level !== undefined && { level }),
    ...(basis !== undefined && { basis }),
    evidence: evidence.slice(0, mostOfPlan),
    note: '',
  }
  return { ...answer.byPlan, [plan]: { ...before, ...given } }
}

type OfPlan = NonNullable<Answer['byPlan'][PlanId]>

/** A fact with options of its own for one plan. */
export const factWithPlan = (earlier: FactAnswer | undefined, plan: PlanId, chosen: readonly string[]): FactAnswer => ({
  chosen: earlier?.chosen ?? [],
  byPlan: { ...earlier?.byPlan, [plan]: [...chosen] },
})

/** The options that count for one plan. */
export const chosenIn = ({ chosen, byPlan }: FactAnswer, plan: PlanId): readonly string[] => own(byPlan, plan) ?? chosen
