import { own } from '../own.ts'
import { figureFault, type FigureFault, type Unit } from './figures.ts'
import type { Figure } from './figure.ts'
import type { FigureKept } from '../assessment.ts'

/** A number as people type it, with or without commas, spaces, a pound sign or a per cent sign; NaN where it is none. */
export function typedNumber(text: string): number {
  // Most figures are digits alone, and a plan reads five hundred of them at each that changes.
  if (bareNumber.test(text)) return Number(text)
  const bare = text.trim().replace(/^£\s*/, '').replace(/\s*%$/, '')
  const digits = /^-?\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(/[, ]/g, '') : bare
  return bareNumber.test(digits) ? Number(digits) : Number.NaN
}

const bareNumber = /^-?(\d+(\.\d*)?|\.\d+)$/

/** A percentage as a share, to the digits that were typed. */
export const shareOf = (percentage: number): number => Number((percentage / 100).toPrecision(15))

export type TypedFault = FigureFault | 'likely-missing'

/** A part of a figure that is a number of its own. */
export type FigurePart = 'likely' | 'low' | 'high'

/** A figure as it was typed: not given, a number with its range, or what there is to mend. */
export type TypedFigure =
  | { readonly is: 'not-given' }
  | { readonly is: 'given'; readonly figure: Figure }
  | { readonly is: 'amiss'; readonly fault: TypedFault; readonly at: FigurePart }

/** Reads a figure. A share is typed as a percentage, and is 0 to 1 from here on; what stands behind it is as claimed. */
export function figureIn(kept: Pick<FigureKept, 'likely'> & Partial<FigureKept>, unit: Unit): TypedFigure {
  const [likely, low, high] = [kept.likely, kept.low ?? '', kept.high ?? ''].map((text) =>
    text.trim() === '' ? undefined : unit === 'share' ? shareOf(typedNumber(text)) : typedNumber(text),
  )
  if (likely === undefined)
    return low === undefined && high === undefined
      ? { is: 'not-given' }
      : { is: 'amiss', fault: 'likely-missing', at: 'likely' }
  const range = { likely, ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
  const fault = figureFault(range, unit)
  if (fault) return { is: 'amiss', fault, at: partAmiss(fault, range, unit) }
  const { basis = 0, evidence = [], who = '', date = '' } = kept
  return { is: 'given', figure: { ...range, basis, evidence, who, date } }
}

/** Which part there is to mend: the first that is amiss by itself, or the one that does not go with the others. */
function partAmiss(fault: FigureFault, range: Partial<Record<FigurePart, number>>, unit: Unit): FigurePart {
  const alone = (['likely', 'low', 'high'] as const).find(
    (part) => range[part] !== undefined && figureFault({ likely: range[part] }, unit) === fault,
  )
  return alone ?? (fault === 'low-above-high' ? 'low' : 'likely')
}

/** Above these a number is possible and was probably mistyped: whoever typed it is asked. */
const seldomAbove: Partial<Record<Unit, number>> = {
  posts: 50,
  holders: 60,
  share: 0.9,
  money: 5_000_000,
  'money-an-hour': 300,
  'hours-a-week': 48,
  hours: 24,
  minutes: 480,
  months: 36,
  each: 100,
}

/** The same of some figures that have less room than their unit. [inference] */
const seldomAboveOf: Readonly<Record<string, number>> = { pay: 150_000, away: 0.4, onCost: 0.5, running: 50_000 }

/** Whether a figure is absurd and yet possible: it counts, and whoever typed it is asked whether it is right. */
export function isOdd(name: string, { likely, high = likely }: Figure, unit: Unit): boolean {
  const limit = own(seldomAboveOf, name) ?? seldomAbove[unit]
  // Nothing, or everything, of a share is a plain thing to say.
  return limit !== undefined && high > limit && !(unit === 'share' && likely === 1)
}
