import { describe, expect, test } from 'vitest'
import type { Step } from '../../../src/domain/clause.ts'
import { costByInk } from '../../../src/domain/money/cost-ink.ts'
import type { PostFigure, PostLine } from '../../../src/domain/money/lines.ts'
import { numbersOf } from '../../../src/domain/money/numbers.ts'
import { weekInk, weekParts } from '../../../src/domain/money/week-ink.ts'
import { weekOf } from '../../../src/domain/money/week.ts'
import { yearsOf } from '../../../src/domain/money/years.ts'
import { figure, money, plan, post, settings } from './make.ts'

/** A post of which each part has a cost: 1 post of £40,000 and a quarter, a tenth away and all covered. */
const figures = {
  posts: figure(1, 0),
  holders: figure(1, 0),
  pay: figure(40_000, 3),
  onCost: figure(0.25, 3),
  away: figure(0.1, 3),
  cover: figure(1, 0),
  supervision: figure(1, 3),
  supervisorHour: figure(50, 3),
  running: figure(3_000, 3),
  turnover: figure(0.5, 3),
  recruiting: figure(4_000, 3),
} as const

describe('how well the cost of a year is known', () => {
  const inkOf = (given: Partial<Record<PostFigure, Step>>) => {
    const basis = Object.entries(given).map(
      ([name, step]) => [name, { ...figures[name as keyof typeof figures], basis: step }] as const,
    )
    const of = plan([post({ ...figures, ...Object.fromEntries(basis) }, { supervisionIsPaidExtra: true })])
    return costByInk(of, yearsOf(of, settings(), 'said'), 2)
  }
  const supervised = 1 * 52 * 50
  const all = 50_000 + 5_000 + supervised + 3_000 + 2_000

  test('is of each part the weakest of its figures, and what we decide is known no worse', () => {
    expect(inkOf({})).toEqual({ 0: 0, 1: 0, 2: 0, 3: all })
  })

  test.each([
    ['pay', 55_000],
    ['onCost', 55_000],
    ['away', 5_000],
    ['supervision', supervised],
    ['supervisorHour', supervised],
    ['running', 3_000],
    ['turnover', 2_000],
    ['recruiting', 2_000],
  ] as const)('is weak in what rests on %s, and there alone', (name, weak) => {
    expect(inkOf({ [name]: 1 })).toEqual({ 0: 0, 1: weak, 2: 0, 3: all - weak })
  })

  test('takes the weaker of two, in whichever order they stand', () => {
    expect(inkOf({ pay: 2, onCost: 0 })).toMatchObject({ 0: 55_000, 2: 0 })
    expect(inkOf({ pay: 0, onCost: 2 })).toMatchObject({ 0: 55_000, 2: 0 })
  })

  test('is of a sum that of its amount, in the years in which it is paid', () => {
    const of = plan([money({ amount: figure(9_000, 1) }, { firstYear: 2 })])
    const years = yearsOf(of, settings(), 'said')
    expect([1, 2].map((year) => costByInk(of, years, year)[1])).toEqual([0, 9_000])
  })
})

describe('how well the parts of a week are known', () => {
  const parts = {
    ...figures,
    cover: figure(0, 0),
    hours: figure(37.5, 3),
    supervised: figure(1, 3),
    meetings: figure(2, 3),
    unseen: figure(0.1, 3),
    contact: figure(30, 3),
    road: figure(10, 3),
    records: figure(10, 3),
    contacts: figure(10, 3),
  } as const
  const ink = (line: PostLine) => weekInk(line, weekOf(numbersOf(plan([line]), settings(), 'said').posts[0]!.numbers))
  const inkOf = (given: Partial<Record<keyof typeof parts, Step>>) => {
    const basis = Object.entries(given).map(([name, step]) => [
      name,
      { ...parts[name as keyof typeof parts], basis: step },
    ])
    return ink(post({ ...parts, ...Object.fromEntries(basis) }, { holdsCases: true }))
  }

  test('is shown where every figure is', () => {
    expect(inkOf({})).toEqual(Object.fromEntries(weekParts.map((part) => [part, 3])))
  })

  test.each(['away', 'supervised', 'meetings', 'unseen', 'road', 'records'] as const)(
    'is weak in %s, and so in what it leaves for people, and nowhere else',
    (part) => {
      const strong = Object.fromEntries(weekParts.map((one) => [one, 3]))
      expect(inkOf({ [part]: 1 })).toEqual({ ...strong, [part]: 1, withPeople: 1 })
    },
  )

  test('is for people the weakest of all that was taken off, and of how long a contact is', () => {
    expect(inkOf({ contact: 1 }).withPeople).toBe(1)
    expect(inkOf({ road: 2, unseen: 0, meetings: 1 }).withPeople).toBe(0)
    expect(inkOf({ cover: 0, posts: 0 }).withPeople).toBe(3)
  })

  test('is no weaker for people by a part that takes nothing', () => {
    const { meetings, withPeople } = ink(post({ ...parts, meetings: figure(0, 0) }, { holdsCases: true }))
    expect([meetings, withPeople]).toEqual([0, 3])
  })

  test('takes how long a contact is as a whole where it is not parted', () => {
    const { contact: _contact, road: _road, records: _records, ...rest } = parts
    const { road, withPeople } = ink(post({ ...rest, minutes: figure(50, 1) }, { holdsCases: true }))
    expect([road, withPeople]).toEqual([3, 1])
  })
})
