import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEven, payBack, solve } from '../../../src/domain/money/break-even.ts'
import { figuresOf, most } from '../../../src/domain/money/figures.ts'
import type { FigureName } from '../../../src/domain/money/lines.ts'
import { numbersAt, numbersOf } from '../../../src/domain/money/numbers.ts'
import { netOf } from '../../../src/domain/money/sums.ts'
import { tries } from '../../fixtures/tries.ts'
import { anyPlan, anySettings, placesIn } from './any-plan.ts'
import { effect, figure, links, money, plan, settings } from './make.ts'

/** Costs £3,000 a year; of 200 hours, 45 become money, at £60: £2,700. */
const nearlyPays = plan([money({ amount: figure(3_000) }), effect(links)])
const needs = (name: FigureName, line = 'effect', of = nearlyPays) =>
  breakEven(of, settings(), 'said', { line, figure: name })

describe('what would have to be true', () => {
  test.each([
    // Straight figures: the saving has to be 3,000 ÷ 2,700 of what it is.
    ['avoided', 2 / 0.9],
    ['people', 100 / 0.9],
    ['hours', 1 / 0.9],
    ['worth', 60 / 0.9],
    ['agreed', 0.5 / 0.9],
    // What is lost on the way: 200 × (1 − x) × 0.5 × 0.5 × 60 = 3,000 at 0; 180 × (1 − x) × 0.5 × 60 at 4/9.
    ['twice', 0],
    ['fillsUp', 4 / 9],
  ] as const)('of %s agrees with the closed form to a trillionth', (name, value) => {
    const found = needs(name)
    expect(found).toMatchObject({ kind: 'at', byLump: false })
    if (found?.kind === 'at') expect(Math.abs(found.value - value)).toBeLessThan(1e-12 * (1 + value))
  })

  test('of a cost is where it falls to what comes back', () => {
    const found = needs('amount', 'money')
    expect(found).toMatchObject({ kind: 'at', value: expect.closeTo(2_700, 8) })
  })

  test('is found where the sum bends: how fast it may fade', () => {
    // Two years: 5,400 + 5,400 × (1 − f) = 2 × 3,600 at f = 2/3, undiscounted.
    const of = plan([money({ amount: figure(3_600) }), effect({ ...links, agreed: figure(1), fades: figure(0.1) })])
    const found = breakEven(of, settings({ years: 2, discount: 0 }), 'said', { line: 'effect', figure: 'fades' })
    expect(found).toMatchObject({ kind: 'at', value: expect.closeTo(2 / 3, 9) })
    // Three years: 1 + (1 − f) + (1 − f)² = 2 at 1 − f = (√5 − 1) ÷ 2.
    const three = breakEven(of, settings({ years: 3, discount: 0 }), 'said', { line: 'effect', figure: 'fades' })
    expect(three).toMatchObject({ kind: 'at', value: expect.closeTo(1 - (Math.sqrt(5) - 1) / 2, 12) })
  })

  test('by lumps is the first whole one that is enough', () => {
    // Lumps of 20 h are £1,200: three are needed, 60 h; 100 × a × 0.9 × 0.5 × 0.5 = 60 at 2⅔.
    const lumps = plan([money({ amount: figure(3_000) }), effect({ ...links, smallest: figure(20) })])
    expect(needs('avoided', 'effect', lumps)).toMatchObject({
      kind: 'at',
      value: expect.closeTo(8 / 3, 7),
      byLump: true,
    })
  })

  test('is no value of a figure that alone is not enough', () => {
    const dear = plan([money({ amount: figure(9_000) }), effect(links)])
    // Were all 90 h stopped, that would be £5,400.
    expect(needs('agreed', 'effect', dear)).toEqual({ kind: 'never' })
    expect(needs('twice', 'effect', dear)).toEqual({ kind: 'never' })
  })

  test('is any value, where the saving pays without it', () => {
    const cheap = plan([money({ amount: figure(0) }), effect(links)])
    expect(needs('avoided', 'effect', cheap)).toMatchObject({ kind: 'at', value: 0 })
    expect(needs('fades', 'effect', cheap)).toEqual({ kind: 'always' })
    const two = plan([
      effect(links),
      effect({ ...links, smallest: figure(10) }, { id: 'second' }),
      money({ amount: figure(1) }),
    ])
    expect(needs('agreed', 'second', two)).toEqual({ kind: 'always' })
  })

  test('can be asked of a figure that nobody gave, and of none that a line does not have', () => {
    const { agreed: _agreed, ...unknown } = links
    const of = plan([money({ amount: figure(3_000) }), effect(unknown)])
    expect(needs('agreed', 'effect', of)).toMatchObject({ kind: 'at', value: expect.closeTo(0.5 / 0.9, 12) })
    expect(needs('pay')).toBeUndefined()
    expect(needs('avoided', 'nowhere')).toBeUndefined()
  })

  test('of what already pays is how far it may fall', () => {
    const pays = plan([money({ amount: figure(1_350) }), effect(links)])
    expect(needs('avoided', 'effect', pays)).toMatchObject({ kind: 'at', value: expect.closeTo(1, 12) })
  })
})

