import { describe, expect, test } from 'vitest'
import type { Content } from '../../src/domain/content.ts'
import { warnings } from '../../src/domain/warnings.ts'
import { aReading } from '../fixtures/readings.ts'
import { smallContent } from '../fixtures/small-content.ts'

const fired = (given: Parameters<typeof aReading>[0], content: Content = smallContent) =>
  warnings(aReading(given), content)
const ids = (given: Parameters<typeof aReading>[0], content?: Content) => fired(given, content).map(({ id }) => id)

describe('watch-outs', () => {
  test('fire on what is only said', () => {
    expect(fired({ levels: { remit: [1, 0] } }).map(({ id, firmness }) => [id, firmness])).toEqual([
      ['vague-remit', 0],
      ['two-masters', 0],
    ])
  })

  test('are fired by no unknown', () => {
    expect(ids({ levels: { remit: 'unknown', money: 'unknown', cover: 'not-applicable' } })).toEqual([])
    expect(ids({})).toEqual([])
  })

  test('come gravest first: people, law, route, money, learning', () => {
    const facts = { 'parked-title': ['yes'] }
    expect(ids({ levels: { money: 1, cover: 1, trust: 1 }, facts })).toEqual([
      'low-trust',
      'no-rules',
      'title-first',
      'short-money',
      'no-before-measure',
    ])
  })

  test('of equal gravity come by how firmly the trigger is known', () => {
    expect(ids({ levels: { remit: [1, 1], trust: [1, 3] } })).toEqual(['low-trust', 'vague-remit', 'two-masters'])
    expect(ids({ levels: { remit: [1, 3], trust: [1, 1] } })).toEqual(['vague-remit', 'two-masters', 'low-trust'])
  })

  test('of equal gravity and firmness keep the order of the content', () => {
    expect(ids({ levels: { remit: 1, trust: 1 } })).toEqual(['vague-remit', 'two-masters', 'low-trust'])
  })

  test('are as firm as the weakest answer that set them off; a plain fact counts as backed up', () => {
    const rule = {
      all: [
        { question: 'a', atMost: 1 },
        { question: 'b', atMost: 1 },
      ],
    } as const
    const content = { ...smallContent, watchOuts: [{ ...smallContent.watchOuts[0]!, when: rule }] }
    expect(fired({ levels: { a: [1, 3], b: [1, 2] } }, content)[0]!.firmness).toBe(2)
    expect(fired({ levels: { a: [1, 1], b: [1, 3] } }, content)[0]!.firmness).toBe(1)
    expect(fired({ facts: { 'parked-title': ['yes'] } })[0]!.firmness).toBe(3)
  })

  test('an answer that is absent where it should be known is not firm', () => {
    const content = {
      ...smallContent,
      watchOuts: [{ ...smallContent.watchOuts[0]!, when: { not: { question: 'a', assumed: true } } as const }],
    }
    expect(fired({}, content)[0]!.firmness).toBe(0)
  })
})

describe('shown first', () => {
  const first = (given: Parameters<typeof aReading>[0], content?: Content) =>
    fired(given, content)
      .filter(({ shownFirst }) => shownFirst)
      .map(({ id }) => id)

  test('is one of each family', () => {
    expect(first({ levels: { remit: 1, trust: 1 } })).toEqual(['vague-remit', 'low-trust'])
  })

  test('is five at most, the gravest', () => {
    const facts = { 'parked-title': ['yes'], form: ['join-up'] }
    const levels = { remit: 1, trust: 1, cover: 1, money: 1 } as const
    expect(first({ levels, facts })).toEqual(['vague-remit', 'low-trust', 'no-rules', 'title-first', 'short-money'])
    expect(ids({ levels, facts })).toHaveLength(8)
  })
})
