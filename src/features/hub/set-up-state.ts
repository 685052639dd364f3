import type { Assessment } from '../../domain/assessment.ts'
import { own } from '../../domain/own.ts'

export type SetUpState = 'not-started' | 'under-way' | 'enough' | 'answered'

/** Enough to start once it says what it is called, whom it is for and who is in the room; answered with every fact too. */
export function setUpState(
  { about: { about }, voices, facts, plans }: Assessment,
  setUpFacts: readonly string[],
): SetUpState {
  const isInTheRoom = Object.values(voices).some(({ present }) => present)
  if (about.title.trim() && about.people.trim() && isInTheRoom)
    return setUpFacts.every((id) => own(facts, id)) ? 'answered' : 'enough'
  const texts = [
    about.title,
    about.service,
    about.people,
    about.organisations,
    about.budget,
    about.decision,
    about.decideBy,
    about.roleTitle,
    ...Object.values(plans).flatMap(({ name, say }) => [name, say]),
  ]
  const isBegun =
    texts.some((text) => text.trim() !== '') ||
    Object.keys(voices).length > 0 ||
    setUpFacts.some((id) => own(facts, id))
  return isBegun ? 'under-way' : 'not-started'
}
