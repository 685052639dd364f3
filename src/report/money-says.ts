import { payBack, type BreakEven } from '../domain/money/break-even.ts'
import type { SaidOrShown } from '../domain/money/figure.ts'
import { figuresOf } from '../domain/money/figures.ts'
import { linksMissing } from '../domain/money/left-out.ts'
import { effectsOf, type EffectFigure, type MoneyPlan, type MoneySettings } from '../domain/money/lines.ts'
import { yearsOf, type Years } from '../domain/money/years.ts'
import { secondYear } from '../domain/money/years-shown.ts'
import { money } from '../locales/en/money.ts'
import { listSay } from '../locales/lists.ts'
import { numberSay, poundsSay, valueSay } from '../locales/numbers.ts'

const words = money.sum

/**
 * Whether a plan pays for itself on what is said; not known while a step is missing, or a cost is left out. Where nobody
 * named time that it frees, nothing was said that could pay for it.
 */
export function paysSay(plan: MoneyPlan, settings: MoneySettings): string {
  const { inAll, leftOut } = yearsOf(plan, settings, 'said')
  if (effectsOf(plan).length === 0) return words.paysNothing
  if (linksMissing(plan).length > 0 || !hasCosts(plan)) return words.paysUnknown
  if (inAll.net < 0) return words.paysNot
  return leftOut.length > 0 ? words.paysUnknown : words.pays
}

const hasCosts = ({ lines }: MoneyPlan): boolean => lines.some(({ kind }) => kind === 'post' || kind === 'money')

/** What a plan costs in its years. A year that is no full one, or has sums of its own, stands apart. */
export function costsSay(plan: MoneyPlan, settings: MoneySettings): string {
  const { years, leftOut } = yearsOf(plan, settings, 'said')
  if (!hasCosts(plan) || (leftOut.length > 0 && years.every(({ cost }) => cost === 0))) return words.costsUnknown
  const [first, second, last] = [years[0]!, years[secondYear - 1]!, years.at(-1)!].map(({ cost }) => poundsSay(cost))
  if (second !== last) return words.costsThree(first!, second!, last!)
  return first === second ? words.costs(first!) : words.costsTwo(first!, second!)
}

/** What comes back in a year: not known, or at least so much, where a step of a saving is missing. */
export function backSays({ reading, backs }: Years, back: number): string {
  if (reading === 'shown' || backs.every(({ isKnown }) => isKnown)) return poundsSay(back)
  return backs.some(({ isKnown }) => isKnown) ? money.atLeast(poundsSay(back)) : money.unknown
}

/** The month in which what comes back has covered what was paid; or that it never does, or that nobody can say. */
export function payBackSays(plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown): string {
  const isOpen = reading === 'said' && linksMissing(plan).length > 0
  if (isOpen || yearsOf(plan, settings, reading).inAll.cost === 0) return money.trueIf.payBackUnknown
  const month = payBack(plan, settings, reading)
  return month === undefined ? money.trueIf.neverPaysBack : money.trueIf.payBack(numberSay(month, 0))
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

/** What is only hoped for, from the first year that has any, and what is not counted at all: a sentence each. */
export function hopedSays(plan: MoneyPlan, settings: MoneySettings): readonly string[] {
  const first = yearsOf(plan, settings, 'said').years.find(({ income, written }) => income - written >= 0.5)
  const endless = plan.lines.flatMap((line) =>
    line.kind === 'income' && line.figures.amount && line.lastMonth === undefined ? [line.name || line.from] : [],
  )
  return [
    ...(first ? [words.hoped(poundsSay(first.income - first.written), `${first.year}`)] : []),
    ...(endless.length > 0 ? [words.noEnd(listSay(endless))] : []),
  ]
}

/** A figure of an effect in its unit. */
export const effectFigureSays = (figure: EffectFigure, value: number): string =>
  valueSay(value, figuresOf.effect[figure]!.unit, money.form)

/** What a figure of an effect would have to be for a plan to pay for itself. */
export function takesSay(takes: BreakEven, figure: EffectFigure): string {
  if (takes.kind !== 'at') return money.trueIf[takes.kind]
  const value = effectFigureSays(figure, takes.value)
  return takes.byLump ? money.trueIf.byLump(value) : value
}
