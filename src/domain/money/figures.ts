import type { EffectFigure, FigureName, Line, PostFigure } from './lines.ts'

/** A share is 0 to 1; "each" is a number for every person. */
export type Unit =
  | 'posts'
  | 'holders'
  | 'share'
  | 'money'
  | 'money-an-hour'
  | 'hours-a-week'
  | 'hours'
  | 'hours-a-year'
  | 'minutes'
  | 'months'
  | 'weeks'
  | 'people'
  | 'each'
  | 'units-a-year'

/**
 * What a figure is in the sums. A *decision* is ours to take: it has no range and is never drawn. A *cost* that is not
 * backed up is shown at its high end. A *link* holds up a saving, which is shown only if all its links are.
 */
type Part = 'decision' | 'cost' | 'link' | 'plain'

export type FigureKind = { readonly unit: Unit; readonly part: Part }
const is = (unit: Unit, part: Part): FigureKind => ({ unit, part })

const post: { readonly [K in PostFigure]: FigureKind } = {
  posts: is('posts', 'decision'),
  holders: is('holders', 'decision'),
  pay: is('money', 'cost'),
  onCost: is('share', 'cost'),
  away: is('share', 'cost'),
  leave: is('share', 'plain'),
  cover: is('share', 'decision'),
  supervision: is('hours-a-week', 'cost'),
  supervisorHour: is('money-an-hour', 'cost'),
  running: is('money', 'cost'),
  turnover: is('share', 'cost'),
  recruiting: is('money', 'cost'),
  monthsEmpty: is('months', 'plain'),
  hours: is('hours-a-week', 'plain'),
  supervised: is('hours-a-week', 'plain'),
  meetings: is('hours-a-week', 'plain'),
  unseen: is('share', 'plain'),
  minutes: is('minutes', 'plain'),
  contact: is('minutes', 'plain'),
  road: is('minutes', 'plain'),
  records: is('minutes', 'plain'),
  contacts: is('each', 'plain'),
  stays: is('weeks', 'plain'),
}

const effect: { readonly [K in EffectFigure]: FigureKind } = {
  today: is('units-a-year', 'plain'),
  people: is('people', 'link'),
  avoided: is('each', 'link'),
  hours: is('hours', 'link'),
  twice: is('share', 'link'),
  fillsUp: is('share', 'link'),
  agreed: is('share', 'link'),
  smallest: is('hours-a-year', 'link'),
  worth: is('money-an-hour', 'link'),
  fades: is('share', 'plain'),
  waits: is('months', 'plain'),
  grows: is('months', 'plain'),
}

/** The figures that a line of this kind has, in the order in which they are worked out. */
export const figuresOf: {
  readonly [K in Line['kind']]: Readonly<Partial<Record<FigureName, FigureKind>>>
} = {
  post,
  money: { amount: is('money', 'cost') },
  income: { amount: is('money', 'decision') },
  effect,
}

export const postFigures = Object.keys(post) as readonly PostFigure[]
export const effectFigures = Object.keys(effect) as readonly EffectFigure[]

/** The links of a saving, from the people to what an hour is worth. */
export const links = effectFigures.filter((name) => effect[name].part === 'link')

/** The most that a unit can be. What is absurd but possible stays below; what is above was mistyped. */
export const most: Readonly<Record<Unit, number>> = {
  posts: 1_000,
  holders: 1_000,
  share: 1,
  money: 1_000_000_000,
  'money-an-hour': 100_000,
  'hours-a-week': 168,
  hours: 8_784,
  'hours-a-year': 10_000_000,
  minutes: 10_080,
  months: 120,
  weeks: 520,
  people: 10_000_000,
  each: 10_000,
  'units-a-year': 1_000_000_000,
}

export type FigureFault = 'not-a-number' | 'negative' | 'above-the-most' | 'low-above-high' | 'likely-outside'

/** What is wrong with numbers that somebody typed; undefined where they can be kept. */
export function figureFault(
  { likely, low, high }: { readonly likely: number; readonly low?: number; readonly high?: number },
  unit: Unit,
): FigureFault | undefined {
  const given = [likely, low, high].filter((value) => value !== undefined)
  if (!given.every(Number.isFinite)) return 'not-a-number'
  if (given.some((value) => value < 0)) return 'negative'
  if (given.some((value) => value > most[unit])) return 'above-the-most'
  if (low !== undefined && high !== undefined && low > high) return 'low-above-high'
  return likely < (low ?? likely) || likely > (high ?? likely) ? 'likely-outside' : undefined
}
