import type * as z from 'zod/mini'
import { own } from '../domain/own.ts'
import type { DateProblem, DateRead, TypedDate } from '../domain/typed-date.ts'
import { faultsIn } from './faults-in.ts'
import type { Fields } from './held-back.ts'
import { dateFields, partName, typedDate } from './typed-date.ts'

/** A record of one level: texts, choices and ticks. A choice that nobody has made yet is empty. */
export type FlatRecord = Readonly<Record<string, string | boolean>>

export type FieldProblem = 'wrong' | 'long' | DateProblem

/** Whether it is a date that is not whole, or not one of the calendar. */
export const isOfDate = (problem: FieldProblem | undefined): problem is DateProblem =>
  problem !== undefined && problem !== 'wrong' && problem !== 'long'

/** How the fields of a form and a record come out of each other. */
export type Shape<Value extends FlatRecord> = {
  readonly schema: z.ZodMiniType<Value>
  /** The date among them, and how it is read. */
  readonly date?: { readonly field: keyof Value & string; readonly read: (typed: TypedDate) => DateRead }
}

/** A record as the fields of a form. */
export function fieldsOf<Value extends FlatRecord>(record: Value, { date }: Shape<Value>): Fields {
  if (!date) return record
  const { [date.field]: day, ...others } = record as FlatRecord
  return { ...others, ...dateFields(date.field, String(day)) }
}

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: ReadonlyMap<string, FieldProblem> }

/** The record that stands in the fields of a form, without spaces around its texts; or of each field the first problem. */
export function recordIn<Value extends FlatRecord>(fields: Fields, start: Value, shape: Shape<Value>): Checked<Value> {
  const { date, schema } = shape
  const texts = Object.keys(start).map((field) => {
    const value = own(fields, field)
    return [field, typeof value === 'string' ? value.trim() : (value ?? '')]
  })
  const read = date && date.read(typedDate(date.field, fields))
  const day = date && { [date.field]: read?.ok ? read.date : '' }
  const record = { ...Object.fromEntries(texts), ...day } as Value
  const problems = new Map<string, FieldProblem>()
  for (const [field, { type }] of faultsIn(schema, record)) problems.set(field, type === 'too_big' ? 'long' : 'wrong')
  if (read && !read.ok && read.problem !== 'all-missing') problems.set(date.field, read.problem)
  return problems.size === 0 ? { ok: true, value: record } : { ok: false, problems }
}

/** Some fields of a form as fields of their record; a date where it is among them. */
export function recordPartIn<Value extends FlatRecord>(fields: Fields, start: Value, { date }: Shape<Value>) {
  const others = Object.keys(start).filter((field) => Object.hasOwn(fields, field))
  const part = Object.fromEntries(others.map((field) => [field, own(fields, field)]))
  if (!date || !Object.hasOwn(fields, partName(date.field, 'year'))) return part as Partial<Value>
  const read = date.read(typedDate(date.field, fields))
  return { ...part, [date.field]: read.ok ? read.date : '' } as Partial<Value>
}

/** Of the fields those that are not as at the start; undefined where all are. */
export function changedIn(fields: Fields, start: Fields): Record<string, string | boolean> | undefined {
  const changed = Object.entries(fields).filter(([field, value]) => value !== own(start, field))
  return changed.length > 0 ? Object.fromEntries(changed) : undefined
}
