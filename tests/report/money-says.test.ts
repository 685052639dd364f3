import { describe, expect, test } from 'vitest'
import { breakEven } from '../../src/domain/money/break-even.ts'
import type { Line } from '../../src/domain/money/lines.ts'
import { yearsOf } from '../../src/domain/money/years.ts'
import { placesSay } from '../../src/locales/figure-says.ts'
import { money as words } from '../../src/locales/en/money.ts'
import { backSays, costsSay, hopedSays, payBackSays, paysSay } from '../../src/report/money-says.ts'
import { effect, figure, income, links, money, plan, post, settings } from '../domain/money/make.ts'

const cost = money({ amount: figure(3_000) })
const { agreed: _agreed, ...unknown } = links
const saysOf = (...lines: readonly Line[]) => paysSay(plan(lines), settings())
const backOf = (reading: 'said' | 'shown', ...lines: readonly Line[]) => {
  const years = yearsOf(plan(lines), settings(), reading)
  return backSays(years, years.years[0]!.back)
}

describe('what is not known of a plan is no verdict on it', () => {
  test('it pays or does not only where its cost and every step of its savings are known', () => {
    expect(saysOf(cost, effect(links))).toBe(words.sum.paysNot)
    expect(saysOf(money({ amount: figure(1) }), effect(links))).toBe(words.sum.pays)
    expect(saysOf(cost, effect(unknown))).toBe(words.sum.paysUnknown)
    expect(saysOf(cost, effect(links), post({}, { holdsCases: true }))).toBe(words.sum.paysUnknown)
  })

  test('where nobody named time that it frees, it is not said to fail to pay', () => {
    expect(saysOf(cost)).toBe(words.sum.paysNothing)
    expect(saysOf(post({ posts: figure(1), pay: figure(30_000) }))).toBe(words.sum.paysNothing)
  })

  test('where nobody named a cost, it is not said to pay', () => {
    expect(saysOf(effect(links))).toBe(words.sum.paysUnknown)
  })

  test('what comes back is not known, and no sum of nothing, until each step is given', () => {
    expect(backOf('said', cost, effect(links))).toBe('£2,700')
    expect(backOf('said', cost, effect(unknown))).toBe(words.unknown)
    expect(backOf('said', cost, effect(links), effect(unknown, { id: 'second' }))).toBe(words.atLeast('£2,700'))
    expect(backOf('said', cost)).toBe('£0')
    // What cannot be shown counts for nothing.
    expect(backOf('shown', cost, effect(unknown))).toBe('£0')
  })

  test('no value is said to be enough, or not, while another step is missing', () => {
    const takes = (name: 'avoided' | 'agreed', reading: 'said' | 'shown' = 'said') =>
      breakEven(plan([cost, effect(unknown)]), settings(), reading, { line: 'effect', figure: name })
    expect(takes('avoided')).toEqual({ kind: 'unknown' })
    expect(takes('agreed')).toMatchObject({ kind: 'at' })
    expect(takes('avoided', 'shown')).toEqual({ kind: 'never' })
    const says = (...lines: readonly Line[]) => payBackSays(plan(lines), settings(), 'said')
    expect(says(cost, effect(unknown))).toBe(words.trueIf.payBackUnknown)
    expect(says(cost, effect(links))).toBe(words.trueIf.neverPaysBack)
    expect(says(effect(links))).toBe(words.trueIf.payBackUnknown)
  })
})

describe('what a plan costs', () => {
  const costsOf = (...lines: readonly Line[]) => costsSay(plan(lines), settings())

  test('is one sum a year only where every year costs the same', () => {
    expect(costsOf(cost)).toBe(words.sum.costs('£3,000'))
    const once = money({ amount: figure(500) }, { id: 'once', lastYear: 1 })
    expect(costsOf(cost, once)).toBe(words.sum.costsTwo('£3,500', '£3,000'))
    const late = money({ amount: figure(100) }, { id: 'late', firstYear: 5 })
    expect(costsOf(cost, once, late)).toBe(words.sum.costsThree('£3,500', '£3,000', '£3,100'))
  })

  test('is not known where nobody gave a cost, and is no sum of nothing', () => {
    expect(costsOf(effect(links))).toBe(words.sum.costsUnknown)
    expect(costsOf(post({ posts: figure(1) }))).toBe(words.sum.costsUnknown)
    expect(costsOf(money({ amount: figure(0) }))).toBe(words.sum.costs('£0'))
  })
})

describe('money that is not in writing', () => {
  const hopedOf = (...lines: readonly Line[]) => hopedSays(plan(lines), settings())

  test('is named with its first year, and what nobody said how long it lasts is named as not counted', () => {
    expect(hopedOf(income({ amount: figure(500, 2) }))).toEqual([])
    expect(hopedOf(income({ amount: figure(500, 1) }, { firstYear: 2 }))).toEqual([words.sum.hoped('£500', '2')])
    const { lastMonth: _last, ...endless } = income({ amount: figure(500, 3) }, { name: 'A share' })
    expect(hopedOf(endless)).toEqual([words.sum.noEnd('A share')])
  })
})

test('figures of one line are named together with it, the first of many', () => {
  const of = plan([post({}, { name: 'Nurse' }), money({}, { name: '' })])
  const places = [
    { line: 'post', figure: 'away' },
    { line: 'money', figure: 'amount' },
    { line: 'post', figure: 'pay' },
  ] as const
  expect(placesSay(places, of)).toBe('share of time away and pay (Nurse), amount')
  expect(placesSay(places, of, 1)).toBe('share of time away (Nurse), and 2 more')
})
