import { expect, test } from 'vitest'
import { dateSay, monthSay } from '../../src/locales/dates.ts'

test.each([
  ['2025-03-14', '14 March 2025'],
  ['2025-03', 'March 2025'],
  ['2025', '2025'],
  ['2024/25', '2024/25'],
  ['', ''],
  ['yesterday', 'yesterday'],
  ['2025-13', '2025-13'],
  ['2025-02-31', '2025-02-31'],
  ['202611-11-25', '202611-11-25'],
])('the date %j is said as far as it goes: %j', (date, said) => expect(dateSay(date)).toBe(said))

test('a month is said without its day', () => expect(monthSay('2027-01-29')).toBe('January 2027'))
