import { words } from '../language.ts'
import type { DateProblem } from '../../domain/typed-date.ts'

/** Words of a date that is typed. */
export const typedDate = words('typed-date', {
  hint: 'For example, 27 3 2027',
  parts: { day: 'Day', month: 'Month', year: 'Year' },
  problems: {
    'all-missing': 'Enter a date',
    'missing-day': 'Add the day to the date',
    'missing-month': 'Add the month to the date',
    'missing-year': 'Add the year to the date',
    'not-a-day': 'Enter a day from 1 to 31',
    'not-a-month': 'Enter a month as a number from 1 to 12, or by its name',
    'not-a-year': 'Enter a year in figures, such as 2027',
    'short-year': 'Enter all four figures of the year',
    'year-range': 'Enter a year from 1900 to 2199',
    'not-consecutive': 'Enter a year and the next, such as 2024/25',
    'no-such-day': 'Enter a day that this month has',
  } satisfies Record<DateProblem, string>,
})
