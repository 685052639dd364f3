import { questionsAsked, type Asks, type Deep, type Lists } from './asked.ts'
import { byId } from './by-id.ts'
import type { Fact } from './content.ts'
import { asIn } from './in-plan.ts'
import type { Ref } from './ref.ts'
import { factStop, howKnown, ladderStop, stopOf, type Stop } from './walk.ts'

/** The id of the question that the proof ladder is asked beside. */
export const ladderQuestion = ({ questions }: Asks): string => questions.find(({ holdsLadder }) => holdsLadder)!.id

/** The facts of a depth: those of set-up, and those asked beside a question it asks. */
export function factsAsked<F extends Pick<Fact, 'askedWith'>>(
  content: Asks & { readonly facts: readonly F[] },
  assessment: Deep,
): readonly F[] {
  const beside = new Set(['set-up', ...questionsAsked(content, assessment).map(({ id }) => id)])
  return content.facts.filter(({ askedWith }) => beside.has(askedWith))
}

/** The question that something is asked at or beside; "set-up" for what is asked there. */
export function askedAt({ kind, id }: Ref, lists: Lists): string {
  if (kind === 'rung') return ladderQuestion(lists)
  return kind === 'fact' ? (lists.facts.find((fact) => fact.id === id)?.askedWith ?? 'set-up') : id
}

/**
 * Where something is answered, for all plans: at its step; or at set-up, or on the page of its question, where a fact takes
 * the focus, or how it is known.
 */
export function answeredAt(ref: Ref, lists: Lists): Stop {
  const place = askedAt(ref, lists)
  const at = ref.kind === 'fact' ? asIn(ref.id).id : ref.how && howKnown
  if (place === 'set-up') return { page: 'setUp', step: 'facts', at }
  const { domain, id } = byId(lists.questions, place)
  const question = { domain, id: asIn(id).id }
  if (ref.kind === 'rung') return ladderStop(question)
  const steers = ref.kind === 'fact' && byId(lists.facts, ref.id).steers
  return steers ? factStop(question, at!) : { ...stopOf(question), at }
}
