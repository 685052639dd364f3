import { describe, expect, test } from 'vitest'
import { linesInShort } from '../../../src/domain/money/line-in-short.ts'
import { effect, figure, income, links, money, plan, post, settings } from './make.ts'

const short = (...lines: Parameters<typeof plan>[0]) => linesInShort(plan(lines), settings({ discount: 0 }))

describe('a line in short', () => {
  const whole = { posts: figure(2), pay: figure(30_000), onCost: figure(0.2), away: figure(0.2), cover: figure(0) }
  const none = { supervision: figure(0), supervisorHour: figure(0), turnover: figure(0), recruiting: figure(0) }
  const complete = { ...whole, ...none, running: figure(1_000) }

  test('is of a post what it costs in a full year, and at least that where a figure is missing', () => {
    const [one, other] = short(post(complete, { id: 'one' }), post({ ...whole, pay: figure(10_000) }, { id: 'other' }))
    expect([one!.sum, one!.isAtLeast, one!.missing]).toEqual([74_000, false, []])
    expect([other!.sum, other!.isAtLeast]).toEqual([24_000, true])
    expect(other!.missing).toContain('running')
  })

  test('is of a post of which nothing is known no sum, and not nothing', () => {
    const [one] = short(post({}))
    expect([one!.sum, one!.isAtLeast]).toEqual([undefined, true])
    expect(one!.missing.length).toBeGreaterThan(0)
  })

  test('is a full year, also of a plan that begins late in the first', () => {
    const late = plan([post(complete)], { startMonth: 10 })
    expect(linesInShort(late, settings({ discount: 0 }))[0]!.sum).toBe(74_000)
  })

  test('is of a sum its amount, or what is missing', () => {
    const [one, none] = short(money({ amount: figure(5_000) }, { id: 'one' }), money({}, { id: 'none' }))
    expect([one!.sum, one!.missing]).toEqual([5_000, []])
    expect([none!.sum, none!.missing]).toEqual([undefined, ['amount']])
  })

  test('is of income in writing only where its figure is backed up', () => {
    const all = short(
      income({ amount: figure(5_000, 2) }, { id: 'a' }),
      income({ amount: figure(5_000, 1) }, { id: 'b' }),
      income({}, { id: 'c' }),
    )
    expect(all.map(({ sum, isWritten, missing, isAtLeast }) => [sum, isWritten, missing, isAtLeast])).toEqual([
      [5_000, true, [], false],
      [5_000, false, [], false],
      [undefined, false, ['amount'], false],
    ])
  })

  test('is of an effect what comes back, at its word and as far as it is shown', () => {
    // 100 people, 2 visits of an hour each: 200, less a tenth twice is 180, half fills up, half of 90 stops: 45 hours at £60.
    const [shown] = short(effect(links))
    expect([shown!.sum, shown!.shown, shown!.missing]).toEqual([2_700, 2_700, []])
    const [said] = short(effect({ ...links, agreed: figure(0.5, 1) }))
    expect([said!.sum, said!.shown]).toEqual([2_700, 0])
  })

  test('is of an effect with a missing link no sum, and says which', () => {
    const { worth: _worth, ...some } = links
    const [one] = short(effect(some))
    expect([one!.sum, one!.missing, one!.isWritten]).toEqual([undefined, ['worth'], false])
  })

  test('names of each line only what that line lacks, in the order of the lines', () => {
    const { worth: _worth, ...some } = links
    const all = short(effect(some, { id: 'a' }), money({}, { id: 'b' }), effect(links, { id: 'c' }))
    expect(all.map(({ line, missing }) => [line.id, missing])).toEqual([
      ['a', ['worth']],
      ['b', ['amount']],
      ['c', []],
    ])
  })
})
