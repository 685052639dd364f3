import { questionsAsked, type Asks, type Deep, type Lists } from './asked.ts'
import { byId } from './by-id.ts'
import type { Fact } from './content.ts'
import type { Ref } from './ref.ts'
import { stopOf, type Stop } from './walk.ts'

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

/** Where something is answered: on the page of its question, or at set-up; a fact takes the focus. */
export function answeredAt(ref: Ref, lists: Lists): Stop {
  const place = askedAt(ref, lists)
  const at = ref.kind === 'fact' ? ref.id : undefined
  return place === 'set-up' ? { page: 'setUp', step: 'facts', at } : { ...stopOf(byId(lists.questions, place)), at }
}
