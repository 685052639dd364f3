import { describe, expect, test } from 'vitest'
import type { MoneyPlan, MoneySettings } from '../../../src/domain/money/lines.ts'
import {
  leftToOne,
  moneyEndsFirst,
  moneyWarnings,
  morePeopleThanRoom,
  nobodyIsThere,
  payerDoesNotGain,
} from '../../../src/domain/money/watch.ts'
import { effect, figure, income, links, money, plan, post, settings } from './make.ts'

/** Room for 100 people a year and post. */
const cases = post(
  {
    posts: figure(1),
    holders: figure(1),
    hours: figure(20),
    away: figure(0.2),
    cover: figure(0),
    unseen: figure(0),
    minutes: figure(60),
    contacts: figure(8.32),
    pay: figure(30_000),
  },
  { holdsCases: true },
)
const said = <T>(
  watch: (plan: MoneyPlan, given: MoneySettings, reading: 'said') => T,
  of: MoneyPlan,
  given = settings(),
) => watch(of, given, 'said')

describe('more people than room', () => {
  const of = (people: number) => plan([cases, effect({ ...links, people: figure(people) })])
  test('says how many, and how many are beyond it', () => {
    expect(said(morePeopleThanRoom, of(130))).toEqual({
      id: 'more-people-than-room',
      people: 130,
      room: expect.closeTo(100, 9),
      beyond: expect.closeTo(30, 9),
    })
  })
  test('is silent where all can be seen, or that is not known', () => {
    expect(said(morePeopleThanRoom, of(99))).toBeUndefined()
    expect(said(morePeopleThanRoom, plan([effect(links)]))).toBeUndefined()
  })
})

describe('nobody there', () => {
  const of = (holders?: number, given: Partial<typeof cases> = {}) => {
    const { holders: _holders, ...figures } = cases.figures
    return plan([
      { ...cases, figures: holders === undefined ? figures : { ...figures, holders: figure(holders) }, ...given },
    ])
  }
  test('says on how many days, and how many holders it would take', () => {
    expect(said(nobodyIsThere, of(1), settings({ safeDays: 5 }))).toEqual({
      id: 'nobody-there',
      line: 'post',
      days: expect.closeTo(50.6, 9),
      safeDays: 5,
      holders: 1,
      holdersNeeded: 3,
    })
  })
  test('is silent where it is safe, exactly so many days included, or where nobody said what is safe', () => {
    expect(said(nobodyIsThere, of(1), settings({ safeDays: 50.6 }))).toBeUndefined()
    expect(said(nobodyIsThere, of(3), settings({ safeDays: 5 }))).toBeUndefined()
    expect(said(nobodyIsThere, of(1))).toBeUndefined()
    expect(said(nobodyIsThere, of(), settings({ safeDays: 5 }))).toBeUndefined()
    expect(said(nobodyIsThere, of(1, { holdsCases: false }), settings({ safeDays: 5 }))).toBeUndefined()
  })
  test('names the post with the most such days', () => {
    const two = plan([{ ...cases, id: 'two', figures: { ...cases.figures, holders: figure(2) } }, cases])
    expect(said(nobodyIsThere, two, settings({ safeDays: 5 }))?.line).toBe('post')
  })
})

describe('the payer does not gain', () => {
  test('says who pays most of it and gains nothing, who gains, and how much was paid', () => {
    const of = plan([
      money({ amount: figure(1_000) }),
      money({ amount: figure(400) }, { payer: 'the practices' }),
      effect(links),
    ])
    expect(said(payerDoesNotGain, of)).toEqual({
      id: 'payer-does-not-gain',
      payers: ['the trust'],
      gainers: ['the practices'],
      paid: 5_000,
    })
  })
  test('names nobody who pays nothing', () => {
    const idle = money({ amount: figure(0) }, { payer: 'the council' })
    expect(said(payerDoesNotGain, plan([money({ amount: figure(1) }), idle, effect(links)]))?.payers).toEqual([
      'the trust',
    ])
  })
  test('counts who gives an income as a payer, and who gets it as one less', () => {
    const of = plan([
      money({ amount: figure(1_000) }, { payer: 'the practices' }),
      income({ amount: figure(600) }),
      effect(links),
    ])
    expect(said(payerDoesNotGain, of)?.payers).toEqual(['the board'])
    const less = plan([
      money({ amount: figure(1_000) }, { payer: 'the practices' }),
      income({ amount: figure(400) }),
      effect(links),
    ])
    expect(said(payerDoesNotGain, less)).toBeUndefined()
  })
  test('is silent where those who gain bear half, or nobody gains', () => {
    const half = plan([
      money({ amount: figure(1) }),
      money({ amount: figure(1) }, { payer: 'the practices' }),
      effect(links),
    ])
    expect(said(payerDoesNotGain, half)).toBeUndefined()
    expect(said(payerDoesNotGain, plan([money({ amount: figure(1) })]))).toBeUndefined()
    expect(said(payerDoesNotGain, plan([effect(links)]))).toBeUndefined()
  })
})

