import type { Range, SaidOrShown } from './figure.ts'
import type { MoneyPlan, MoneySettings, Place } from './lines.ts'
import { numbersOf, type PlanNumbers } from './numbers.ts'
import { chanceOf, type Chance } from './random.ts'
import { everyYear, netOf } from './sums.ts'

export const drawsInAll = 10_000

/** What one figure was in each draw, as its rank among all its draws: 0 is the lowest. */
export type Drawn = Place & { readonly range: Range; readonly ranks: Uint32Array }

/** Outcomes of a plan, its figures drawn independently: what comes back less cost, over all years, in pounds of year 1. */
export type Draws = {
  readonly reading: SaidOrShown
  readonly nets: Float64Array
  readonly drawn: readonly Drawn[]
  /** The outcome where every figure is at its likely value. */
  readonly likely: number
  /** A sum over all years, shared by this, is a sum a year. */
  readonly everyYear: number
}

/**
 * Draws a plan so many times: triangular, and stratified, so that each of as many equal slices of a figure's range comes
 * up once. The same seed gives the same draws.
 */
export function draw(
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
  count: number = drawsInAll,
): Draws {
  const drawing = drawInSlices(plan, settings, reading, count, count)
  for (;;) {
    const { done, value } = drawing.next()
    if (done) return value
  }
}

/** The same a slice at a time, for a page that must not stand still: yields how many are done, none while the figures are drawn. */
export function* drawInSlices(
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
  slice: number,
  count: number = drawsInAll,
): Generator<number, Draws> {
  const numbers = numbersOf(plan, settings, reading)
  const likely = netOf(numbers)
  const columns: Column[] = []
  for (const { line, figure, range } of numbers.varying) {
    columns.push(columnOf(range, chanceOf(settings.seed, `${line} ${figure}`), count))
    yield 0
  }
  const nets = new Float64Array(count)
  for (let from = 0; from < count; from += slice) {
    evaluate(numbers, columns, nets, from, Math.min(count, from + slice))
    yield Math.min(count, from + slice)
  }
  const drawn = numbers.varying.map(({ line, figure, range }, at) => ({
    line,
    figure,
    range,
    ranks: columns[at]!.ranks,
  }))
  return { reading, nets, drawn, likely, everyYear: everyYear(numbers) }
}

type Column = { readonly values: Float64Array; readonly ranks: Uint32Array }

function evaluate(plan: PlanNumbers, columns: readonly Column[], nets: Float64Array, from: number, to: number): void {
  const { varying } = plan
  for (let draw = from; draw < to; draw++) {
    for (let at = 0; at < varying.length; at++) {
      const { kept } = varying[at]!
      kept.all[kept.at] = columns[at]!.values[draw]!
    }
    nets[draw] = netOf(plan)
  }
}

/** A value from each slice of the range, in an order that chance gives: first the order, then the place in each slice. */
function columnOf(range: Range, chance: Chance, count: number): Column {
  const values = new Float64Array(count)
  chance(values.subarray(1))
  const ranks = new Uint32Array(count)
  for (let at = 0; at < count; at++) ranks[at] = at
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(values[count - at]! * (at + 1))
    const kept = ranks[at]!
    ranks[at] = ranks[other]!
    ranks[other] = kept
  }
  chance(values)
  for (let at = 0; at < count; at++) values[at] = triangular((ranks[at]! + values[at]!) / count, range)
  return { values, ranks }
}

/** The value of a triangular figure below which this share of its draws lies. */
export function triangular(share: number, { low, likely, high }: Range): number {
  const width = high - low
  const rising = likely - low
  return share * width < rising
    ? low + Math.sqrt(share * width * rising)
    : high - Math.sqrt((1 - share) * width * (high - likely))
}
