import { expect, test } from 'vitest'
import type { EvidenceItem, EvidenceKind } from '../../../src/domain/assessment.ts'
import { carriedPlan } from '../../../src/domain/money/carried.ts'
import { isBackedUp, rangeOf } from '../../../src/domain/money/figure.ts'
import { figureFault, figuresOf, links as linkNames, most, type FigureKind } from '../../../src/domain/money/figures.ts'
import { figure, money, plan, post } from './make.ts'

test('a figure is backed up from the second step on, and one that was not given is not', () => {
  expect([0, 1, 2, 3].map((basis) => isBackedUp(figure(1, basis as 0)))).toEqual([false, false, true, true])
  expect(isBackedUp(undefined)).toBe(false)
})

test('a range has a width, and an end that was not given lies at the likely value', () => {
  expect(rangeOf(figure(5, 2, 1, 9))).toEqual({ low: 1, likely: 5, high: 9 })
  expect(rangeOf(figure(5, 2, 1))).toEqual({ low: 1, likely: 5, high: 5 })
  expect(rangeOf(figure(5, 2, undefined, 9))).toEqual({ low: 5, likely: 5, high: 9 })
  expect(rangeOf(figure(5, 2, 5, 5))).toBeUndefined()
  expect(rangeOf(figure(5))).toBeUndefined()
})

test('a saving has eight links, from the people to what an hour is worth', () => {
  expect(linkNames).toEqual(['people', 'avoided', 'hours', 'twice', 'fillsUp', 'agreed', 'smallest', 'worth'])
})

const having = (fits: (kind: FigureKind) => boolean): readonly string[] =>
  Object.entries(figuresOf).flatMap(([line, figures]) =>
    Object.entries(figures).flatMap(([name, kind]) => (fits(kind) ? [`${line} ${name}`] : [])),
  )

test('posts, who holds them, cover and income are ours to decide; what they cost is shown at its high end', () => {
  expect(having(({ part }) => part === 'decision')).toEqual([
    'post posts',
    'post holders',
    'post cover',
    'income amount',
  ])
  expect(having(({ part }) => part === 'cost')).toEqual([
    'post pay',
    'post onCost',
    'post away',
    'post supervision',
    'post supervisorHour',
    'post running',
    'post turnover',
    'post recruiting',
    'money amount',
  ])
})

test('a figure is a share, a sum, a time or a number, and what it is says how high it may be', () => {
  const inUnits = (...units: readonly FigureKind['unit'][]) => having(({ unit }) => units.includes(unit))
  expect(inUnits('share')).toEqual([
    'post onCost',
    'post away',
    'post leave',
    'post cover',
    'post turnover',
    'post unseen',
    'effect twice',
    'effect fillsUp',
    'effect agreed',
    'effect fades',
  ])
  expect(inUnits('money')).toEqual(['post pay', 'post running', 'post recruiting', 'money amount', 'income amount'])
  expect(inUnits('money-an-hour')).toEqual(['post supervisorHour', 'effect worth'])
  expect(inUnits('hours-a-week')).toEqual(['post supervision', 'post hours', 'post supervised', 'post meetings'])
  expect(inUnits('hours', 'hours-a-year')).toEqual(['effect hours', 'effect smallest'])
  expect(inUnits('minutes')).toEqual(['post minutes', 'post contact', 'post road', 'post records'])
  expect(inUnits('months', 'weeks')).toEqual(['post monthsEmpty', 'post stays', 'effect waits', 'effect grows'])
  expect(inUnits('people', 'each')).toEqual(['post contacts', 'effect people', 'effect avoided'])
  expect(inUnits('posts', 'holders', 'units-a-year')).toEqual(['post posts', 'post holders', 'effect today'])
})

test('says what is wrong with numbers that were typed, and lets the absurd pass where it could be', () => {
  expect(figureFault({ likely: Number.NaN }, 'money')).toBe('not-a-number')
  expect(figureFault({ likely: 1, high: Infinity }, 'money')).toBe('not-a-number')
  expect(figureFault({ likely: 1, low: -1 }, 'money')).toBe('negative')
  expect(figureFault({ likely: 1.01 }, 'share')).toBe('above-the-most')
  expect(figureFault({ likely: 0.5, low: 0, high: 1.2 }, 'share')).toBe('above-the-most')
  expect(figureFault({ likely: 169 }, 'hours-a-week')).toBe('above-the-most')
  expect(figureFault({ likely: 3, low: 4, high: 2 }, 'money')).toBe('low-above-high')
  expect(figureFault({ likely: 3, low: 4 }, 'money')).toBe('likely-outside')
  expect(figureFault({ likely: 3, high: 2 }, 'money')).toBe('likely-outside')
  expect(figureFault({ likely: 3, low: 3, high: 3 }, 'money')).toBeUndefined()
  expect(figureFault({ likely: 400_000 }, 'money')).toBeUndefined()
  expect(figureFault({ likely: 0.95 }, 'share')).toBeUndefined()
  for (const [unit, limit] of Object.entries(most))
    expect(figureFault({ likely: limit }, unit as 'share')).toBeUndefined()
})

test('a figure is carried no further than its best dated item, and without one it is only said', () => {
  const item = (kind: EvidenceKind, date = '2026'): EvidenceItem => ({
    what: '',
    kind,
    source: 'A source',
    date,
    holder: '',
    link: '',
  })
  const evidence = {
    log: item('local-data'),
    letter: item('agreement'),
    pilot: item('elsewhere'),
    undated: item('local-data', ''),
  }
  const carried = (basis: 0 | 1 | 2 | 3, ...ids: readonly string[]) => {
    const of = plan([money({ amount: { ...figure(7, basis), evidence: ids } })])
    const [line] = carriedPlan(of, { evidence }).lines
    return line!.kind === 'money' ? line!.figures.amount?.basis : undefined
  }
  expect([carried(3), carried(3, 'gone'), carried(3, 'undated'), carried(3, 'pilot')]).toEqual([1, 1, 1, 1])
  expect([carried(3, 'letter'), carried(3, 'log'), carried(3, 'pilot', 'log', 'letter')]).toEqual([2, 3, 3])
  expect([carried(0, 'log'), carried(1, 'log'), carried(2, 'log'), carried(0)]).toEqual([0, 1, 2, 0])
  const whole = plan([post({ pay: figure(5, 1, 4, 6) }), money({})], { startMonth: 4 })
  expect(carriedPlan(whole, { evidence })).toEqual(whole)
})
