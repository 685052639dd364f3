import type { Content } from '../content.ts'
import type { Flip } from './flips.ts'

type Place = Pick<Flip, 'kind' | 'id'>

const placesBefore = new WeakMap<Content, ReadonlyMap<string, number>>()

/** Changes in the order in which a team would come to them: facts of the set-up, each question with its facts, the ladder. */
export function inOrderOfWalk<Of extends Place>(changes: readonly Of[], content: Content): readonly Of[] {
  if (changes.length < 2) return changes
  const places = placesOf(content)
  const placeOf = ({ kind, id }: Place): number => places.get(`${kind} ${id}`) ?? 0
  return [...changes].sort((one, other) => placeOf(one) - placeOf(other))
}

function placesOf(content: Content): ReadonlyMap<string, number> {
  const known = placesBefore.get(content)
  if (known) return known
  const facts = (beside: string) =>
    content.facts.flatMap((fact) => (fact.askedWith === beside ? `fact ${fact.id}` : []))
  const order = [
    ...facts('set-up'),
    ...content.questions.flatMap(({ id }) => [`question ${id}`, ...facts(id)]),
    ...content.ladder.map(({ id }) => `rung ${id}`),
  ]
  const places = new Map(order.map((name, at) => [name, at]))
  placesBefore.set(content, places)
  return places
}
