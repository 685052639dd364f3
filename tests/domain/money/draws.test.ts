import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draw, drawInSlices, drawsInAll, triangular, type Draws } from '../../../src/domain/money/draws.ts'
import { whatMatters } from '../../../src/domain/money/matters.ts'
import { numbersOf } from '../../../src/domain/money/numbers.ts'
import { chanceOf } from '../../../src/domain/money/random.ts'
import { randomFrom } from '../../fixtures/random-from.ts'
import { spreadOf, withinReach } from '../../../src/domain/money/spread.ts'
import { swings } from '../../../src/domain/money/swings.ts'
import { tries } from '../../fixtures/tries.ts'
import { anyPlan, anyReading, anySettings } from './any-plan.ts'
import { effect, figure, links, money, plan, post, settings } from './make.ts'

const sum = (id: string, likely: number, low: number, high: number, basis: 1 | 2 = 2) =>
  money({ amount: figure(likely, basis, low, high) }, { id, lastYear: 1 })

/** What a triangular figure is on average, and how far it varies: closed forms. */
const meanOf = ([low, likely, high]: readonly [number, number, number]) => (low + likely + high) / 3
const varianceOf = ([a, c, b]: readonly [number, number, number]) =>
  (a * a + b * b + c * c - a * b - a * c - b * c) / 18
const mean = (values: Float64Array) => values.reduce((all, one) => all + one, 0) / values.length
const variance = (values: Float64Array) => {
  const middle = mean(values)
  return values.reduce((all, one) => all + (one - middle) ** 2, 0) / values.length
}

/** Three sums in year 1, each drawn by itself: 300, 200 and 100 wide. */
const sums = [
  [0, 100, 300],
  [50, 250, 250],
  [10, 10, 110],
] as const
const threeSums = plan(sums.map(([low, likely, high], at) => sum(`sum-${at}`, likely, low, high)))

