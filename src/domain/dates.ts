export const earliestYear = 1900
export const latestYear = 2199

/** Whether a text is a real day of the calendar, "2026-02-28", from 1900 to 2199. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && isMonth(`${year}-${month}`) && Number(day) >= 1 && Number(day) <= daysIn(year, month!)
}

/** Whether evidence may be dated so: a day, a month "2025-03", a year "2025", or a financial year "2024/25". */
export const isEvidenceDate = (text: string): boolean =>
  isDay(text) || isMonth(text) || isYear(text) || isFinancialYear(text)

/** The first day of an evidence date; of a financial year, 1 April. Evidence lies ahead when this day does. */
export function firstDayOf(date: string): string {
  if (isFinancialYear(date)) return `${date.slice(0, 4)}-04-01`
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)
}

/** The last day of an evidence date; of a financial year, 31 March. */
export function lastDayOf(date: string): string {
  if (isFinancialYear(date)) return `${Number(date.slice(0, 4)) + 1}-03-31`
  if (date.length === 4) return `${date}-12-31`
  return date.length === 7 ? `${date}-${daysIn(date.slice(0, 4), date.slice(5))}` : date
}

/** The day it is where the person is, as an ISO date. */
export const localDay = (date: Date): string =>
  `${padded(date.getFullYear(), 4)}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`

/** How many days a month has; written as in an ISO date. */
export function daysIn(year: string | number, month: string | number): number {
  if (Number(month) !== 2) return [4, 6, 9, 11].includes(Number(month)) ? 30 : 31
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  return isLeap ? 29 : 28
}

/** A part of a date, with noughts before it. */
export const padded = (part: number, length = 2): string => String(part).padStart(length, '0')

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && isYear(text.slice(0, 4))

const isYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= earliestYear && Number(text) <= latestYear

/** "2024/25": a year and the next. */
export const isFinancialYear = (text: string): boolean =>
  /^\d{4}\/\d{2}$/.test(text) &&
  isYear(text.slice(0, 4)) &&
  (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5))
