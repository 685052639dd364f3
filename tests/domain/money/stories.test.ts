import { describe, expect, test } from 'vitest'
import { payBack } from '../../../src/domain/money/break-even.ts'
import { stairsOf } from '../../../src/domain/money/stairs-of.ts'
import { levelsSuggested } from '../../../src/domain/money/suggest.ts'
import { moneyWarnings } from '../../../src/domain/money/watch.ts'
import { yearsOf } from '../../../src/domain/money/years.ts'
import { effect, figure, income, links, money, plan, post, settings } from './make.ts'

describe('a saving that is all fill-up', () => {
  // A team sees people at home: 400 clinic hours are freed and at once taken by the waiting list. All of it is backed up.
  const of = plan([
    post({ posts: figure(1), pay: figure(40_000) }),
    effect({ ...links, people: figure(200), twice: figure(0), fillsUp: figure(1), agreed: figure(1) }),
  ])

  test('is a gain in room and in no money, however well it is shown', () => {
    const [found] = stairsOf(of, settings(), 'shown', 2)
    expect(found).toMatchObject({ isShown: true, onPaper: 24_000, money: 0, fillsUp: 400, notStopped: 0 })
    expect(yearsOf(of, settings(), 'said').years.map(({ back }) => back)).toEqual([0, 0, 0, 0, 0])
    expect(payBack(of, settings(), 'said')).toBeUndefined()
  })
})

describe('a post, bounded to two years, that pays only at the third site', () => {
  // Each site brings 60 people; 60 × 3 × 1 h, half agreed: 90 h. The clinic can only close a list of 260 h a year,
  // worth £120 an hour: £31,200. The post costs £30,000 a year and is there for all.
  const at = (sites: number) =>
    plan([
      money({ amount: figure(30_000) }, { lastYear: 2 }),
      effect({
        people: figure(60 * sites),
        avoided: figure(3),
        hours: figure(1),
        twice: figure(0),
        fillsUp: figure(0),
        agreed: figure(0.5),
        smallest: figure(260),
        worth: figure(120),
      }),
    ])
  const backAt = (sites: number) => yearsOf(at(sites), settings({ years: 2, discount: 0 }), 'said').years[0]!.back

  test('gives nothing back at one site or two, and all at the third', () => {
    expect([1, 2, 3].map(backAt)).toEqual([0, 0, 31_200])
    expect([1, 2, 3].map((sites) => payBack(at(sites), settings({ years: 3 }), 'said'))).toEqual([
      undefined,
      undefined,
      12,
    ])
  })
})

describe('money that ends before the effect starts', () => {
  // A year of money from a fund. The post starts in month 3; people are found and trust it after ten months.
  const of = plan(
    [
      post({ posts: figure(1), pay: figure(36_000), onCost: figure(0.25) }),
      income({ amount: figure(50_000) }, { lastMonth: 12 }),
      effect({ ...links, waits: figure(10) }),
    ],
    { startMonth: 3 },
  )

  test('warns of it, with both months', () => {
    expect(moneyWarnings(of, settings(), 'said')).toContainEqual({
      id: 'money-ends-first',
      line: 'effect',
      endsInMonth: 12,
      startsInMonth: 13,
    })
  })

  test('nobody pays while it works, and it does not work while somebody pays', () => {
    const { years } = yearsOf(of, settings({ years: 3 }), 'said')
    // 45,000 × 10 of 12 months in year 1.
    expect(years.map(({ cost, gap, back }) => [cost, gap, back])).toEqual([
      [37_500, 0, 0],
      [45_000, 45_000, 2_700],
      [45_000, 45_000, 2_700],
    ])
    const duration = levelsSuggested(of, settings()).find(({ question }) => question === 'f2-duration')
    expect(duration).toMatchObject({ level: 1, reason: { code: 'money-ends', lastYear: 1, gapAfter: 45_000 } })
  })
})
