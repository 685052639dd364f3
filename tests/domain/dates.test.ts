import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstDayOf, isDay, isEvidenceDate, lastDayOf, localDay } from '../../src/domain/dates.ts'

describe('a day', () => {
  test.each(['2026-11-25', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2025-04-30', '2025-01-31'])(
    'is %s',
    (text) => expect(isDay(text)).toBe(true),
  )

  test.each([
    '',
    '2026-02-31',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2025-04-31',
    '2025-06-31',
    '2025-09-31',
    '2025-11-31',
    '2025-00-10',
    '2025-13-10',
    '2025-01-00',
    '2025-01-32',
    '0002-01-01',
    '1899-12-31',
    '2200-01-01',
    '202611-11-25',
    '2026-11-251',
    '2026-1-5',
    '2026-11',
    '2026',
    '2024/25',
    '2026-11-25T00:00:00Z',
    ' 2026-11-25',
    '2026-11-25\n',
    '２０２６-11-25',
    'yesterday',
  ])('is not %j', (text) => expect(isDay(text)).toBe(false))

  test('is what the calendar of the machine says it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const date = new Date(`${text}T00:00:00Z`)
          const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
          expect(isDay(text)).toBe(isReal)
        },
      ),
    )
  })
})

describe('an evidence date', () => {
  test.each([
    ['2025-03-14', '2025-03-14', '2025-03-14'],
    ['2025-03', '2025-03-01', '2025-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024/25', '2024-04-01', '2025-03-31'],
    ['1999/00', '1999-04-01', '2000-03-31'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(isEvidenceDate(date)).toBe(true)
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last])
    expect([first, last].every(isDay)).toBe(true)
  })

  test.each([
    '',
    '2025-02-30',
    '2025-13',
    '2025-00',
    '2025-3',
    '25',
    '1899',
    '2200',
    '2024/26',
    '2024/24',
    '2024/2025',
  ])('is not %j', (text) => expect(isEvidenceDate(text)).toBe(false))

  test.each(['2024-25', '1890/91', '2025-03-14/15', 'March 2025'])('is not stored as %j', (text) =>
    expect(isEvidenceDate(text)).toBe(false),
  )
})

test("a person's own day is that of the place they are in", () => {
  expect(localDay(new Date(2026, 10, 5, 0, 30))).toBe('2026-11-05')
  expect(localDay(new Date(2026, 10, 5, 23, 59))).toBe('2026-11-05')
  expect(localDay(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01')
})