describe('a turning point', () => {
  test('is the nearest of two', () => {
    const hill = (value: number) => 4 - (value - 5) ** 2
    expect(solve(hill, 0, 100)).toMatchObject({ kind: 'at', value: expect.closeTo(3, 9) })
    expect(solve(hill, 20, 100)).toMatchObject({ kind: 'at', value: expect.closeTo(7, 9) })
    expect(solve(hill, 4, 100)).toMatchObject({ kind: 'at', value: expect.closeTo(3, 9) })
    expect(solve(hill, 6.5, 100)).toMatchObject({ kind: 'at', value: expect.closeTo(7, 9) })
  })

  test('is found a long way off, and close to nothing', () => {
    expect(solve((value) => Math.floor(value / 700_000) - 1, 1, 1_000_000)).toMatchObject({
      kind: 'at',
      value: expect.closeTo(700_000, 3),
      byLump: true,
    })
    expect(solve((value) => Math.floor(value * 1e6) - 1, 0, 1_000)).toMatchObject({
      kind: 'at',
      value: expect.closeTo(1e-6, 12),
    })
  })

  test('at the limit itself counts', () => {
    expect(solve((value) => (value >= 1 ? 0 : -1), 0.4, 1)).toMatchObject({ kind: 'at', value: 1 })
    expect(solve((value) => (value >= 1 ? 0 : -1), 1, 1)).toMatchObject({ kind: 'at', value: 1 })
  })

  test('is a zero or a first lump: there it is enough, and just beside it, not', () =>
    fc.assert(
      fc.property(anyPlan({ missing: false }), anySettings, fc.nat(), (of, given, which) => {
        const places = placesIn(of)
        fc.pre(places.length > 0)
        const [line, name] = places[which % places.length]! as readonly [string, FigureName]
        const found = breakEven(of, given, 'said', { line, figure: name })!
        const numbers = numbersOf(of, given, 'said')
        const own = numbersAt(numbers, { line, figure: name })!
        const { kind } = of.lines.find(({ id }) => id === line)!
        const limit = most[figuresOf[kind][name]!.unit]
        const netAt = (value: number) => {
          own[name] = value
          return netOf(numbers)
        }
        const scale = 1e-8 * (1 + Math.abs(netAt(0)) + Math.abs(netAt(own[name])))
        if (found.kind !== 'at') {
          const isEnough = found.kind === 'always'
          for (const value of [0, limit]) expect(netAt(value) >= 0).toBe(isEnough)
          return
        }
        expect(netAt(found.value)).toBeGreaterThanOrEqual(-scale)
        const beside = [found.value * (1 - 1e-9) - 1e-12, found.value * (1 + 1e-9) + 1e-12]
        expect(Math.min(...beside.map((value) => netAt(Math.max(0, value))))).toBeLessThanOrEqual(scale * 10)
      }),
      { numRuns: tries(300) },
    ))
})

describe('how long it has to last', () => {
  const pays = (amount: number, years = 5) =>
    payBack(plan([money({ amount: figure(amount) }, { lastYear: 1 }), effect(links)]), settings({ years }), 'said')

  test('is the month in which all that came back covers all that was paid', () => {
    // Year 1 is £2,300 short; £2,700 come back in year 2: 12 × 2,300 ÷ 2,700 = 10.2 months of it.
    expect(pays(5_000)).toBe(23)
    expect(pays(5_400)).toBe(24)
    expect(pays(6_000)).toBe(27)
  })

  test('is the first year where that covers itself, and nothing where it never does', () => {
    expect(pays(2_700)).toBe(12)
    expect(pays(13_500)).toBe(60)
    expect(pays(13_501)).toBeUndefined()
    expect(pays(13_500, 4)).toBeUndefined()
  })
})
