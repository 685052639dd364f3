import type { Figure, Range, SaidOrShown } from './figure.ts'
import type { MoneyPlan, MoneySettings, Place } from './lines.ts'
import { numbersOf } from './numbers.ts'
import { netOf } from './sums.ts'

/** The outcome with one figure at its low and at its high end, all others at their likely values. */
export type Swing = Place & {
  readonly range: Range
  readonly given: Figure
  readonly atLow: number
  readonly atHigh: number
}

/** One figure at a time, the widest swing first: over all years, in pounds of year 1. Exact. */
export function swings(plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown): readonly Swing[] {
  const numbers = numbersOf(plan, settings, reading)
  return numbers.varying
    .map(({ line, figure, range, figureGiven, numbers: own }) => {
      const netAt = (value: number): number => {
        own[figure] = value
        const net = netOf(numbers)
        own[figure] = range.likely
        return net
      }
      return { line, figure, range, given: figureGiven, atLow: netAt(range.low), atHigh: netAt(range.high) }
    })
    .sort((one, other) => Math.abs(other.atHigh - other.atLow) - Math.abs(one.atHigh - one.atLow))
}
