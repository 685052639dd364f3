import type { Unit } from '../domain/money/figures.ts'
import { tagSpoken } from './language.ts'

/** "£137,001": whole pounds. */
export const poundsSay = (amount: number): string => {
  const whole = Math.round(amount)
  return `${whole < 0 ? '−' : ''}£${Math.abs(whole).toLocaleString(tagSpoken())}`
}

/** "13.5", with as many places as are worth reading. */
export const numberSay = (value: number, places = value < 100 ? 1 : 0): string =>
  value.toLocaleString(tagSpoken(), { maximumFractionDigits: places })

/** "25%", and "0.5%" where it is small. */
export const shareSay = (share: number): string => `${numberSay(share * 100, share < 0.1 ? 1 : 0)}%`

/** A figure in its unit's own way. */
export function valueSay(value: number, unit: Unit, units: Readonly<Record<Unit, string>>): string {
  if (unit === 'share') return shareSay(value)
  if (unit === 'money' || unit === 'money-an-hour') return poundsSay(value)
  return `${numberSay(value, 2)} ${units[unit]}`
}
