import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDay, isEvidenceDate } from '../../src/domain/dates.ts'
import { dayFrom, evidenceDateFrom, partsOf } from '../../src/domain/typed-date.ts'

const typed = ([day, month, year]: readonly [string, string, string]) => ({ day, month, year })

describe('a day typed in three fields', () => {
  test.each<[readonly [string, string, string], string]>([
    [['14', '3', '2025'], '2025-03-14'],
    [['03', '03', '2025'], '2025-03-03'],
    [['3', 'March', '2025'], '2025-03-03'],
    [['3', 'mar', '2025'], '2025-03-03'],
    [['3', 'MAR.', '2025'], '2025-03-03'],
    [['3', 'Sept', '2025'], '2025-09-03'],
    [['3rd', 'june', '2025'], '2025-06-03'],
    [['21st', 'may', '2025'], '2025-05-21'],
    [[' 3 ', '\u00a03', '2025\u200b'], '2025-03-03'],
    [['１４', '３', '２０２５'], '2025-03-14'],
    [['29', '2', '2024'], '2024-02-29'],
    [['31', '12', '2199'], '2199-12-31'],
    [['1', '1', '1900'], '1900-01-01'],
  ])('%j is %s', (parts, date) => {
    expect(dayFrom(typed(parts))).toEqual({ ok: true, date })
    expect(evidenceDateFrom(typed(parts))).toEqual({ ok: true, date })
  })

  test.each<[readonly [string, string, string], string]>([
    [['', '', ''], 'all-missing'],
    [[' ', '\u200b', '\u3164'], 'all-missing'],
    [['', '3', '2025'], 'missing-day'],
    [['', '', '2025'], 'missing-day'],
    [['3', '', '2025'], 'missing-month'],
    [['3', '3', ''], 'missing-year'],
    [['x', '3', '2025'], 'not-a-day'],
    [['0', '3', '2025'], 'not-a-day'],
    [['32', '3', '2025'], 'not-a-day'],
    [['-3', '3', '2025'], 'not-a-day'],
    [['3.5', '3', '2025'], 'not-a-day'],
    [['1e1', '3', '2025'], 'not-a-day'],
    [['3', '13', '2025'], 'not-a-month'],
    [['3', '0', '2025'], 'not-a-month'],
    [['3', 'ma', '2025'], 'not-a-month'],
    [['3', 'marsh', '2025'], 'not-a-month'],
    [['3', '1march', '2025'], 'not-a-month'],
    [['3', 'march1', '2025'], 'not-a-month'],
    [['3', '3', 'last year'], 'not-a-year'],
    [['3', '3', '2024/25'], 'not-a-year'],
    [['3', '3', '25'], 'short-year'],
    [['3', '3', '2'], 'short-year'],
    [['3', '3', '202'], 'year-range'],
    [['3', '3', '1899'], 'year-range'],
    [['3', '3', '2200'], 'year-range'],
    [['3', '3', '202611'], 'year-range'],
    [['31', '2', '2025'], 'no-such-day'],
    [['29', '2', '2025'], 'no-such-day'],
    [['31', 'april', '2025'], 'no-such-day'],
  ])('%j is refused: %s', (parts, problem) => {
    expect(dayFrom(typed(parts))).toEqual({ ok: false, problem })
  })
})

describe('a date of evidence', () => {
  test.each<[readonly [string, string, string], string]>([
    [['', '3', '2025'], '2025-03'],
    [['', 'March', '2025'], '2025-03'],
    [['', '', '2025'], '2025'],
    [['', '', '2024/25'], '2024/25'],
    [['', '', '2024-25'], '2024/25'],
    [['', '', '2024–25'], '2024/25'],
    [['', '', '2024 / 2025'], '2024/25'],
    [['', '', '1999/00'], '1999/00'],
    [['', '', '２０２４／２５'], '2024/25'],
  ])('%j is %s', (parts, date) => {
    expect(evidenceDateFrom(typed(parts))).toEqual({ ok: true, date })
    expect(isEvidenceDate(date)).toBe(true)
  })

  test.each<[readonly [string, string, string], string]>([
    [['', '', ''], 'all-missing'],
    [['3', '3', ''], 'missing-year'],
    [['', '3', ''], 'missing-year'],
    [['3', '', '2025'], 'missing-month'],
    [['', '', '25'], 'short-year'],
    [['', '', '24/25'], 'not-a-year'],
    [['', '', '2024/26'], 'not-consecutive'],
    [['', '', '2024/2024'], 'not-consecutive'],
    [['', '', '1890/91'], 'year-range'],
    [['', '', '2300'], 'year-range'],
    [['', '3', '2024/25'], 'not-a-year'],
    [['31', '2', '2025'], 'no-such-day'],
  ])('%j is refused: %s', (parts, problem) => {
    expect(evidenceDateFrom(typed(parts))).toEqual({ ok: false, problem })
  })
})

test.each([
  ['2025-03-04', { day: '4', month: '3', year: '2025' }],
  ['2025-10', { day: '', month: '10', year: '2025' }],
  ['2025', { day: '', month: '', year: '2025' }],
  ['2024/25', { day: '', month: '', year: '2024/25' }],
  ['', { day: '', month: '', year: '' }],
])('the stored date %j fills the fields it came from, and is read back', (date, parts) => {
  expect(partsOf(date)).toEqual(parts)
  if (date !== '') expect(evidenceDateFrom(parts)).toEqual({ ok: true, date })
})

test('whatever is typed, a date that is read is one of the calendar', () => {
  const part = fc.oneof(fc.string({ maxLength: 6 }), fc.integer({ min: -1, max: 2300 }).map(String))
  fc.assert(
    fc.property(fc.record({ day: part, month: part, year: part }), (parts) => {
      const [day, ofEvidence] = [dayFrom(parts), evidenceDateFrom(parts)]
      expect(day.ok ? isDay(day.date) : true).toBe(true)
      expect(ofEvidence.ok ? isEvidenceDate(ofEvidence.date) : true).toBe(true)
    }),
  )
})
