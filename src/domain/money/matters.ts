import type { Drawn, Draws } from './draws.ts'
import type { Place } from './lines.ts'

const bins = 40

/** What a figure does to the outcome of a plan. */
export type Matter = Place & {
  /** The share of the spread that this figure explains alone, 0 to 1. */
  readonly share: number
  /** What knowing it would be worth, over all years: undefined where it is not known what the partners can find. */
  readonly worthKnowing: number | undefined
}

/**
 * What to find out first: by what knowing it is worth against going ahead with what the partners can find, then by the
 * share of the spread. Knowing is worth something only where it could turn the decision.
 */
export function whatMatters(draws: Draws, canFind: number | undefined): readonly Matter[] {
  const { nets, everyYear } = draws
  const overall = mean(nets)
  const variance = nets.reduce((sum, net) => sum + (net - overall) ** 2, 0) / nets.length
  const found = canFind === undefined ? undefined : canFind * everyYear
  return draws.drawn
    .map((drawn) => {
      const means = meansByBin(drawn, nets)
      const between = means.reduce((sum, one) => sum + (one - overall) ** 2, 0) / bins
      const explained = withoutChance(between, variance, nets.length)
      return {
        line: drawn.line,
        figure: drawn.figure,
        share: variance > 0 ? explained / variance : 0,
        worthKnowing: found === undefined ? undefined : worth(means, overall, found, between, explained),
      }
    })
    .sort((one, other) => (other.worthKnowing ?? 0) - (one.worthKnowing ?? 0) || other.share - one.share)
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The mean outcome in each of forty equal slices of a figure. */
function meansByBin({ ranks }: Drawn, nets: Float64Array): Float64Array {
  const sums = new Float64Array(bins)
  const counts = new Float64Array(bins)
  for (let at = 0; at < nets.length; at++) {
    const bin = Math.floor((ranks[at]! * bins) / nets.length)
    sums[bin]! += nets[at]!
    counts[bin]! += 1
  }
  return sums.map((sum, bin) => sum / counts[bin]!)
}

/** Means of slices differ by chance too: that much is taken off. */
const withoutChance = (between: number, variance: number, draws: number): number =>
  Math.max(0, between - ((bins - 1) * (variance - between)) / (draws - bins))

/**
 * The gain of deciding slice by slice: what is spared or won where a slice turns the decision. The differences are drawn
 * in by as much as chance made them wider.
 */
function worth(means: Float64Array, overall: number, found: number, between: number, explained: number): number {
  const drawnIn = between > 0 ? Math.sqrt(explained / between) : 0
  const sign = found + overall >= 0 ? -1 : 1
  return means.reduce((sum, one) => sum + Math.max(0, sign * (found + overall + drawnIn * (one - overall))), 0) / bins
}
