import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Step } from '../../../src/domain/clause.ts'
import { assumed, leftOut } from '../../../src/domain/money/left-out.ts'
import { postsOf, type MoneyPlan } from '../../../src/domain/money/lines.ts'
import { numbersOf } from '../../../src/domain/money/numbers.ts'
import { partnersIn } from '../../../src/domain/money/partners.ts'
import { stairsOf } from '../../../src/domain/money/stairs-of.ts'
import { netOf } from '../../../src/domain/money/sums.ts'
import { roomOf, weekOf } from '../../../src/domain/money/week.ts'
import { yearsOf } from '../../../src/domain/money/years.ts'
import { tries } from '../../fixtures/tries.ts'
import { anyPlan, anyReading, anySettings, placesIn, withFigure } from './any-plan.ts'
import { income, settings } from './make.ts'

const often = { numRuns: tries(300) }
/** As far as sums of this size are exact. */
const nearly = (value: number): number => 1e-9 * (1 + Math.abs(value))

describe('stairs', () => {
  test('only go down, in hours and in ink', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, anyReading, fc.integer({ min: 1, max: 3 }), (plan, given, reading, year) => {
        for (const { stairs } of stairsOf(plan, given, reading, year)) {
          const [, ...steps] = stairs
          const hours = steps.flatMap((stair) => stair.hours ?? [])
          for (const [at, value] of hours.entries())
            expect(value).toBeLessThanOrEqual((hours[at - 1] ?? Infinity) + nearly(value))
          for (const [at, { ink }] of stairs.entries()) expect(ink).toBeLessThanOrEqual(stairs[at - 1]?.ink ?? 3)
        }
      }),
      often,
    ))

  test('stop at the first link that is missing, and stay stopped', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, (plan, given) => {
        for (const { stairs, money } of stairsOf(plan, given, 'said', 2)) {
          const [, ...steps] = stairs
          const stopped = steps.findIndex(({ hours }) => hours === undefined)
          if (stopped < 0) continue
          expect(steps.slice(stopped).every(({ hours }) => hours === undefined)).toBe(true)
          expect(money).toBeUndefined()
        }
      }),
      often,
    ))
})

describe('the two readings', () => {
  test('what is shown is never rosier than what is said', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, (plan, given) => {
        const [said, shown] = [yearsOf(plan, given, 'said'), yearsOf(plan, given, 'shown')]
        for (const [at, year] of shown.years.entries()) {
          const other = said.years[at]!
          expect(year.cost).toBeGreaterThanOrEqual(other.cost - nearly(other.cost))
          expect(year.back).toBeLessThanOrEqual(other.back + nearly(other.back))
          expect(year.income).toBeLessThanOrEqual(other.income)
          expect(year.gap).toBeGreaterThanOrEqual(other.gap - nearly(other.gap))
        }
        expect(shown.inAll.net).toBeLessThanOrEqual(said.inAll.net + nearly(said.inAll.net))
      }),
      often,
    ))

  test('better evidence for a figure never worsens what is shown', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, fc.nat(), (plan, given, which) => {
        const places = placesIn(plan)
        fc.pre(places.length > 0)
        const [line, name] = places[which % places.length]!
        const better = withFigure(plan, line, name, (figure) => ({
          ...figure,
          basis: Math.min(3, figure.basis + 1) as Step,
        }))
        const [before, after] = [yearsOf(plan, given, 'shown'), yearsOf(better, given, 'shown')]
        expect(after.inAll.net).toBeGreaterThanOrEqual(before.inAll.net - nearly(before.inAll.net))
        for (const [at, year] of after.years.entries()) {
          expect(year.gap).toBeLessThanOrEqual(before.years[at]!.gap + nearly(year.gap))
          expect(year.income).toBeGreaterThanOrEqual(before.years[at]!.income)
        }
      }),
      often,
    ))

  test('knowing less never gives more, unless it is named as left out or as assumed', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, anyReading, fc.nat(), (plan, given, reading, which) => {
        const places = placesIn(plan)
        fc.pre(places.length > 0)
        const [line, name] = places[which % places.length]!
        const less = withFigure(plan, line, name, () => undefined)
        const [before, after] = [yearsOf(plan, given, reading), yearsOf(less, given, reading)]
        const isNamed = assumed(less).some((place) => place.line === line && place.figure === name)
        for (const [at, year] of after.years.entries()) {
          const known = before.years[at]!
          if (!isNamed && !isPartOfWhole(name)) expect(year.back).toBeLessThanOrEqual(known.back + nearly(known.back))
          expect(year.written).toBeLessThanOrEqual(known.written)
          if (year.cost < known.cost - nearly(known.cost)) expect(leftOut(less).length).toBeGreaterThan(0)
        }
      }),
      often,
    ))
})

