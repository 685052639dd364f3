import type { Step } from '../clause.ts'
import type { Figure } from './figure.ts'
import { figuresOf } from './figures.ts'
import type { FigureName, Line, MoneyPlan } from './lines.ts'
import type { Years } from './years.ts'

type CostPart = Years['costs'][number]['part']

/** The figures that a part of a cost rests on. What is ours to decide is not known better or worse. */
const restsOn: Readonly<Record<CostPart, readonly FigureName[]>> = {
  pay: ['pay', 'onCost'],
  cover: ['pay', 'onCost', 'away'],
  supervision: ['supervision', 'supervisorHour'],
  running: ['running'],
  recruiting: ['turnover', 'recruiting'],
  sum: ['amount'],
}

/** How well each pound of cost of a year is known: by the weakest figure that its part rests on. */
export function costByInk(plan: MoneyPlan, { costs }: Years, year: number): Readonly<Record<Step, number>> {
  const sums: Record<Step, number> = { 0: 0, 1: 0, 2: 0, 3: 0 }
  for (const { line, part, byYear } of costs) {
    const of = plan.lines.find(({ id }) => id === line)
    if (of) sums[inkOf(of, part)] += byYear[year - 1]!
  }
  return sums
}

function inkOf(line: Line, part: CostPart): Step {
  const given: { readonly [K in FigureName]?: Figure } = line.figures
  return restsOn[part]
    .filter((name) => figuresOf[line.kind][name])
    .reduce<Step>((weakest, name) => {
      const basis = given[name]?.basis
      return basis !== undefined && basis < weakest ? basis : weakest
    }, 3)
}
