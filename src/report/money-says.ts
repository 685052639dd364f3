import type { BreakEven } from '../domain/money/break-even.ts'
import { figuresOf } from '../domain/money/figures.ts'
import { linksMissing } from '../domain/money/left-out.ts'
import type { EffectFigure, MoneyPlan, MoneySettings } from '../domain/money/lines.ts'
import { yearsOf } from '../domain/money/years.ts'
import { money } from '../locales/en/money.ts'
import { numberSay, poundsSay, valueSay } from '../locales/numbers.ts'

const words = money.sum

/** Whether a plan pays for itself on what is said; not known while a step is missing, or a cost is left out. */
export function paysSay(plan: MoneyPlan, settings: MoneySettings): string {
  const { inAll, leftOut } = yearsOf(plan, settings, 'said')
  if (linksMissing(plan).length > 0) return words.paysUnknown
  if (inAll.net < 0) return words.paysNot
  return leftOut.length > 0 ? words.paysUnknown : words.pays
}

/** Where the money in writing ends, or falls short of the cost. */
export function endsSay(plan: MoneyPlan, settings: MoneySettings): string {
  const { years, incomes } = yearsOf(plan, settings, 'shown')
  const said = yearsOf(plan, settings, 'said').years
  const written = incomes.filter(({ isWritten, byYear }) => isWritten && byYear.some((sum) => sum > 0))
  if (written.length === 0) return words.neverBegins
  const short = said.find(({ year, cost }) => cost - years[year - 1]!.written > 0.5)
  if (!short) return words.lasts
  const last = Math.max(
    ...written.map(({ line: { lastMonth } }) => (lastMonth === 'no-end' ? Number.POSITIVE_INFINITY : (lastMonth ?? 0))),
  )
  if (last < 12 * settings.years) return words.ends(numberSay(last + 1))
  return words.falls(`${short.year}`, poundsSay(short.gap))
}

/** A figure of an effect in its unit. */
export const effectFigureSays = (figure: EffectFigure, value: number): string =>
  valueSay(value, figuresOf.effect[figure]!.unit, money.form.units)

/** What a figure of an effect would have to be for a plan to pay for itself. */
export function takesSay(takes: BreakEven, figure: EffectFigure): string {
  if (takes.kind !== 'at') return money.trueIf[takes.kind]
  const value = effectFigureSays(figure, takes.value)
  return takes.byLump ? money.trueIf.byLump(value) : value
}
