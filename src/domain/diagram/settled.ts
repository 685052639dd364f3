import type { Content } from '../content.ts'
import type { Reading } from '../evaluate.ts'
import { compiledWith } from './compiled.ts'
import { endsIn, possibleEnds } from './possible.ts'
import { isBacked, mayTurnOut } from './variables.ts'

/**
 * Whether the outcome is the same for every assessment that agrees with this one on all that is backed up: answers,
 * chosen facts and rungs that their evidence carries. What this depth does not ask is not backed up. Exact: nothing is
 * sampled. The first call for a content compiles its rules.
 */
export function isSettled(reading: Reading, content: Content): boolean {
  const { compiled, now } = compiledWith(reading, content)
  const ways = compiled.variables.map((variable, at) => {
    const isKnown = isBacked(variable, reading)
    return mayTurnOut(variable).map((may, to) => (to === now[at] || (may && !isKnown) ? 1 : 0))
  })
  return endsIn(possibleEnds(compiled.outcome, { ways })).length === 1
}
