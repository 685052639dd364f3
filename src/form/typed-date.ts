import { own } from '../domain/own.ts'
import { partsOf, type DateProblem, type TypedDate } from '../domain/typed-date.ts'
import type { Fields } from './held-back.ts'

export const dateParts = ['day', 'month', 'year'] as const
export type DatePart = (typeof dateParts)[number]

/** The fields that a date of a form is typed in. */
export const partName = (date: string, part: DatePart): string => `${date}-${part}`

/** A typed date as the three fields of a form. */
export const partsNamed = (date: string, typed: TypedDate): Fields =>
  Object.fromEntries(dateParts.map((part) => [partName(date, part), typed[part]]))

/** A stored date as its three fields. */
export const dateFields = (date: string, stored: string): Fields => partsNamed(date, partsOf(stored))

/** What stands in the three fields of a date. */
export const typedDate = (date: string, fields: Fields): TypedDate => {
  const at = (part: DatePart) => String(own(fields, partName(date, part)) ?? '')
  return { day: at('day'), month: at('month'), year: at('year') }
}

/** The part of a date that has to be mended. */
export function partToMend(problem: DateProblem): DatePart {
  if (problem === 'missing-month' || problem === 'not-a-month') return 'month'
  return /year|consecutive/.test(problem) ? 'year' : 'day'
}
