import { describe, expect, test } from 'vitest'
import { interval, partOf, sampleOf, scoreOf } from './sample.ts'

const hundred = Array.from({ length: 100 }, (_, at) => at)

describe('a sample', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(sampleOf(hundred, 20, 2016)).toEqual(sampleOf(hundred, 20, 2016))
    expect(sampleOf(hundred, 20, 2016)).not.toEqual(sampleOf(hundred, 20, 2017))
  })

  test('has nothing twice, and no more than there is', () => {
    expect([...sampleOf(hundred, 1500, 1)].toSorted((a, b) => a - b)).toEqual(hundred)
    expect(sampleOf([], 3, 1)).toEqual([])
  })

  test('begins with the smaller one of the same seed', () => {
    expect(sampleOf(hundred, 50, 7).slice(0, 20)).toEqual(sampleOf(hundred, 20, 7))
  })

  test('takes each as often as any other', () => {
    const times = hundred.map(() => 0)
    for (let seed = 0; seed < 2000; seed++) for (const one of sampleOf(hundred, 10, seed)) times[one]!++
    expect(Math.min(...times)).toBeGreaterThan(140)
    expect(Math.max(...times)).toBeLessThan(260)
  })

  test('is done in parts that make the whole', () => {
    const sample = sampleOf(hundred, 20, 3)
    const parts = ['1/3', '2/3', '3/3'].map((part) => partOf(sample, part))
    expect(parts.map(({ length }) => length)).toEqual([7, 7, 6])
    expect(new Set(parts.flat())).toEqual(new Set(sample))
    expect(partOf(sample, '1/1')).toEqual(sample)
  })

  test.each(['0/3', '4/3', '2', '1/0', 'all'])('cannot be done in part %s', (part) => {
    expect(() => partOf(hundred, part)).toThrow('is not a part')
  })
})

describe('the interval', () => {
  /** Worked out by hand, and by other programs: Newcombe 1998, table I, method 3. */
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
  ])('of %i of %i', (have, of, least, most) => {
    expect(interval(have, of).map((end) => Math.round(end * 1e4) / 1e4)).toEqual([least, most])
  })

  test('leaves everything open where nothing is known', () => {
    expect(interval(0, 0)).toEqual([0, 1])
  })
})

test('the score leaves out what could not be run', () => {
  const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError', 'CompileError', 'Ignored']
  expect(scoreOf(statuses)).toEqual({ detected: 3, valid: 5 })
})
