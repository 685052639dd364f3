import { numberFormat } from '../locales/numbers.ts'

/** Minutes as hours to a tenth, as a table has them. */
export const tenths = (minutes: number): string => numberFormat(1).format(minutes / 60)

/** Minutes as whole hours, as a picture has them. */
export const whole = (minutes: number): string => numberFormat(0).format(minutes / 60)
