import type { Lists } from './asked.ts'
import type { Assessment } from './assessment.ts'
import { own } from './own.ts'

export type SetUpState = 'not-started' | 'under-way' | 'enough' | 'answered'

/** The facts that set-up asks. */
export const setUpFacts = ({ facts }: Pick<Lists, 'facts'>): readonly string[] =>
  facts.filter(({ askedWith }) => askedWith === 'set-up').map(({ id }) => id)

/** Enough to start once it says what it is called, whom it is for and who is in the room; answered with every fact too. */
export function setUpState(
  lists: Pick<Lists, 'facts'>,
  { about: { about }, voices, facts, plans }: Assessment,
): SetUpState {
  const asked = setUpFacts(lists)
  const isInTheRoom = Object.values(voices).some(({ present }) => present)
  if (about.title.trim() && about.people.trim() && isInTheRoom)
    return asked.every((id) => own(facts, id)) ? 'answered' : 'enough'
  const { depth: _depth, createdAt: _createdAt, isRunning: _isRunning, ...said } = about
  const texts = [...Object.values(said), ...Object.values(plans).flatMap(({ name, say }) => [name, say])]
  const isBegun =
    texts.some((text) => text.trim() !== '') || Object.keys(voices).length > 0 || asked.some((id) => own(facts, id))
  return isBegun ? 'under-way' : 'not-started'
}
