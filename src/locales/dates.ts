import { isDay } from '../domain/dates.ts'

/** "29 January 2027", "January 2027", "2027" or "2026/27", as far as a date goes; what is not a date is given back as it is. */
export const dateSay = (date: string): string => (isOfMonth(date) ? monthSay(`${date}-01`) : say(date, ofDay))

/** "January 2027". */
export const monthSay = (iso: string): string => say(iso, ofMonth)

/** Made once: to make one takes longer than all it is ever asked. */
const ofMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const ofDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const isOfMonth = (date: string): boolean => isDay(`${date}-01`)

const say = (iso: string, format: Intl.DateTimeFormat): string =>
  isDay(iso) ? format.format(new Date(`${iso}T00:00:00Z`)) : iso
