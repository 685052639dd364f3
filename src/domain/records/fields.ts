import * as z from 'zod/mini'
import { plans } from '../content.ts'
import { isDay, isEvidenceDate } from '../dates.ts'

/** The longest line, text and list a record holds, in UTF-16 units and entries. No text that people wrote in trials came near. */
export const longestLine = 300
export const longestText = 20_000
/** What is said in a few sentences. */
export const longestShortText = 2000
export const longestList = 500

export const line = z.string().check(z.maxLength(longestLine))
export const text = z.string().check(z.maxLength(longestText))
export const shortText = z.string().check(z.maxLength(longestShortText))
/** Words of the product itself, kept as they were put. */
export const words = z.string().check(z.maxLength(2000))
/** Something that has to be said, in a line. */
export const saidLine = line.check(z.minLength(1))
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/i))
export const ids = z.array(id).check(z.maxLength(longestList))

/** A day of the calendar as an ISO date, or nothing. */
export const day = z.string().check(z.refine((date) => date === '' || isDay(date)))

/** When evidence is from: a day, a month, a year or a financial year, or nothing. */
export const evidenceDate = z.string().check(z.refine((date) => date === '' || isEvidenceDate(date)))

export const moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/))

const steps = [0, 1, 2, 3] as const
export const step = z.literal(steps)
export const looked = z.literal([...steps, 'unknown'])
export type Looked = z.infer<typeof looked>
export const level = z.literal([...steps, 'unknown', 'not-applicable'])

/** A way forward. */
export const plan = z.enum(plans)

/** At most so many entries by id. */
export const byId = <T extends z.core.$ZodType>(of: T, most = longestList) =>
  z.record(id, of).check(z.refine((entries) => Object.keys(entries).length <= most))

/** One of several shapes. What zod has for it would be part of the first load for little. */
export const oneOf = <T>(...shapes: readonly z.ZodMiniType[]) =>
  z.unknown().check(z.refine((value) => shapes.some((shape) => z.safeParse(shape, value).success))) as z.ZodMiniType<T>
