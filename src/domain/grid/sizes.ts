import { mostMinutes } from './door.ts'

/** Sizes in words, as the amounts that are kept: at the least, likely, at the most, in minutes a week. */
export const sizes = {
  hour: '30-60-120',
  morning: '120-210-300',
  day: '300-450-600',
  days: '600-1050-1500',
  week: '1500-2100-2400',
} as const
export type Size = keyof typeof sizes

/** Hours as somebody typed them, as an amount that is kept; nothing where it is no number of hours that a grid takes. */
export function amountFromHours(typed: string): string | undefined {
  const said = typed.trim().replace(',', '.')
  if (said === '') return ''
  const minutes = Math.round(Number(said) * 60)
  return minutes >= 0 && minutes <= mostMinutes ? String(minutes) : undefined
}
