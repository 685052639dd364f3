import { plans, type PlanId } from './content.ts'

/** The id of an answer as one plan has it. No question, fact or test has such an id of its own. */
export const idIn = (plan: PlanId, id: string): string => `${id}--${plan}`

/** The question or fact that an id is of, and the plan whose answer it is; none where it counts for all. */
export function asIn(id: string): { readonly id: string; readonly plan?: PlanId } {
  const plan = plans.find((one) => id.endsWith(idIn(one, '')))
  return plan ? { id: id.slice(0, -idIn(plan, '').length), plan } : { id }
}
