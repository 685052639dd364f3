import { daysIn, earliestYear, isFinancialYear, latestYear, padded } from './dates.ts'
import { comparable } from './text.ts'

/** A date in three fields, as people type it. */
export type TypedDate = { readonly day: string; readonly month: string; readonly year: string }

/** What is wrong with a date, naming the part that has to be mended. */
export type DateProblem =
  | 'all-missing'
  | 'missing-day'
  | 'missing-month'
  | 'missing-year'
  | 'not-a-day'
  | 'not-a-month'
  | 'not-a-year'
  | 'short-year'
  | 'year-range'
  | 'not-consecutive'
  | 'no-such-day'

export type DateRead =
  { readonly ok: true; readonly date: string } | { readonly ok: false; readonly problem: DateProblem }

/** A day read from three fields: "3", "03" and full-width digits, "March", "mar" and "3". The first problem, from day to year, or an ISO date. */
export function dayFrom(typed: TypedDate): DateRead {
  const { day, month, year } = readParts(typed)
  if (day + month + year === '') return problem('all-missing')
  if (day === '') return problem('missing-day')
  if (month === '') return problem('missing-month')
  if (year === '') return problem('missing-year')
  return inOrder(day, month, year)
}

/** As `dayFrom`, and a month, a year or a financial year ("2024/25", "2024-25", in the field for the year) will do. */
export function evidenceDateFrom(typed: TypedDate): DateRead {
  const { day, month, year } = readParts(typed)
  if (day + month + year === '') return problem('all-missing')
  if (year === '') return problem('missing-year')
  if (day !== '' && month === '') return problem('missing-month')
  if (day + month === '') return yearOrFinancialYear(year)
  return inOrder(day, month, year)
}

/** The three fields that a stored date fills. A month or a year fills only its own. */
export function partsOf(date: string): TypedDate {
  const [year, month, day] = isFinancialYear(date) ? [date] : date.split('-')
  return { day: withoutNought(day), month: withoutNought(month), year: year ?? '' }
}

const withoutNought = (part = ''): string => part.replace(/^0/, '')

const readParts = ({ day, month, year }: TypedDate): TypedDate => ({
  day: comparable(day).replace(/(st|nd|rd|th)?[.,]?$/, ''),
  month: comparable(month).replace(/[.,]$/, ''),
  year: comparable(year).replace(/\.$/, ''),
})

function inOrder(day: string, month: string, year: string): DateRead {
  const dayNumber = day === '' ? undefined : numberIn(day, 31)
  if (dayNumber === 0) return problem('not-a-day')
  const monthNumber = monthIn(month)
  if (monthNumber === 0) return problem('not-a-month')
  const wrong = wrongWithYear(year)
  if (wrong) return problem(wrong)
  const ofMonth = `${year}-${padded(monthNumber)}`
  if (dayNumber === undefined) return { ok: true, date: ofMonth }
  if (dayNumber > daysIn(year, monthNumber)) return problem('no-such-day')
  return { ok: true, date: `${ofMonth}-${padded(dayNumber)}` }
}

function yearOrFinancialYear(year: string): DateRead {
  const [, first, second] = /^(\d{4}) ?[/-] ?(?:(?:19|20|21)(?=\d\d$))?(\d{2})$/.exec(year) ?? []
  const wrong = wrongWithYear(first ?? year)
  if (wrong) return problem(wrong)
  if (first === undefined) return { ok: true, date: year }
  const date = `${first}/${second}`
  return isFinancialYear(date) ? { ok: true, date } : problem('not-consecutive')
}

function wrongWithYear(year: string): DateProblem | undefined {
  if (!/^\d+$/.test(year)) return 'not-a-year'
  if (year.length < 3) return 'short-year'
  return year.length !== 4 || Number(year) < earliestYear || Number(year) > latestYear ? 'year-range' : undefined
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** A month by its number, its name, or the first three letters or more of it; 0 where it is none. */
const monthIn = (text: string): number =>
  /^[a-z]{3,}$/.test(text) ? monthNames.findIndex((name) => name.startsWith(text)) + 1 : numberIn(text, 12)

/** A number from 1 to `most`; 0 where it is none. */
const numberIn = (text: string, most: number): number =>
  /^0?\d{1,2}$/.test(text) && Number(text) <= most ? Number(text) : 0

const problem = (reason: DateProblem): DateRead => ({ ok: false, problem: reason })
