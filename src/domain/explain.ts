import type { Content } from './content.ts'
import type { Recommendation } from './recommend.ts'

/**
 * The rung of the ladder that a recommendation stands on, or would stand on if its open answers came out well: that of
 * its first form, else the last rung of its route.
 */
export function rungStoodOn(
  { outcome, direction, forms }: Recommendation,
  { ladder }: Pick<Content, 'ladder'>,
): string {
  const route = isHolding(outcome) ? direction : outcome
  const first = forms.find(({ place }) => place === 'first')
  const rungs = ladder.filter((rung) => rung.route === route)
  return (rungs.find((rung) => first && rung.forms?.includes(first.id)) ?? rungs.at(-1) ?? ladder.at(-1)!).id
}

/** Whether an outcome holds off: nothing changes yet, and what to find out or put in place comes first. */
export const isHolding = (
  outcome: Recommendation['outcome'],
): outcome is 'need-not-demonstrated' | 'fundamentals-first' =>
  outcome === 'need-not-demonstrated' || outcome === 'fundamentals-first'

/** What somebody may aim at, from least to most disruptive; the other outcomes only hold off. */
export const aims = [
  'existing-roles',
  'team-or-pathway',
  'new-role',
] as const satisfies readonly Recommendation['outcome'][]
