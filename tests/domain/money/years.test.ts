import { expect, test } from 'vitest'
import { leftOut } from '../../../src/domain/money/left-out.ts'
import { onCostShare } from '../../../src/domain/money/on-cost.ts'
import { yearsOf } from '../../../src/domain/money/years.ts'
import { effect, figure, income, links, money, plan, post, settings } from './make.ts'

/** Two posts, all figures backed up. */
const twoPosts = post({
  posts: figure(2),
  pay: figure(40_000),
  onCost: figure(0.25),
  away: figure(0.2),
  cover: figure(0.5),
  supervision: figure(2),
  supervisorHour: figure(50),
  running: figure(3_000),
  turnover: figure(0.1),
  recruiting: figure(5_000),
})

const costOf = (line: Parameters<typeof plan>[0][number], given = {}) =>
  yearsOf(plan([line], given), settings(), 'said').years.map(({ cost }) => cost)

test('a post costs its pay with on-costs, its cover, its running and filling it again', () => {
  // 2 × 40,000 × 1.25 = 100,000; cover 100,000 × 0.2 × 0.5 = 10,000; running 2 × 3,000; 2 × 0.1 × 5,000 = 1,000.
  expect(costOf(twoPosts)).toEqual(Array.from({ length: 5 }, () => 117_000))
})

test('a post costs only the months of year 1 in which it runs', () => {
  // From month 4 on: 9 of 12 months.
  expect(costOf(twoPosts, { startMonth: 4 }).slice(0, 2)).toEqual([87_750, 117_000])
})

test('supervision costs money only where it is paid on top, and then for the weeks that somebody is there', () => {
  // 2 × 2 h × 52 × (1 − 0.2 × 0.5) × £50 = 187.2 h × £50 = £9,360.
  expect(costOf({ ...twoPosts, supervisionIsPaidExtra: true })[0]).toBeCloseTo(126_360, 8)
})

test('pay that is a full cost has on-costs and running in it', () => {
  // 80,000 + 80,000 × 0.2 × 0.5 + 1,000.
  expect(costOf({ ...twoPosts, payIsFullCost: true })[0]).toBe(89_000)
})

test('each part of a post is a row of its own, with who pays it', () => {
  const { costs } = yearsOf(plan([twoPosts, money({ amount: figure(700) })]), settings(), 'said')
  expect(costs.map(({ part, payer, byYear }) => [part, payer, byYear[0]])).toEqual([
    ['pay', 'the trust', 100_000],
    ['cover', 'the trust', 10_000],
    ['supervision', 'the trust', 0],
    ['running', 'the trust', 6_000],
    ['recruiting', 'the trust', 1_000],
    ['sum', 'the trust', 700],
  ])
})

test('a sum is paid from its first year to its last, and without a last year to the end', () => {
  expect(costOf(money({ amount: figure(900) }, { firstYear: 2, lastYear: 3 }))).toEqual([0, 900, 900, 0, 0])
  expect(costOf(money({ amount: figure(900) }, { firstYear: 4 }))).toEqual([0, 0, 0, 900, 900])
})

const incomeOf = (given: Parameters<typeof income>[1]) =>
  yearsOf(plan([income({ amount: figure(1_200) }, given)]), settings(), 'said').years.map(({ written }) => written)

test('income is given to its last month, and nothing of it counts where nobody knows how long it lasts', () => {
  expect(incomeOf({ lastMonth: 18 })).toEqual([1_200, 600, 0, 0, 0])
  expect(incomeOf({ firstYear: 2, lastMonth: 'no-end' })).toEqual([0, 1_200, 1_200, 1_200, 1_200])
  const { lastMonth: _unknown, ...line } = income({ amount: figure(1_200) })
  expect(yearsOf(plan([line]), settings(), 'said').years[0]!.written).toBe(0)
})

test('what is only hoped for is income as said, is none as shown, and closes no gap', () => {
  const lines = [
    money({ amount: figure(1_000) }),
    income({ amount: figure(400, 1) }),
    income({ amount: figure(250, 2) }),
  ]
  const [said, shown] = (['said', 'shown'] as const).map(
    (reading) => yearsOf(plan(lines), settings(), reading).years[0]!,
  )
  expect(said).toMatchObject({ cost: 1_000, income: 650, written: 250, gap: 750 })
  expect(shown).toMatchObject({ cost: 1_000, income: 250, written: 250, gap: 750 })
})

test('a gap is never less than nothing', () => {
  const lines = [money({ amount: figure(1_000) }), income({ amount: figure(1_500) })]
  expect(yearsOf(plan(lines), settings(), 'said').years[0]!.gap).toBe(0)
})

