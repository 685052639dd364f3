import type { Recommended } from '../../domain/recommend.ts'
import type { Rung } from '../../domain/content.ts'
import { isHolding, rungStoodOn } from '../../domain/explain.ts'
import type { Words } from '../../locales/words.ts'
import { rungSays, type RungSays } from './rung-says.ts'

/** A rung as it is drawn. `stands` says that the recommendation stands on it, or leads to it; `isWater` that nothing from here up is shown. */
export type RungSeen = RungSays & {
  readonly rung: Rung
  readonly number: number
  readonly stands: 'here' | 'toward' | undefined
  readonly isWater: boolean
}

/** The ladder from its top, and whether any of it is shown. */
export function rungsOf(
  telling: Recommended,
  words: Words,
): { readonly rungs: readonly RungSeen[]; readonly isNoneShown: boolean } {
  const { content, recommendation } = telling
  const stands: RungSeen['stands'] = isHolding(recommendation.outcome) ? 'toward' : 'here'
  const stoodOn = rungStoodOn(recommendation, content)
  const says = content.ladder.map((rung) => ({
    rung,
    stands: rung.id === stoodOn ? stands : undefined,
    ...rungSays(rung.id, telling, words),
  }))
  const highestShown = says.map(({ stands: on, ink }) => ink >= 2 || on === 'here').lastIndexOf(true)
  const rungs = says.map((one, at) => ({
    ...one,
    number: at + 1,
    isWater: highestShown > -1 && at === highestShown + 1,
  }))
  return { rungs: rungs.reverse(), isNoneShown: highestShown === -1 }
}
