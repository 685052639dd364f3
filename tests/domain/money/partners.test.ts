import { describe, expect, test } from 'vitest'
import { partnersIn } from '../../../src/domain/money/partners.ts'
import { countedTwice, servedBy } from '../../../src/domain/money/served.ts'
import { effect, figure, income, links, money, plan, post, settings } from './make.ts'

const inYear = (of: Parameters<typeof partnersIn>[0], year: number, reading: 'said' | 'shown' = 'said') =>
  Object.fromEntries(
    partnersIn(of, settings(), reading).map(({ name, ...sums }) => [
      name,
      Object.fromEntries(Object.entries(sums).map(([what, byYear]) => [what, byYear[year - 1]])),
    ]),
  )

describe('who pays, who gains and who is left with it', () => {
  const shared = plan(
    [
      post(
        {
          posts: figure(1),
          pay: figure(30_000),
          away: figure(0.25),
          cover: figure(0),
          supervision: figure(1),
        },
        { supervisor: 'the council' },
      ),
      money({ amount: figure(10_000) }, { payer: 'the practices' }),
      income({ amount: figure(20_000) }, { lastMonth: 12 }),
      income({ amount: figure(4_000, 1) }, { id: 'hope' }),
      effect(links),
    ],
    { startMonth: 1 },
  )

  test('is told for each partner that a line names', () => {
    expect(Object.keys(inYear(plan([post({})]), 1))).toEqual(['the trust'])
    expect(Object.keys(inYear(shared, 1))).toEqual(['the trust', 'the practices', 'the board', 'the council'])
  })

  test('shares an income by what each pays, where nobody said who gets it', () => {
    // £40,000, three quarters of it the trust's; £24,000 come in, £2,700 come back to the practices.
    expect(inYear(shared, 1)).toMatchObject({
      'the trust': { pays: 30_000, gives: 0, gets: 18_000, gains: 0, leftWith: 12_000 },
      'the practices': { pays: 10_000, gets: 6_000, gains: 2_700, leftWith: 1_300 },
      'the board': { pays: 0, gives: 24_000, gets: 0, leftWith: 24_000 },
      'the council': { pays: 0, leftWith: 0 },
    })
  })

  test('counts as shown only what is in writing', () => {
    expect(inYear(shared, 2, 'shown')).toMatchObject({
      'the trust': { gets: 0, leftWith: 30_000 },
      'the board': { gives: 0 },
    })
  })

  test('gives an income to whoever it is for', () => {
    const of = plan([money({ amount: figure(9_000) }), income({ amount: figure(5_000) }, { to: 'the council' })])
    expect(inYear(of, 1)).toMatchObject({
      'the trust': { gets: 0, leftWith: 9_000 },
      'the council': { gets: 5_000, leftWith: -5_000 },
    })
  })

  test('leaves an income where it is in a year that costs nothing', () => {
    const of = plan([money({ amount: figure(9_000) }, { firstYear: 2 }), income({ amount: figure(5_000) })])
    expect(inYear(of, 1)).toMatchObject({ 'the trust': { gets: 0 }, 'the board': { gets: 5_000, leftWith: 0 } })
  })

  test('names hours beside money: room gained, and supervision given by people who are paid already', () => {
    // 180 h are left after double work: 90 fill up and 45 cannot be stopped. 52 weeks × 1 h × 0.75.
    expect(inYear(shared, 2)).toMatchObject({
      'the practices': { hoursGained: 135, hoursGiven: 0 },
      'the council': { hoursGained: 0, hoursGiven: 39 },
    })
    const late = { ...shared, startMonth: 7 }
    expect(inYear(late, 1)['the council']).toMatchObject({ hoursGiven: 19.5 })
    const paid = plan(
      shared.lines.map((line) => (line.kind === 'post' ? { ...line, supervisionIsPaidExtra: true } : line)),
    )
    expect(inYear(paid, 2)['the council']).toMatchObject({ hoursGiven: 0 })
  })
})

describe('how many people a plan can really serve', () => {
  const cases = (posts: number) =>
    post(
      {
        posts: figure(posts),
        hours: figure(20),
        away: figure(0),
        unseen: figure(0),
        minutes: figure(60),
        contacts: figure(10.4),
      },
      { holdsCases: true },
    )
  const of = (posts: number, people = 250) =>
    servedBy(plan([cases(posts), effect({ ...links, people: figure(people) })]), settings(), 'said')

  test('is as many as there is room for; the rest wait, more of them every week', () => {
    // 20 contacts a week, 100 people a year and post.
    expect(of(2)).toMatchObject({ people: 250, room: 200, served: 200, beyond: 50, queue: { kind: 'grows' } })
    const { queue } = of(2)!
    if (queue.kind === 'grows') expect(queue.aWeek).toBeCloseTo(50 / 52, 12)
  })

  test('is all of them where there is room, with as many side by side as there are whole posts', () => {
    expect(of(3.9)).toMatchObject({ served: 250, beyond: 0, queue: { kind: 'settles' } })
    const wait = (posts: number) => {
      const { queue } = of(posts, 40)!
      return queue.kind === 'settles' ? queue.wait : Number.NaN
    }
    // Half a post: M/M/1 at 40 of 50 a year. One and a half: still one by one, at 40 of 150.
    expect(wait(0.5)).toBeCloseTo((0.8 / (50 - 40)) * 52, 9)
    expect(wait(1.5)).toBeCloseTo((40 / 150 / (150 - 40)) * 52, 9)
  })

  test('takes the effect with the most people, and knows nothing where a figure is missing', () => {
    const more = effect({ ...links, people: figure(400) }, { id: 'more' })
    expect(servedBy(plan([cases(2), effect(links), more]), settings(), 'said')?.people).toBe(400)
    expect(servedBy(plan([effect(links)]), settings(), 'said')).toBeUndefined()
    expect(servedBy(plan([cases(2)]), settings(), 'said')).toBeUndefined()
    expect(servedBy(plan([cases(2), effect({})]), settings(), 'said')).toBeUndefined()
    expect(servedBy(plan([post({}, { holdsCases: true }), effect(links)]), settings(), 'said')).toBeUndefined()
  })
})

test('what is avoided may not be more than is done today, over all effects on one service', () => {
  const each = (id: string, today: number | undefined, on = 'Visits') =>
    effect({ ...links, ...(today !== undefined && { today: figure(today) }) }, { id, on })
  // Each avoids 200.
  expect(countedTwice(plan([each('one', 399), each('two', undefined)]))).toEqual([
    { on: 'Visits', avoided: 400, today: 399 },
  ])
  expect(countedTwice(plan([each('one', 400), each('two', 300)]))).toEqual([])
  expect(countedTwice(plan([each('one', 300), each('two', 300, 'Beds')]))).toEqual([])
  expect(countedTwice(plan([each('one', undefined)]))).toEqual([])
  expect(countedTwice(plan([effect({ today: figure(0), people: figure(3) })]))).toEqual([])
})