/** Where a contact is known both in parts and as a whole, one who forgets the parts falls back on the whole. */
const isPartOfWhole = (name: string): boolean => ['contact', 'minutes'].includes(name)

describe('sums', () => {
  test('income leaves the sum of the whole as it is: it only moves', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, anyReading, fc.nat(200_000), (plan, given, reading, amount) => {
        const line = income({ amount: { likely: amount, basis: 3, evidence: [], who: 'a letter', date: '2026' } })
        const richer: MoneyPlan = { ...plan, lines: [...plan.lines, line] }
        expect(yearsOf(richer, given, reading).inAll).toEqual(yearsOf(plan, given, reading).inAll)
        const left = (of: MoneyPlan, at: number) =>
          partnersIn(of, given, reading).reduce((sum, { leftWith }) => sum + leftWith[at]!, 0)
        for (const { year, cost, back } of yearsOf(plan, given, reading).years)
          expect(Math.abs(left(richer, year - 1) - (cost - back))).toBeLessThan(nearly(cost + back + amount))
      }),
      often,
    ))

  test('lines add up: by line, by payer and by year come to the same', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, anyReading, (plan, given, reading) => {
        const { costs, years, inAll } = yearsOf(plan, given, reading)
        const partners = partnersIn(plan, given, reading)
        for (const { year, cost } of years) {
          const byLine = costs.reduce((sum, { byYear }) => sum + byYear[year - 1]!, 0)
          const byPayer = partners.reduce((sum, { pays }) => sum + pays[year - 1]!, 0)
          expect(byLine).toBe(cost)
          expect(Math.abs(byPayer - cost)).toBeLessThan(nearly(cost))
        }
        const each = plan.lines.map((line) => yearsOf({ ...plan, lines: [line] }, given, reading).inAll.cost)
        expect(Math.abs(each.reduce((sum, one) => sum + one, 0) - inAll.cost)).toBeLessThan(nearly(inAll.cost))
      }),
      often,
    ))

  test('what is drawn is the same sum as what is shown year by year', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, anyReading, (plan, given, reading) => {
        const { net } = yearsOf(plan, given, reading).inAll
        expect(Math.abs(netOf(numbersOf(plan, given, reading)) - net)).toBeLessThan(nearly(1e3 + Math.abs(net) * 10))
      }),
      often,
    ))

  test('two half posts cost what one costs, and have room for as many', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, anyReading, (plan, given, reading) => {
        const halved: MoneyPlan = {
          ...plan,
          lines: plan.lines.flatMap((line) => {
            if (line.kind !== 'post' || !line.figures.posts) return [line]
            const half = { ...line.figures.posts, likely: line.figures.posts.likely / 2 }
            return ['one', 'two'].map((id) => ({
              ...line,
              id: line.id + id,
              figures: { ...line.figures, posts: half },
            }))
          }),
        }
        const [one, two] = [yearsOf(plan, given, reading), yearsOf(halved, given, reading)]
        expect(Math.abs(one.inAll.cost - two.inAll.cost)).toBeLessThan(nearly(one.inAll.cost))
        const [room, same] = [plan, halved].map((of) => roomOf(numbersOf(of, given, reading)))
        if (Number.isFinite(room!)) expect(Math.abs(room! - same!)).toBeLessThan(nearly(room!))
      }),
      often,
    ))

  test('the parts of a week add up to what is paid', () =>
    fc.assert(
      fc.property(anyPlan({ missing: false }), anyReading, (plan, reading) => {
        for (const { numbers } of numbersOf(plan, settings(), reading).posts) {
          const { paid, contacts, room, ...parts } = weekOf(numbers)
          if (Number.isNaN(contacts) || Number.isNaN(room)) continue
          const sum = Object.values(parts).reduce((all, hours) => all + hours, 0)
          expect(Math.abs(sum - paid)).toBeLessThan(nearly(paid))
          for (const hours of Object.values(parts)) expect(hours).toBeGreaterThanOrEqual(-1e-9)
        }
      }),
      often,
    ))

  test('a plan that is doubled in posts costs twice as much for them', () =>
    fc.assert(
      fc.property(anyPlan(), anySettings, (plan, given) => {
        const posts: MoneyPlan = { ...plan, lines: postsOf(plan) }
        const doubled: MoneyPlan = {
          ...posts,
          lines: postsOf(plan).map((line) =>
            line.figures.posts
              ? {
                  ...line,
                  figures: { ...line.figures, posts: { ...line.figures.posts, likely: 2 * line.figures.posts.likely } },
                }
              : line,
          ),
        }
        const cost = yearsOf(posts, given, 'said').inAll.cost
        expect(Math.abs(yearsOf(doubled, given, 'said').inAll.cost - 2 * cost)).toBeLessThan(nearly(cost))
      }),
      often,
    ))
})