describe('chance', () => {
  test('is the same for a seed and a name, and another for each other', () => {
    const some = (seed: number, name: string) => Array.from({ length: 5 }, randomFrom(seed, name))
    expect(some(1, 'one')).toEqual(some(1, 'one'))
    expect(new Set([some(1, 'one'), some(2, 'one'), some(1, 'two'), some(11, 'ne')].flat()).size).toBe(20)
  })

  test('is what it has been since money was first drawn, however many are asked for at once', () => {
    const [chance, some] = [chanceOf(1, 'one'), new Float64Array(3)]
    chance(some.subarray(0, 2))
    chance(some.subarray(2))
    expect([...some].map((share) => share * 2 ** 32)).toEqual([1_424_549_727, 423_257_057, 1_754_809_609])
  })

  test('is even from 0 to below 1', () => {
    const random = randomFrom(5, 'even')
    const counts = Array.from({ length: 16 }, () => 0)
    for (let at = 0; at < 160_000; at++) counts[Math.floor(random() * 16)]! += 1
    // Chi squared of 15 degrees: above 40 once in two thousand.
    expect(counts.reduce((all, count) => all + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(40)
  })

  test('of one figure says nothing of another’s', () => {
    const [one, other] = [randomFrom(1, 'line pay'), randomFrom(1, 'line cover')]
    const products = Array.from({ length: 40_000 }, () => (one() - 0.5) * (other() - 0.5))
    // The mean of so many is 0 within 1/12 ÷ 200 on average.
    expect(Math.abs(products.reduce((all, value) => all + value, 0) / 40_000)).toBeLessThan(4 / 12 / 200)
  })
})

test('a triangular figure has as much below a value as its triangle', () => {
  const range = { low: 10, likely: 20, high: 50 }
  expect(triangular(0, range)).toBe(10)
  expect(triangular(1, range)).toBe(50)
  // A quarter lies below the likely value; half of that below 10 + 10 × √½.
  expect(triangular(0.25, range)).toBeCloseTo(20, 12)
  expect(triangular(0.125, range)).toBeCloseTo(10 + 10 * Math.SQRT1_2, 12)
  expect(triangular(0.625, range)).toBeCloseTo(50 - 30 * Math.SQRT1_2, 12)
  expect(triangular(0.25, { low: 10, likely: 10, high: 14 })).toBeCloseTo(14 - 4 * Math.sqrt(0.75), 12)
  expect(triangular(0.25, { low: 10, likely: 14, high: 14 })).toBeCloseTo(12, 12)
})

test('a number written where it is kept is the one that is read by its name', () =>
  fc.assert(
    fc.property(anyPlan(), anySettings, anyReading, (of, given, reading) => {
      for (const [at, { numbers, figure, kept }] of numbersOf(of, given, reading).varying.entries()) {
        kept.all[kept.at] = at
        expect(numbers[figure]).toBe(at)
        numbers[figure] = -at
        expect(kept.all[kept.at]).toBe(-at)
      }
    }),
    { numRuns: tries(50) },
  ))

describe('draws', () => {
  const drawn = draw(threeSums, settings(), 'said')

  test('are ten thousand, with the mean and the spread of the closed form', () => {
    expect(drawn.nets.length).toBe(10_000)
    const expected = -sums.reduce((all, one) => all + meanOf(one), 0)
    const spread = sums.reduce((all, one) => all + varianceOf(one), 0)
    // Stratified, a sum of figures has a mean ten times closer than chance would bring it.
    expect(Math.abs(mean(drawn.nets) - expected)).toBeLessThan(Math.sqrt(spread / 10_000) / 10)
    expect(Math.abs(variance(drawn.nets) / spread - 1)).toBeLessThan(0.05)
    expect(drawn.likely).toBe(-360)
  })

  test('take each slice of a range once', () => {
    for (const { ranks } of drawn.drawn) expect(new Set(ranks).size).toBe(10_000)
    const one = draw(plan([sum('sum', 100, 0, 300)]), settings(), 'said', 1_000)
    const range = { low: 0, likely: 100, high: 300 }
    for (const [at, rank] of one.drawn[0]!.ranks.entries()) {
      expect(-one.nets[at]!).toBeGreaterThanOrEqual(triangular(rank / 1_000, range) - 1e-9)
      expect(-one.nets[at]!).toBeLessThanOrEqual(triangular((rank + 1) / 1_000, range) + 1e-9)
    }
  })

  test('are the same for the same seed, whole or in slices', () => {
    const slices = drawInSlices(threeSums, settings(), 'said', 3_000)
    const done: number[] = []
    for (;;) {
      const next = slices.next()
      if (next.done) {
        expect(next.value).toEqual(drawn)
        break
      }
      done.push(next.value)
    }
    expect(done).toEqual([0, 0, 0, 3_000, 6_000, 9_000, drawsInAll])
    expect(draw(threeSums, settings({ seed: 2 }), 'said').nets).not.toEqual(drawn.nets)
  })

  test('of one figure stay as they are when another is changed', () => {
    const changed = plan([sum('sum-0', 100, 0, 300), sum('new', 5, 1, 9), sum('sum-2', 10, 10, 110)])
    const ranks = draw(changed, settings(), 'said').drawn.map((one) => one.ranks)
    expect(ranks[0]).toEqual(drawn.drawn[0]!.ranks)
    expect(ranks[2]).toEqual(drawn.drawn[2]!.ranks)
  })

  test('never touch what is ours to decide, and as shown, nothing that is held at one end', () => {
    const of = plan([
      post({
        posts: figure(1, 2, 0, 9),
        pay: figure(5, 1, 4, 6),
        cover: figure(0, 1, 0, 1),
        running: figure(2, 2, 1, 3),
      }),
      effect({ ...links, agreed: figure(0.5, 1, 0, 1), avoided: figure(2, 2, 1, 3) }),
    ])
    const names = (reading: 'said' | 'shown') => draw(of, settings(), reading, 10).drawn.map((one) => one.figure)
    expect(names('said')).toEqual(['pay', 'running', 'avoided', 'agreed'])
    expect(names('shown')).toEqual(['running', 'avoided'])
  })

  test('lie between the worst and the best that the figures allow', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, anyReading, (of, given, reading) => {
        const { nets, likely } = draw(of, given, reading, 50)
        for (const net of nets) expect(Number.isFinite(net)).toBe(true)
        if (draw(of, given, reading, 1).drawn.length === 0) for (const net of nets) expect(net).toBe(likely)
      }),
      { numRuns: tries(100) },
    ))
})