test('a weak cost is shown at its high end, and stays at its likely one where it has none; a decision stays as it is', () => {
  const cost = (amount: ReturnType<typeof figure>) =>
    yearsOf(plan([money({ amount })]), settings(), 'shown').years[0]!.cost
  expect(cost(figure(1_000, 1, 500, 1_600))).toBe(1_600)
  expect(cost(figure(1_000, 2, 500, 1_600))).toBe(1_000)
  expect(cost(figure(1_000, 0))).toBe(1_000)
  const posts = post({ posts: figure(2, 0, 1, 4), pay: figure(30_000, 1, 28_000, 31_000) })
  expect(yearsOf(plan([posts]), settings(), 'shown').years[0]!.cost).toBe(62_000)
})

test('where absence is weak, cover is shown for most of it and supervision for least', () => {
  const lines = [
    post(
      {
        posts: figure(1),
        pay: figure(50_000),
        away: figure(0.2, 1, 0.1, 0.3),
        cover: figure(0.5),
        supervision: figure(1),
        supervisorHour: figure(40),
      },
      { supervisionIsPaidExtra: true },
    ),
  ]
  // Said: 50,000 × 1.1 + 52 × 0.9 × 40. Shown: 50,000 × 1.15 + 52 × 0.95 × 40.
  expect(yearsOf(plan(lines), settings(), 'said').years[0]!.cost).toBeCloseTo(56_872, 8)
  expect(yearsOf(plan(lines), settings(), 'shown').years[0]!.cost).toBeCloseTo(59_476, 8)
})

test('all years together are worth what they are in year 1, which is not discounted', () => {
  const lines = [money({ amount: figure(1_000) }), effect({ ...links, agreed: figure(1) })]
  // 100 × 2 × 1 h × 0.9 × 0.5 = 90 h × £60 = £5,400 a year.
  const { inAll, years } = yearsOf(plan(lines), settings({ years: 3, discount: 0.1 }), 'said')
  const worth = 1 + 1 / 1.1 + 1 / 1.21
  expect(years.map(({ back }) => back)).toEqual([5_400, 5_400, 5_400])
  expect(years.map(({ cumulative }) => cumulative)).toEqual([4_400, 8_800, 13_200])
  expect(inAll.cost).toBeCloseTo(1_000 * worth, 9)
  expect(inAll.back).toBeCloseTo(5_400 * worth, 9)
  expect(inAll.net).toBeCloseTo(4_400 * worth, 9)
  expect(inAll.netAYear).toBeCloseTo(4_400, 9)
})

test('a cost that nobody gave is left out, by name, and what is known still counts', () => {
  const of = plan([post({ posts: figure(1), pay: figure(30_000) }), money({})])
  const { years, leftOut: named } = yearsOf(of, settings(), 'said')
  expect(years[0]!.cost).toBe(30_000)
  expect(named.map(({ line, figure: name }) => `${line} ${name}`)).toEqual([
    'post onCost',
    'post cover',
    'post running',
    'post turnover',
    'post recruiting',
    'money amount',
  ])
})

test('what a line does not need is not left out', () => {
  const missingOf = (line: Parameters<typeof plan>[0][number]) => leftOut(plan([line])).map(({ figure: name }) => name)
  expect(missingOf(twoPosts)).toEqual([])
  expect(missingOf(post({}))).toEqual(['posts', 'pay', 'onCost', 'cover', 'running', 'turnover', 'recruiting'])
  expect(missingOf(post({ cover: figure(0.3) }))).toContain('away')
  expect(missingOf(post({ cover: figure(0) }))).not.toContain('away')
  expect(missingOf(post({}, { payIsFullCost: true }))).toEqual(['posts', 'pay', 'cover', 'turnover', 'recruiting'])
  expect(missingOf(post({}, { supervisionIsPaidExtra: true }))).toEqual(
    expect.arrayContaining(['supervision', 'supervisorHour', 'away']),
  )
  expect(missingOf(effect({}))).toEqual([])
  expect(missingOf(income({}))).toEqual([])
})

test('on-costs are a share of pay: insurance above a threshold, pension and levy on the whole', () => {
  const rates = { insurance: 0.15, insuranceAbove: 5_000, pension: 0.1438, levy: 0.005 }
  // (0.15 × 45,273) ÷ 50,273 = 13.508%; with 14.38% and 0.5%.
  expect(onCostShare(50_273, rates)).toBeCloseTo(0.28388, 5)
  expect(onCostShare(4_000, rates)).toBeCloseTo(0.1488, 12)
  expect(onCostShare(0, rates)).toBe(0)
})
