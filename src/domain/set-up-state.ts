import type { Lists } from './asked.ts'
import type { Assessment } from './assessment.ts'
import { own } from './own.ts'
import { isForTheRoom } from './who-answers.ts'

export type SetUpState = 'not-started' | 'under-way' | 'enough' | 'answered'

/** The facts that set-up asks. */
export const setUpFacts = ({ facts }: Pick<Lists, 'facts'>): readonly string[] =>
  facts.filter(({ askedWith }) => askedWith === 'set-up').map(({ id }) => id)

/**
 * Enough to start once it says what it is called, whom it is for and who is in the room, where there is one; for a quick
 * look what it is called. Answered with every fact too.
 */
export function setUpState(lists: Pick<Lists, 'facts'>, assessment: Assessment): SetUpState {
  const { voices, facts, plans } = assessment
  const { about } = assessment.about
  const asked = setUpFacts(lists)
  const isInTheRoom = !isForTheRoom(assessment) || Object.values(voices).some(({ present }) => present)
  const hasEnough = about.depth === 'screen' || (about.people.trim() !== '' && isInTheRoom)
  if (about.title.trim() && hasEnough) return asked.every((id) => own(facts, id)) ? 'answered' : 'enough'
  const { depth: _depth, createdAt: _createdAt, isRunning: _isRunning, answering: _answering, ...said } = about
  const texts = [...Object.values(said), ...Object.values(plans).flatMap(({ name, say }) => [name, say])]
  const isBegun =
    texts.some((text) => text.trim() !== '') || Object.keys(voices).length > 0 || asked.some((id) => own(facts, id))
  return isBegun ? 'under-way' : 'not-started'
}
