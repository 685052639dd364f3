import { describe, expect, test } from 'vitest'
import { assumed, linksMissing } from '../../../src/domain/money/left-out.ts'
import { numbersOf } from '../../../src/domain/money/numbers.ts'
import { shareWithRoom, strengthIn } from '../../../src/domain/money/stairs.ts'
import { stairsOf } from '../../../src/domain/money/stairs-of.ts'
import { effect, figure, links, money, plan, post, settings } from './make.ts'

const stairsWith = (figures: Parameters<typeof effect>[0], reading: 'said' | 'shown' = 'said', year = 1) =>
  stairsOf(plan([effect(figures)]), settings(), reading, year)[0]!
const hoursOf = (figures: Parameters<typeof effect>[0]) => stairsWith(figures).stairs.map(({ hours }) => hours)

describe('from time freed to money', () => {
  test('each stair takes its share', () => {
    // 100 × 2 × 1 h = 200; a tenth is done twice: 180; half fills up: 90; half of that stops: 45 h × £60.
    const all = { ...links, today: figure(500) }
    expect(hoursOf(all)).toEqual([500, 200, 180, 90, 45])
    expect(stairsWith(all)).toMatchObject({ onPaper: 12_000, money: 2_700, fillsUp: 90, notStopped: 45 })
  })

  test('only whole lumps stop: below one, nothing becomes money', () => {
    const closed = (smallest: number) => stairsWith({ ...links, smallest: figure(smallest) }).stairs.at(-1)!.hours
    expect(closed(20)).toBe(40)
    expect(closed(45)).toBe(45)
    expect(closed(46)).toBe(0)
    // A lump that rounding misses by a hair is whole: 45 ÷ 0.1 is 449.99... in some orders.
    expect(closed(45 * (1 + 1e-12))).toBeCloseTo(45, 9)
  })

  test('a missing link stops them there', () => {
    for (const [name, at] of [
      ['people', 1],
      ['avoided', 1],
      ['hours', 1],
      ['twice', 2],
      ['fillsUp', 3],
      ['agreed', 4],
      ['smallest', 4],
    ] as const) {
      const { [name]: _gone, ...others } = { ...links, today: figure(500) }
      const hours = hoursOf(others)
      expect(
        hours.findIndex((value, stair) => stair > 0 && value === undefined),
        name,
      ).toBe(at)
      expect(linksMissing(plan([money({}), effect(others)])), name).toEqual([{ line: 'effect', figure: name }])
      expect(stairsWith(others).money, name).toBeUndefined()
    }
    const { worth: _worth, ...others } = links
    expect(stairsWith(others)).toMatchObject({ money: undefined, onPaper: undefined })
    expect(hoursOf(others).at(-1)).toBe(45)
  })

  test('room that nobody worked out is a missing link of every saving, named by what it lacks', () => {
    const seeing = {
      posts: figure(1),
      hours: figure(37.5),
      away: figure(0.2),
      unseen: figure(0.1),
      minutes: figure(60),
      contacts: figure(2),
    }
    const missing = (figures: Parameters<typeof post>[0], holdsCases = true) =>
      linksMissing(plan([post(figures, { holdsCases }), effect(links)])).map((place) => place.figure)
    expect(missing(seeing)).toEqual([])
    for (const name of Object.keys(seeing) as (keyof typeof seeing)[]) {
      const { [name]: _gone, ...others } = seeing
      expect(missing(others)).toEqual([name])
      const [found] = stairsOf(plan([post(others, { holdsCases: true }), effect(links)]), settings(), 'said', 1)
      expect(found!.money, name).toBeUndefined()
    }
    const { minutes, ...inParts } = seeing
    expect(missing({ ...inParts, contact: minutes })).toEqual(['road', 'records'])
    expect(missing({}, false)).toEqual([])
    expect(linksMissing(plan([post({}, { holdsCases: true })]))).toEqual([])
  })

  test('what is done today is only looked at', () => {
    expect(hoursOf(links)[0]).toBeUndefined()
    expect(stairsWith(links).money).toBe(2_700)
    expect(stairsWith(links).stairs[1]!.ink).toBe(2)
  })

  test('the ink is the weakest link so far, and names it first', () => {
    const found = stairsWith({
      ...links,
      today: figure(500, 3),
      people: figure(100, 3),
      avoided: figure(2, 2),
      hours: figure(1, 3),
      twice: figure(0.1, 1),
      agreed: figure(0.5, 3),
      smallest: figure(0, 0),
    })
    expect(found.stairs.map(({ ink }) => ink)).toEqual([3, 2, 1, 1, 0])
    expect(found.stairs[1]!.restsOn[0]!.figure).toBe('avoided')
    expect(found.stairs[4]!.restsOn[0]!.figure).toBe('smallest')
    expect(found.stairs.map(({ restsOn }) => restsOn.map((one) => one.figure))).toEqual([
      ['today'],
      ['avoided', 'people', 'hours'],
      ['twice'],
      ['fillsUp'],
      ['smallest', 'agreed'],
    ])
    expect(stairsWith({ ...links, fillsUp: figure(0.5, 1) }).stairs.map(({ ink }) => ink)).toEqual([3, 2, 2, 1, 1])
    expect(stairsWith({ ...links, worth: figure(60, 0) }).ink).toBe(0)
    expect(stairsWith(links).ink).toBe(2)
  })

  test('is shown only if every link is backed up; else nothing of it is money', () => {
    expect(stairsWith(links, 'shown')).toMatchObject({ isShown: true, money: 2_700 })
    for (const name of Object.keys(links) as (keyof typeof links)[]) {
      const weak = { ...links, [name]: { ...links[name], basis: 1 as const } }
      expect(stairsWith(weak, 'shown'), name).toMatchObject({ isShown: false, money: 0 })
      expect(stairsWith(weak, 'said'), name).toMatchObject({ isShown: false, money: 2_700 })
    }
  })

  test('is cut at the room', () => {
    const busy = post(
      {
        posts: figure(1),
        hours: figure(10),
        away: figure(0),
        unseen: figure(0),
        minutes: figure(60),
        contacts: figure(10.4),
      },
      { holdsCases: true },
    )
    // 10 contacts a week, 520 a year, 50 people: half of the 100.
    const [found] = stairsOf(plan([busy, effect(links)]), settings(), 'said', 1)
    expect(found!.stairs[1]!.hours).toBeCloseTo(100, 9)
    expect(shareWithRoom(100, 50)).toBe(0.5)
    expect(shareWithRoom(100, 200)).toBe(1)
    expect(shareWithRoom(0, 50)).toBe(1)
  })
})

