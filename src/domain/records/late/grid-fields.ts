import * as z from 'zod/mini'
import { times, type Time } from '../../grid/grid.ts'

/** Whole minutes in digits; nothing where nobody has said. */
export const minutes = z.string().check(z.regex(/^\d{0,6}$/))

/** Whole minutes a week in digits, or a range "30-60-120": at the least, likely, at the most. One text, so that it is one value. */
export const amount = z.string().check(z.regex(/^(\d{1,6}(-\d{1,6}-\d{1,6})?)?$/))

/** Minutes in each time of the week. */
export const amounts = z.strictObject({ weekday: amount, evening: amount, night: amount, weekend: amount })

export const someTimes = z.array(z.enum(times)).check(z.maxLength(times.length)) as z.ZodMiniType<Time[], Time[]>
