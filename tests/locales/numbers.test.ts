import { describe, expect, test } from 'vitest'
import { bareSay, valueSay } from '../../src/locales/numbers.ts'
import { money } from '../../src/locales/en/money.ts'

describe('a figure in its unit', () => {
  test.each([
    [1, 'hours-a-week', '1 hour a week'],
    [0.5, 'hours-a-week', '0.5 hours a week'],
    [1.001, 'months', '1 month'],
    [2, 'months', '2 months'],
    [1, 'holders', '1 person'],
    [0, 'people', '0 people a year'],
    [0.28, 'share', '28%'],
    [1, 'money', '£1'],
  ] as const)('%f of %s is “%s”', (value, unit, say) => expect(valueSay(value, unit, money.form)).toBe(say))

  test.each([
    [350, 'people', '350'],
    [0.28, 'share', '28%'],
    [6000, 'money', '£6,000'],
  ] as const)('and %f of %s without the words of its unit is “%s”', (value, unit, say) =>
    expect(bareSay(value, unit)).toBe(say),
  )
})
