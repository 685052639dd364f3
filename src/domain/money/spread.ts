import type { Draws } from './draws.ts'

const dotsInAll = 20

/** How far the outcomes of a plan lie apart: over all years, as the draws are. Never one figure alone. */
export type Spread = {
  /** One in ten lies below, one in ten above. */
  readonly low: number
  readonly middle: number
  readonly high: number
  /** Equally likely outcomes, the lowest first. */
  readonly dots: readonly number[]
  readonly likely: number
  /** The share of draws at least as good as the outcome where every figure is at its likely value. */
  readonly asGoodAsLikely: number
}

/** The outcomes as a few that stand for all. */
export function spreadOf({ nets, likely }: Draws): Spread {
  const sorted = nets.slice().sort()
  const at = (share: number): number => quantile(sorted, share)
  return {
    low: at(0.1),
    middle: at(0.5),
    high: at(0.9),
    dots: Array.from({ length: dotsInAll }, (_, dot) => at((dot + 0.5) / dotsInAll)),
    likely,
    asGoodAsLikely: nets.reduce((count, net) => (net >= likely ? count + 1 : count), 0) / nets.length,
  }
}

/** What has to be found in each year, after money that comes back. */
export type FoundAYear = {
  /** One outcome in ten needs less than the first, one in ten more than the last. */
  readonly p10: number
  readonly p50: number
  readonly p90: number
  readonly likely: number
  readonly asGoodAsLikely: number
}

/** The same outcomes as sums a year, the other way round: the dearest outcome is the lowest net. */
export function foundAYear(draws: Draws): FoundAYear {
  const { low, middle, high, likely, asGoodAsLikely } = spreadOf(draws)
  const found = (net: number): number => (net === 0 ? 0 : -net / draws.everyYear)
  return { p10: found(high), p50: found(middle), p90: found(low), likely: found(likely), asGoodAsLikely }
}

/** The share of outcomes for which the partners can find enough in every year. */
export const withinReach = ({ nets, everyYear }: Draws, canFind: number): number =>
  nets.reduce((count, net) => (net + canFind * everyYear >= 0 ? count + 1 : count), 0) / nets.length

function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const [one, other] = [sorted[below]!, sorted[Math.ceil(place)]!]
  return one + (other - one) * (place - below)
}
