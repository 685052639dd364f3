import type { Content, RouteId } from './content.ts'
import { outcomeOf, type Decision } from './decide.ts'
import { formsInOrder } from './forms.ts'

/** Why nothing is proposed: facts that nobody has chosen, or else the next route that is open and has a form. */
export type NoForm = { readonly waitsFor: readonly string[]; readonly next: RouteId | undefined }

/** What to say where a decision comes to a route and no form of it fits; nothing where one does. */
export function noFormOf(decision: Decision, content: Content): NoForm | undefined {
  const { forms, route, candidates, row, reading } = decision
  if (forms.length > 0) return undefined
  const next = candidates.find(
    (candidate) =>
      candidate.route !== route &&
      candidate.verdict !== 'fails' &&
      formsInOrder(outcomeOf(candidate.route), row, content, reading).length > 0,
  )
  const waitsFor = content.named.steering.filter((fact) => (reading.facts.get(fact)?.length ?? 0) === 0)
  return { waitsFor, next: next?.route }
}
