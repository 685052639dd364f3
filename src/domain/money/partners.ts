import type { SaidOrShown } from './figure.ts'
import { postsOf, type MoneyPlan, type MoneySettings } from './lines.ts'
import { known, numbersOf } from './numbers.ts'
import { supervisionHours } from './post-cost.ts'
import { stairsOf } from './stairs-of.ts'
import { postsRun } from './sums.ts'
import { yearsOf, type IncomeRow, type Years } from './years.ts'

type ByYear = readonly number[]

/** What a partner pays, gets and is left with, year by year. */
export type Partner = {
  readonly name: string
  readonly pays: ByYear
  /** Income it gives to others, and gets from them, as far as the reading counts it. */
  readonly gives: ByYear
  readonly gets: ByYear
  readonly gains: ByYear
  /** What it must find itself: pays and gives, less what it gets and gains. Over all partners, cost less money back. */
  readonly leftWith: ByYear
  /** Hours freed that become room and no money, and hours of supervision it gives unpaid. */
  readonly hoursGained: ByYear
  readonly hoursGiven: ByYear
}

/** Who pays, who gains and who is left with it, in the order in which the lines name them. */
export function partnersIn(plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown): readonly Partner[] {
  const years = yearsOf(plan, settings, reading)
  const numbers = numbersOf(plan, settings, reading)
  const stairs = years.years.map(({ year }) => stairsOf(plan, settings, reading, year))
  const each = (of: (at: number) => number): ByYear => years.years.map((_, at) => of(at))
  return namesIn(plan).map((name) => {
    const pays = each((at) => paidBy(name, years, at))
    const gives = each((at) =>
      sum(years.incomes.filter(({ line }) => line.from === name).map(({ byYear }) => byYear[at]!)),
    )
    const gets = each((at) => sum(years.incomes.map((row) => row.byYear[at]! * shareOf(name, row, years, at))))
    const gains = each((at) =>
      sum(years.backs.filter(({ line }) => line.gains === name).map(({ byYear }) => byYear[at]!)),
    )
    return {
      name,
      pays,
      gives,
      gets,
      gains,
      leftWith: each((at) => pays[at]! + gives[at]! - gets[at]! - gains[at]!),
      hoursGained: each((at) =>
        sum(
          stairs[at]!.filter(({ line }) => line.gains === name).map(
            ({ fillsUp, notStopped }) => (fillsUp ?? 0) + (notStopped ?? 0),
          ),
        ),
      ),
      hoursGiven: each((at) =>
        sum(
          numbers.posts
            .filter(({ line }) => line.supervisor === name && !line.supervisionIsPaidExtra)
            .map((post) => known(supervisionHours(post.numbers, post.leastAway)) * postsRun(at + 1, numbers.before)),
        ),
      ),
    }
  })
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

const namesIn = (plan: MoneyPlan): readonly string[] => [
  ...new Set([
    ...plan.lines.flatMap((line) => {
      if (line.kind === 'income') return line.to === undefined ? [line.from] : [line.from, line.to]
      return [line.kind === 'effect' ? line.gains : line.payer]
    }),
    ...postsOf(plan).flatMap(({ supervisor }) => supervisor ?? []),
  ]),
]

const paidBy = (name: string, { costs }: Years, at: number): number =>
  sum(costs.filter(({ payer }) => payer === name).map(({ byYear }) => byYear[at]!))

/** Where nobody said who gets an income, those who pay do, as they pay; in a year that costs nothing, who gives it keeps it. */
function shareOf(name: string, { line }: IncomeRow, years: Years, at: number): number {
  if (line.to !== undefined) return line.to === name ? 1 : 0
  const cost = years.years[at]!.cost
  if (cost > 0) return paidBy(name, years, at) / cost
  return line.from === name ? 1 : 0
}
