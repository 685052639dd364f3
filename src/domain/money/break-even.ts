import type { SaidOrShown } from './figure.ts'
import { figuresOf, most } from './figures.ts'
import { linksMissing } from './left-out.ts'
import type { MoneyPlan, MoneySettings, Place } from './lines.ts'
import { known, numbersAt, numbersOf } from './numbers.ts'
import { netOf } from './sums.ts'
import { yearsOf } from './years.ts'

export type BreakEven =
  /** What comes back covers the cost from this value on, or up to it; by a whole lump where it jumps there. */
  | { readonly kind: 'at'; readonly value: number; readonly byLump: boolean }
  /** No value of this figure alone is enough. */
  | { readonly kind: 'never' }
  /** It is enough whatever this figure is. */
  | { readonly kind: 'always' }
  /** A step besides this figure is missing, so that nobody can say. */
  | { readonly kind: 'unknown' }

/**
 * What would have to be true of one figure, all else as it is, for what comes back to cover the cost over all years: the
 * value nearest to the likely one, or to none where the figure was not given. Undefined where no line has that figure.
 */
export function breakEven(
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
  place: Place,
): BreakEven | undefined {
  const numbers = numbersOf(plan, settings, reading)
  const own = numbersAt(numbers, place)
  if (!own) return undefined
  const isOwn = ({ line, figure }: Place): boolean => line === place.line && figure === place.figure
  if (reading === 'said' && linksMissing(plan).some((missing) => !isOwn(missing))) return { kind: 'unknown' }
  const likely = known(own[place.figure])
  const line = plan.lines.find(({ id }) => id === place.line)!
  const limit = most[figuresOf[line.kind][place.figure]!.unit]
  return solve(
    (value) => {
      own[place.figure] = value
      return netOf(numbers)
    },
    likely,
    limit,
  )
}

type Outcome = (value: number) => number

/** Where an outcome turns from short to enough, within 0 and the limit, nearest to where it is now. */
export function solve(outcome: Outcome, likely: number, limit: number): BreakEven {
  const isEnough = (value: number): boolean => outcome(value) >= 0
  const straight = whereStraight(outcome, likely, limit)
  if (straight !== undefined) return { kind: 'at', value: straight, byLump: false }
  const isNow = isEnough(likely)
  const turns = [upwards(likely, limit), downwards(likely)].flatMap((values) => {
    const turned = values.findIndex((value) => isEnough(value) !== isNow)
    if (turned < 1) return []
    const [before, after] = [values[turned - 1]!, values[turned]!]
    return isNow ? [halve(isEnough, before, after)] : [halve(isEnough, after, before)]
  })
  if (turns.length === 0) return { kind: isNow ? 'always' : 'never' }
  const [nearest] = turns.sort((one, other) => Math.abs(one.enough - likely) - Math.abs(other.enough - likely))
  return { kind: 'at', value: nearest!.enough, byLump: jumps(outcome, nearest!) }
}

/** Two runs find the zero of a straight line, and a third proves that it is one. */
function whereStraight(outcome: Outcome, likely: number, limit: number): number | undefined {
  const other = likely === 0 ? Math.min(1, limit) / 2 : likely / 2
  const [here, there] = [outcome(likely), outcome(other)]
  const value = likely - (here * (other - likely)) / (there - here)
  if (!(value >= 0 && value <= limit)) return undefined
  return Math.abs(outcome(value)) <= 1e-9 * (Math.abs(here) + Math.abs(there)) ? value : undefined
}

const steps = 200

/** Values from here to the limit, close together where they are small. */
function upwards(from: number, limit: number): readonly number[] {
  if (from >= limit) return []
  const first = Math.max(from, limit * 1e-9)
  const even = Array.from({ length: steps }, (_, at) => from + ((limit - from) * (at + 1)) / steps)
  const growing = Array.from({ length: steps }, (_, at) => first * (limit / first) ** ((at + 1) / steps))
  return [from, ...[...even, ...growing].filter((value) => value > from && value < limit).sort((a, b) => a - b), limit]
}

const downwards = (from: number): readonly number[] =>
  from > 0 ? Array.from({ length: steps + 1 }, (_, at) => (from * (steps - at)) / steps) : []

type Turn = { readonly enough: number; readonly short: number }

/** Halves until two neighbours are left: one that is enough, and one that falls short. */
function halve(isEnough: (value: number) => boolean, enough: number, short: number): Turn {
  for (let at = 0; at < 200; at++) {
    const between = (enough + short) / 2
    if (between === enough || between === short) break
    if (isEnough(between)) enough = between
    else short = between
  }
  return { enough, short }
}

/** Whether more than rounding lies between the two. */
const jumps = (outcome: Outcome, { enough, short }: Turn): boolean => outcome(enough) - outcome(short) > 1e-6

/**
 * The month in which all that came back has covered all that was paid, by the end of the years shown: how long it has to
 * last. Undefined where it never does; 12 where year 1 covers itself. After it, both are taken as spread evenly in a year.
 */
export function payBack(plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown): number | undefined {
  const { years } = yearsOf(plan, settings, reading)
  const short = years.filter(({ cumulative }) => cumulative < 0).at(-1)
  if (!short) return 12
  const next = years[short.year]
  return next && 12 * short.year + Math.ceil((-12 * short.cumulative) / next.net)
}
