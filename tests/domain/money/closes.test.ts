import { expect, test } from 'vitest'
import { closesIn } from '../../../src/domain/money/closes.ts'
import { whatWouldHaveToBeTrue } from '../../../src/domain/money/to-be-true.ts'
import { effect, figure, links, plan, settings } from './make.ts'

const closing = (...lines: Parameters<typeof plan>[0]) =>
  closesIn(plan(lines), settings()).map(({ line, year, hours }) => [line.id, year, hours])

test('what closes is told once, in the first year in which it does, with its hours', () => {
  // 200 hours, less a tenth twice and half of the rest that fills up: half of 90 stops.
  expect(closing(effect(links))).toEqual([['effect', 1, 45]])
  expect(closing(effect({ ...links, waits: figure(12) }))).toEqual([['effect', 2, 45]])
  const other = effect({ ...links, people: figure(200) }, { id: 'other' })
  expect(closing(effect(links), other)).toEqual([
    ['effect', 1, 45],
    ['other', 1, 90],
  ])
})

test('nothing closes below the smallest amount, or where a link is missing', () => {
  expect(closing(effect({ ...links, smallest: figure(46) }))).toEqual([])
  const { agreed: _agreed, ...some } = links
  expect(closing(effect(some))).toEqual([])
})

test('what is said of a figure stands beside what it would take, and is open where nobody gave it', () => {
  const likely = (figures: Parameters<typeof effect>[0]) =>
    Object.fromEntries(
      whatWouldHaveToBeTrue(plan([effect(figures)]), settings(), 'said').map((one) => [one.figure, one.likely]),
    )
  expect(likely(links)).toEqual({ avoided: 2, hours: 1, agreed: 0.5 })
  const { avoided: _avoided, ...some } = links
  expect(likely(some)).toEqual({ avoided: undefined, hours: 1, agreed: 0.5 })
})
