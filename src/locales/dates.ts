import { isDay } from '../domain/dates.ts'

/** "29 January 2027", "January 2027", "2027" or "2026/27", as far as a date goes; what is not a date is given back as it is. */
export const dateSay = (date: string): string =>
  isOfMonth(date) ? monthSay(`${date}-01`) : say(date, { day: 'numeric', month: 'long', year: 'numeric' })

/** "January 2027". */
export const monthSay = (iso: string): string => say(iso, { month: 'long', year: 'numeric' })

const isOfMonth = (date: string): boolean => isDay(`${date}-01`)

function say(iso: string, parts: Intl.DateTimeFormatOptions): string {
  if (!isDay(iso)) return iso
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' })
}