describe('money ends before the effect starts', () => {
  const of = (lastMonth: number | 'no-end', waits: number | undefined, startMonth = 4, basis: 1 | 2 = 2) =>
    plan(
      [
        income({ amount: figure(100, basis) }, { lastMonth }),
        effect({ ...links, ...(waits !== undefined && { waits: figure(waits) }) }),
      ],
      {
        startMonth,
      },
    )
  test('says in which month the money ends and in which the effect is first felt', () => {
    // Started in month 4, it waits nine months, 4 to 12: it is felt from month 13 on.
    expect(said(moneyEndsFirst, of(12, 9))).toEqual({
      id: 'money-ends-first',
      line: 'effect',
      endsInMonth: 12,
      startsInMonth: 13,
    })
  })
  test('is silent where the effect is felt in the last month, where money has no end, or none is in writing', () => {
    expect(said(moneyEndsFirst, of(13, 9))).toBeUndefined()
    expect(said(moneyEndsFirst, of('no-end', 50))).toBeUndefined()
    expect(said(moneyEndsFirst, of(12, 9, 4, 1))).toBeUndefined()
    expect(said(moneyEndsFirst, plan([effect(links)]))).toBeUndefined()
    expect(said(moneyEndsFirst, of(12, undefined))).toBeUndefined()
  })
  test('does not take a letter about nothing for money', () => {
    const empty = plan([income({ amount: figure(0) }, { lastMonth: 30 }), ...of(12, 9).lines], { startMonth: 4 })
    expect(said(moneyEndsFirst, empty)).toMatchObject({ endsInMonth: 12 })
  })
  test('looks to the money that lasts longest and the effect that comes last', () => {
    const two = plan([
      income({ amount: figure(1) }, { lastMonth: 6 }),
      income({ amount: figure(1) }, { lastMonth: 18 }),
      effect({ ...links, waits: figure(20) }),
      effect({ ...links, waits: figure(30) }, { id: 'late' }),
    ])
    expect(said(moneyEndsFirst, two)).toMatchObject({ line: 'late', endsInMonth: 18, startsInMonth: 31 })
  })
})

describe('left to one partner', () => {
  const of = (trust: number, council: number) =>
    plan([money({ amount: figure(trust) }), money({ amount: figure(council) }, { payer: 'the council' })])
  test('says who, in which year, how much, and which share', () => {
    expect(said(leftToOne, of(900, 100))).toEqual({
      id: 'left-to-one',
      partner: 'the trust',
      year: 5,
      amount: 900,
      share: 0.9,
    })
  })
  test('is silent where it is shared, where there is but one, and where nothing is left', () => {
    expect(said(leftToOne, of(890, 110))).toBeUndefined()
    expect(said(leftToOne, plan([money({ amount: figure(900) })]))).toBeUndefined()
    expect(said(leftToOne, of(0, 0))).toBeUndefined()
  })
  test('takes off what comes in and what it gains, and leaves out what others give', () => {
    const given = plan([...of(1_000, 1_000).lines, income({ amount: figure(950) }, { to: 'the council' })])
    expect(said(leftToOne, given)).toMatchObject({ partner: 'the trust', share: expect.closeTo(1_000 / 1_050, 9) })
    const over = plan([...of(1_000, 0).lines, income({ amount: figure(500) }, { to: 'the council' })])
    expect(said(leftToOne, over)).toMatchObject({ amount: 1_000, share: 1 })
    const gained = plan([...of(1_000, 2_800).lines, effect(links, { gains: 'the council' })])
    expect(said(leftToOne, gained)).toMatchObject({ amount: 1_000, share: expect.closeTo(1_000 / 1_100, 9) })
  })
  test('looks to the last year', () => {
    const later = plan([
      money({ amount: figure(900) }),
      money({ amount: figure(900) }, { payer: 'the council', lastYear: 4 }),
    ])
    expect(said(leftToOne, later)).toMatchObject({ partner: 'the trust', year: 5 })
  })
})

test('all that fire are listed in one order', () => {
  const of = plan([
    cases,
    income({ amount: figure(100) }, { lastMonth: 6 }),
    effect({ ...links, people: figure(130), waits: figure(9) }),
  ])
  expect(moneyWarnings(of, settings({ safeDays: 5 }), 'shown').map(({ id }) => id)).toEqual([
    'more-people-than-room',
    'nobody-there',
    'payer-does-not-gain',
    'money-ends-first',
    'left-to-one',
  ])
})
