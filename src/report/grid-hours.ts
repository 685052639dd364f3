import { tagSpoken } from '../locales/language.ts'

/** Minutes as hours to a tenth, as a table has them. */
export const tenths = (minutes: number): string =>
  new Intl.NumberFormat(tagSpoken(), { maximumFractionDigits: 1 }).format(minutes / 60)

/** Minutes as whole hours, as a picture has them. */
export const whole = (minutes: number): string =>
  new Intl.NumberFormat(tagSpoken(), { maximumFractionDigits: 0 }).format(minutes / 60)
