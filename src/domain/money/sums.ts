import type { IncomeLine, MoneyLine } from './lines.ts'
import { known, type PlanNumbers } from './numbers.ts'
import { postYearCost } from './post-cost.ts'
import { flightOf, strengthIn } from './stairs.ts'
import { roomOf } from './week.ts'

/** What comes back less what it costs, over all years, in pounds of year 1. Income is no part of it: it only moves. */
export function netOf(plan: PlanNumbers): number {
  const aYear = plan.posts.reduce((sum, post) => sum + postYearCost(post), 0)
  const room = roomOf(plan)
  let net = 0
  for (let year = 1; year <= plan.years; year++) {
    let inYear = -aYear * postsRun(year, plan.before)
    for (const { line, numbers } of plan.money) if (isPaidIn(year, line)) inYear -= known(numbers.amount)
    for (const { numbers } of plan.effects)
      inYear += known(flightOf(numbers, room, strengthIn(year, numbers, plan.before)).money)
    net += inYear * plan.discounted[year - 1]!
  }
  return net
}

/** The share of a year that posts run: all of it, but for the months before the start. */
export const postsRun = (year: number, before: number): number => (year === 1 ? (12 - before) / 12 : 1)

/** Whether a sum is paid in a year. */
export const isPaidIn = (year: number, { firstYear, lastYear }: MoneyLine): boolean =>
  year >= firstYear && (lastYear === undefined || year <= lastYear)

/** The share of a year in which an income is given; where nobody knows how long it lasts, none. */
export function givenIn(year: number, { firstYear, lastMonth }: IncomeLine): number {
  if (year < firstYear || lastMonth === undefined) return 0
  return lastMonth === 'no-end' ? 1 : Math.min(1, Math.max(0, (lastMonth - 12 * (year - 1)) / 12))
}

/** What a pound of every year would be worth in year 1: a sum over all years, shared by this, is a sum a year. */
export const everyYear = ({ discounted }: Pick<PlanNumbers, 'discounted'>): number =>
  discounted.reduce((sum, factor) => sum + factor, 0)
