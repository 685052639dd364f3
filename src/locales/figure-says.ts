import { most, type Unit } from '../domain/money/figures.ts'
import type { FigureName, Line, MoneyPlan, Place } from '../domain/money/lines.ts'
import type { FigurePart, TypedFigure } from '../domain/money/typed-number.ts'
import { money as words } from './en/money.ts'
import { workbook } from './en/workbook.ts'
import { bothSay, listSay } from './lists.ts'
import { valueSay } from './numbers.ts'

/** What is asked of a figure, and what helps to answer. */
export const askOf = (kind: Line['kind'], figure: FigureName): readonly [ask: string, help: string] =>
  kind === 'effect' && figure === 'hours' ? words.hoursEach : words.asks[figure]

/**
 * Figures within their plan, those of a line together: "share of time away and pay (Nurse)". Of many the first, and how
 * many more there are.
 */
export function placesSay(places: readonly Place[], plan: MoneyPlan, most = places.length): string {
  const [named, more] = [places.slice(0, most), places.length - most]
  const says = [...new Set(named.map(({ line }) => line))].map((line) => {
    const figures = bothSay(named.flatMap((place) => (place.line === line ? workbook.figures[place.figure] : [])))
    const name = plan.lines.find(({ id }) => id === line)?.name
    return name ? words.ofLine(figures, name) : figures
  })
  return listSay([...says, more > 0 && words.more(`${more}`)])
}

/** A figure within its plan: "GP visits: avoided for each". */
export function figureSays({ line, figure }: Place, plan: MoneyPlan): string {
  const name = plan.lines.find(({ id }) => id === line)?.name
  return name ? `${name}: ${workbook.figures[figure]}` : workbook.figures[figure]
}

/** What is wrong with a part of a figure as it was typed, for its field; undefined where it can be kept. */
export function figureFaultSays(read: TypedFigure, at: FigurePart, unit: Unit): string | undefined {
  const { faults, atMost } = words.form
  if (read.is !== 'amiss' || read.at !== at) return undefined
  const say = faults[read.fault]
  return read.fault === 'above-the-most' ? `${say}: ${atMost(valueSay(most[unit], unit, words.form))}` : say
}
