import { isDay } from '../domain/dates.ts'
import { tagSpoken } from './language.ts'

/** "29 January 2027", "January 2027", "2027" or "2026/27", as far as a date goes; what is not a date is given back as it is. */
export const dateSay = (date: string): string => (isOfMonth(date) ? monthSay(`${date}-01`) : say(date, 'day'))

/** "January 2027". */
export const monthSay = (iso: string): string => say(iso, 'month')

/** "14:05", by the clock of this place. */
export const timeSay = (iso: string): string => formatOf('time').format(new Date(iso))

const isOfMonth = (date: string): boolean => isDay(`${date}-01`)

const say = (iso: string, as: 'day' | 'month'): string =>
  isDay(iso) ? formatOf(as).format(new Date(`${iso}T00:00:00Z`)) : iso

const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const formats = { month, day: { ...month, day: 'numeric' }, time: { hour: '2-digit', minute: '2-digit' } } as const

/** Made once for each language: to make one takes longer than all it is ever asked. */
const made = new Map<string, Intl.DateTimeFormat>()

function formatOf(as: keyof typeof formats): Intl.DateTimeFormat {
  const key = `${tagSpoken()} ${as}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(tagSpoken(), formats[as])
  made.set(key, format)
  return format
}