describe('the strength of an effect', () => {
  const strengths = (given: { waits?: number; grows?: number; fades?: number }, startMonth = 1) => {
    const figures = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, figure(value)]))
    const { effects, before } = numbersOf(plan([effect(figures)], { startMonth }), settings(), 'said')
    return [1, 2, 3].map((year) => strengthIn(year, effects[0]!.numbers, before))
  }

  test('is full at once and for ever where nobody said otherwise, and that is named', () => {
    expect(strengths({})).toEqual([1, 1, 1])
    expect(assumed(plan([effect({ waits: figure(2) })])).map(({ figure: name }) => name)).toEqual(['fades', 'grows'])
  })

  test('begins after the start and the wait', () => {
    expect(strengths({ waits: 3 })).toEqual([0.75, 1, 1])
    expect(strengths({ waits: 3 }, 7)).toEqual([0.25, 1, 1])
    expect(strengths({ waits: 14 })).toEqual([0, 10 / 12, 1])
  })

  test('grows evenly', () => {
    // Over 6 months half is lost on average: 3 of 12. Over 24: a quarter in year 1, three quarters in year 2.
    expect(strengths({ grows: 6 })).toEqual([0.75, 1, 1])
    expect(strengths({ grows: 24 })).toEqual([0.25, 0.75, 1])
    // Waits 6, grows 12: half a year up to a half, then from a half to full in half a year.
    const [first, second] = strengths({ waits: 6, grows: 12 })
    expect(first).toBeCloseTo(0.125, 12)
    expect(second).toBeCloseTo(0.375 + 0.5, 12)
  })

  test('fades by a share each year after the first', () => {
    const [first, second, third] = strengths({ fades: 0.1 })
    expect([first, second]).toEqual([1, 0.9])
    expect(third).toBeCloseTo(0.81, 12)
  })
})
