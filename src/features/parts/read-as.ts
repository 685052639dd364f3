import type { Decision } from '../../domain/decide.ts'
import type { Words } from '../../locales/words.ts'

/** What a reading comes to, as the object of a sentence. */
export const readAs = ({ outcome, route }: Decision, { decision, recommendation }: Words): string =>
  outcome === 'new-role' && route === 'pilot' ? recommendation.pilot : decision.supports[outcome]

/** What is said where both readings come to the same. */
export const agreeing = (decision: Decision, words: Words): string =>
  decision.outcome === 'need-not-demonstrated'
    ? words.decision.readings.neither
    : words.decision.readings.same(readAs(decision, words))
