import type { Unit } from '../domain/money/figures.ts'
import { tagSpoken } from './language.ts'

/** Made once for each language, since to make one takes a hundred times as long as to write a number. */
const made = new Map<string, Intl.NumberFormat>()

/** What writes numbers in the language that is spoken, with so many places at the most. */
export function numberFormat(places: number): Intl.NumberFormat {
  const key = `${tagSpoken()} ${places}`
  const format = made.get(key) ?? new Intl.NumberFormat(tagSpoken(), { maximumFractionDigits: places })
  made.set(key, format)
  return format
}

/** "£137,001": whole pounds. */
export const poundsSay = (amount: number): string => {
  const whole = Math.round(amount)
  return `${whole < 0 ? '−' : ''}£${numberFormat(0).format(Math.abs(whole))}`
}

/** "13.5", with as many places as are worth reading. */
export const numberSay = (value: number, places = value < 100 ? 1 : 0): string => numberFormat(places).format(value)

/** "25%", and "0.5%" where it is small. */
export const shareSay = (share: number): string => `${numberSay(share * 100, share < 0.1 ? 1 : 0)}%`

type UnitWords = Readonly<Record<'units' | 'unit', Readonly<Record<Unit, string>>>>

/** A figure in its unit's own way: "£137,001", "28%", "1 hour a week". */
export function valueSay(value: number, unit: Unit, words: UnitWords): string {
  const say = bareSay(value, unit)
  if (hasSign(unit)) return say
  return `${say} ${say === numberSay(1) ? words.unit[unit] : words.units[unit]}`
}

/** The same without the words of its unit, where these stand beside it. */
export function bareSay(value: number, unit: Unit): string {
  if (unit === 'share') return shareSay(value)
  return hasSign(unit) ? poundsSay(value) : numberSay(value, 2)
}

const hasSign = (unit: Unit): boolean => unit === 'share' || unit === 'money' || unit === 'money-an-hour'
