import { isBackedUp, type SaidOrShown } from './figure.ts'
import { leftOut } from './left-out.ts'
import type { EffectLine, IncomeLine, MoneyPlan, MoneySettings, Place } from './lines.ts'
import { known, numbersOf, type PlanNumbers } from './numbers.ts'
import { postYear } from './post-cost.ts'
import { flightOf, strengthIn } from './stairs.ts'
import { everyYear, givenIn, isPaidIn, postsRun } from './sums.ts'
import { roomOf } from './week.ts'

/** What of a cost is for what: the parts of a post, or the whole of a sum. */
type CostPart = 'pay' | 'cover' | 'supervision' | 'running' | 'recruiting' | 'sum'

/** A row of sums, one for each year from the first. */
type CostRow = {
  readonly line: string
  readonly payer: string
  readonly part: CostPart
  readonly byYear: readonly number[]
}
export type IncomeRow = {
  readonly line: IncomeLine
  readonly isWritten: boolean
  readonly byYear: readonly number[]
}
/** What is not known counts as nothing: a step of it is missing. */
type BackRow = { readonly line: EffectLine; readonly byYear: readonly number[]; readonly isKnown: boolean }

export type MoneyYear = {
  readonly year: number
  readonly cost: number
  /** In the reading: what is only hoped for is not in it when only what is shown counts. */
  readonly income: number
  readonly written: number
  /** What nobody has said in writing to pay. */
  readonly gap: number
  readonly back: number
  readonly net: number
  readonly cumulative: number
}

export type Years = {
  readonly reading: SaidOrShown
  readonly costs: readonly CostRow[]
  readonly incomes: readonly IncomeRow[]
  readonly backs: readonly BackRow[]
  readonly years: readonly MoneyYear[]
  /** Over all years, in pounds of year 1; `net` a year is what has to be found, or comes over, in each of them. */
  readonly inAll: { readonly cost: number; readonly back: number; readonly net: number; readonly netAYear: number }
  /** Costs that nobody gave. Where there are any, every cost and gap is "at least". */
  readonly leftOut: readonly Place[]
}

/** A plan by year, line and payer, in one reading. Budgets by year are never discounted; what is in all, is. */
export function yearsOf(plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown): Years {
  const numbers = numbersOf(plan, settings, reading)
  const costs = costRows(numbers)
  const incomes = incomeRows(numbers)
  const backs = backRows(numbers)
  let cumulative = 0
  const years = yearNumbers(numbers).map((year): MoneyYear => {
    const cost = inYear(costs, year)
    const back = inYear(backs, year)
    const written = inYear(
      incomes.filter(({ isWritten }) => isWritten),
      year,
    )
    cumulative += back - cost
    return {
      year,
      cost,
      income: inYear(incomes, year),
      written,
      gap: Math.max(0, cost - written),
      back,
      net: back - cost,
      cumulative,
    }
  })
  return { reading, costs, incomes, backs, years, inAll: inAll(years, numbers), leftOut: leftOut(plan) }
}

const inYear = (rows: readonly { readonly byYear: readonly number[] }[], year: number): number =>
  rows.reduce((sum, { byYear }) => sum + byYear[year - 1]!, 0)

const yearNumbers = ({ years }: PlanNumbers): readonly number[] => Array.from({ length: years }, (_, at) => at + 1)

function inAll(years: readonly MoneyYear[], numbers: PlanNumbers): Years['inAll'] {
  const valued = (of: 'cost' | 'back') => years.reduce((sum, year, at) => sum + year[of] * numbers.discounted[at]!, 0)
  const cost = valued('cost')
  const back = valued('back')
  return { cost, back, net: back - cost, netAYear: (back - cost) / everyYear(numbers) }
}

function costRows(numbers: PlanNumbers): readonly CostRow[] {
  const years = yearNumbers(numbers)
  const posts = numbers.posts.flatMap((post) => {
    const { line } = post
    const aYear = postYear(post)
    return (Object.keys(aYear) as (keyof typeof aYear)[]).map((part) => ({
      line: line.id,
      payer: line.payer,
      part,
      byYear: years.map((year) => aYear[part] * postsRun(year, numbers.before)),
    }))
  })
  const sums = numbers.money.map(({ line, numbers: { amount } }) => ({
    line: line.id,
    payer: line.payer,
    part: 'sum' as const,
    byYear: years.map((year) => (isPaidIn(year, line) ? known(amount) : 0)),
  }))
  return [...posts, ...sums]
}

const incomeRows = (numbers: PlanNumbers): readonly IncomeRow[] =>
  numbers.income.map(({ line, numbers: { amount } }) => ({
    line,
    isWritten: isBackedUp(line.figures.amount),
    byYear: yearNumbers(numbers).map((year) => known(amount) * givenIn(year, line)),
  }))

function backRows(numbers: PlanNumbers): readonly BackRow[] {
  const room = roomOf(numbers)
  return numbers.effects.map(({ line, numbers: effect }) => {
    const byYear = yearNumbers(numbers).map(
      (year) => flightOf(effect, room, strengthIn(year, effect, numbers.before)).money,
    )
    return { line, byYear: byYear.map(known), isKnown: !byYear.some(Number.isNaN) }
  })
}
