import type { Outcome } from '../decide.ts'
import type { Strength } from '../strength.ts'
import type { Node } from './diagram.ts'

/** What stands at the top of a recommendation: what, and how firmly. */
export type Headline = { readonly outcome: Outcome; readonly strength: Strength }

/** Every headline there is, in the order of the routes and the strongest last. Its place is its end in the diagram. */
export const headlines: readonly Headline[] = [
  { outcome: 'need-not-demonstrated', strength: 'not-yet' },
  { outcome: 'fundamentals-first', strength: 'not-yet' },
  { outcome: 'existing-roles', strength: 'proceed-when' },
  { outcome: 'existing-roles', strength: 'proceed' },
  { outcome: 'team-or-pathway', strength: 'proceed-when' },
  { outcome: 'team-or-pathway', strength: 'proceed' },
  { outcome: 'new-role', strength: 'pilot' },
  { outcome: 'new-role', strength: 'proceed-when' },
  { outcome: 'new-role', strength: 'proceed' },
]

export const headlineAt = (outcome: Outcome, strength: Strength): Node =>
  headlines.findIndex((one) => one.outcome === outcome && one.strength === strength)

/** The end that stands for an outcome however firm it is: that of its first headline. */
export const withoutStrength = (end: Node): Node =>
  headlines.findIndex(({ outcome }) => outcome === headlines[end]!.outcome)

/** The end of the same outcome where it may not go ahead as it is. */
export const withoutProceed = (end: Node): Node => {
  const { outcome, strength } = headlines[end]!
  return strength === 'proceed' ? headlineAt(outcome, 'proceed-when') : end
}

/** Whether anything is offered there. */
export const isOffered = (end: Node): boolean => headlines[end]!.strength !== 'not-yet'