describe('the spread', () => {
  test('is twenty dots and a few quantiles, with the likely sum beside them', () => {
    const of = draw(plan([sum('sum', 100, 0, 300)]), settings(), 'said')
    const found = spreadOf(of)
    const range = { low: 0, likely: 100, high: 300 }
    // Costs are less than nothing: a tenth of outcomes lie below what nine tenths of costs do.
    expect(found.low).toBeCloseTo(-triangular(0.9, range), 0)
    expect(found.middle).toBeCloseTo(-triangular(0.5, range), 0)
    expect(found.high).toBeCloseTo(-triangular(0.1, range), 0)
    expect(found.dots).toHaveLength(20)
    expect(found.dots[0]).toBeCloseTo(-triangular(0.975, range), 0)
    expect(found.dots[19]).toBeCloseTo(-triangular(0.025, range), 0)
    // A third of the triangle lies below its likely value.
    expect(found.asGoodAsLikely).toBeCloseTo(1 / 3, 3)
    expect(found.likely).toBe(-100)
  })

  test('says in which share of outcomes the partners can find enough each year', () => {
    const of = draw(plan([sum('sum', 100, 0, 300)]), settings({ years: 4, discount: 0 }), 'said')
    expect(withinReach(of, 25)).toBeCloseTo(1 / 3, 3)
    expect(withinReach(of, 0)).toBe(0)
    expect(withinReach(of, 75)).toBe(1)
    const exact = draw(
      plan([money({ amount: figure(9) }, { lastYear: 1 })]),
      settings({ years: 3, discount: 0 }),
      'said',
      1,
    )
    expect(withinReach(exact, 3)).toBe(1)
  })

  test('is one point where nothing varies', () => {
    const found = spreadOf(draw(plan([money({ amount: figure(7) }, { lastYear: 1 })]), settings(), 'said'))
    expect([found.low, found.middle, found.high, ...found.dots]).toEqual(Array.from({ length: 23 }, () => -7))
    expect(found.asGoodAsLikely).toBe(1)
  })
})

describe('what to find out first', () => {
  const drawn = draw(threeSums, settings(), 'said')
  const matterOf = (draws: Draws, canFind: number | undefined, line: string) =>
    whatMatters(draws, canFind).find((one) => one.line === line)!

  test('explains the share of the spread that its own variance is of all, by the closed form', () => {
    const whole = sums.reduce((all, one) => all + varianceOf(one), 0)
    for (const [at, one] of sums.entries())
      expect(Math.abs(matterOf(drawn, undefined, `sum-${at}`).share - varianceOf(one) / whole)).toBeLessThan(0.015)
  })

  test('takes off what chance alone would explain', () => {
    const withIdle = plan([...threeSums.lines, effect({ ...links, avoided: figure(2, 2, 1, 3), agreed: figure(0) })])
    expect(matterOf(draw(withIdle, settings(), 'said'), undefined, 'effect').share).toBeLessThan(0.004)
  })

  test('is worth what deciding by it would gain: by the closed form of a triangle', () => {
    // One sum from 0 to 300, likely 0, against 100 that can be found. Go ahead knowing: the mean of what is over, 100 − x
    // where x < 100, is ∫ (100 − x) · 2 (300 − x) ÷ 300² from 0 to 100 = (2 ÷ 90,000) · (1,500,000 − 166,667); without
    // knowing: 100 − 100 = 0 either way.
    const one = draw(plan([sum('sum', 0, 0, 300)]), settings({ years: 3, discount: 0 }), 'said')
    const expected = (2 / 90_000) * ((300 * 100 ** 2) / 2 - 100 ** 3 / 6)
    expect(matterOf(one, 100 / 3, 'sum').worthKnowing! / expected).toBeCloseTo(1, 2)
  })

  test('is worth nothing where it could not turn the decision', () => {
    for (const canFind of [0, 1_000])
      for (const { worthKnowing } of whatMatters(drawn, canFind)) expect(worthKnowing).toBe(0)
    for (const { worthKnowing } of whatMatters(drawn, undefined)) expect(worthKnowing).toBeUndefined()
  })

  test('stands in order of what knowing is worth, then of the share', () => {
    const found = whatMatters(drawn, 383 / drawn.everyYear)
    expect(found.map(({ line }) => line)).toEqual(['sum-0', 'sum-1', 'sum-2'])
    expect(found[0]!.worthKnowing).toBeGreaterThan(found[1]!.worthKnowing!)
    const turned = draw(plan(threeSums.lines.toReversed()), settings(), 'said')
    for (const canFind of [undefined, 1_000])
      expect(whatMatters(turned, canFind).map(({ line }) => line)).toEqual(['sum-0', 'sum-1', 'sum-2'])
  })

  test('is nothing where nothing varies', () => {
    expect(whatMatters(draw(plan([money({ amount: figure(7) })]), settings(), 'said'), 5)).toEqual([])
    const idle = plan([effect({ ...links, avoided: figure(2, 2, 1, 3), agreed: figure(0) })])
    expect(whatMatters(draw(idle, settings(), 'said'), 5)).toEqual([
      { line: 'effect', figure: 'avoided', share: 0, worthKnowing: 0 },
    ])
  })
})

test('swings are exact: one figure at each end, all else likely, the widest first', () => {
  expect(
    swings(threeSums, settings(), 'said').map(({ line, atLow, atHigh, given }) => [line, atLow, atHigh, given.likely]),
  ).toEqual([
    ['sum-0', -260, -560, 100],
    ['sum-1', -160, -360, 250],
    ['sum-2', -360, -460, 10],
  ])
})
