import { own } from '../own.ts'
import { same } from '../same.ts'
import type { Merging } from './record-kind.ts'

/** What became of a record that two windows changed: the value to keep, and what of the other's cannot be kept beside it. */
export type Merged<T> = {
  readonly value: T | undefined
  /** The fields that both changed, and of entries by id those alone, as the other window has them. */
  readonly displaced?: Partial<T>
}

/**
 * Three-way merge of one record by its fields, as its kind says. Fields that only one side changed are taken from that
 * side. Where both changed the same, mine is kept and theirs is set beside it, so that a person can choose: nothing is
 * dropped. Two windows that began the same record began it from the blank one, where its kind has one.
 */
export function merge<T extends object>(
  before: T | undefined,
  mine: T | undefined,
  theirs: T | undefined,
  { merging, blank }: { readonly merging: Merging; readonly blank?: T | undefined },
): Merged<T> {
  if (same(theirs, before) || same(theirs, mine)) return { value: mine }
  if (same(mine, before)) return { value: theirs }
  if (mine === undefined || theirs === undefined) return { value: mine ?? theirs }
  const from = before ?? blank
  if (from === undefined) return { value: mine, displaced: theirs }
  const sides = [from, mine, theirs] as readonly Entries[] as Sides<Entries>
  return (merging.follow ? mergeFollowing(sides, merging, merging.follow) : mergeFields(sides, merging)) as Merged<T>
}

/** A record with what was set aside in its place. */
export function withDisplaced<T extends object>(record: T | undefined, displaced: Partial<T>, { entries }: Merging): T {
  const [before, aside] = [record ?? {}, displaced] as [Entries, Entries]
  const joined = (entries ?? [])
    .filter((field) => Object.hasOwn(aside, field))
    .map((field) => [field, { ...(own(before, field) as Entries | undefined), ...(own(aside, field) as Entries) }])
  return { ...before, ...aside, ...Object.fromEntries(joined) } as T
}

type Entries = Record<string, unknown>
type Sides<T> = readonly [before: T, mine: T, theirs: T]
type Field = { readonly value: unknown; readonly displaced?: unknown }

function mergeFields(sides: Sides<Entries>, merging: Merging): Merged<Entries> {
  return gathered(sides, (field, values) => mergeField(values, field, merging))
}

function mergeField(values: Sides<unknown>, field: string, { members, entries }: Merging): Field {
  if (members?.includes(field)) return { value: mergeMembers(values as Sides<readonly unknown[]>) }
  if (!entries?.includes(field)) return mergeValue(values)
  const each = values.map((entries) => entries ?? {}) as readonly unknown[] as Sides<Entries>
  return gathered(each, (_id, values) => mergeValue(values))
}

function mergeValue([before, mine, theirs]: Sides<unknown>): Field {
  if (same(mine, before)) return { value: theirs }
  return same(theirs, before) || same(theirs, mine) ? { value: mine } : { value: mine, displaced: theirs }
}

/** What theirs has, without what mine took away and with what mine added. */
function mergeMembers([before, mine, theirs]: Sides<readonly unknown[]>): readonly unknown[] {
  const stays = theirs.filter((member) => mine.includes(member) || !before.includes(member))
  return [...stays, ...mine.filter((member) => !before.includes(member) && !theirs.includes(member))]
}

/** A field that follows another is taken from where that one is taken, and is set aside with it. */
function mergeFollowing(sides: Sides<Entries>, merging: Merging, follow: Readonly<Entries>): Merged<Entries> {
  const { value, displaced = {} } = mergeFields(sides, merging)
  const [before, mine, theirs] = sides
  const aside: Entries = { ...displaced }
  for (const [field, leader] of Object.entries(follow) as [string, string][]) {
    const isTheirs = same(own(mine, leader), own(before, leader)) && !same(own(theirs, leader), own(before, leader))
    value![field] = own(isTheirs ? theirs : mine, field)
    delete aside[field]
    if (leader in displaced) aside[field] = own(theirs, field)
  }
  return { value, ...(Object.keys(aside).length > 0 && { displaced: aside }) }
}

/** Entries put together one by one; without the ones that came to nothing. */
function gathered(
  [before, mine, theirs]: Sides<Entries>,
  mergeOne: (key: string, values: Sides<unknown>) => Field,
): { readonly value: Entries; readonly displaced?: Entries } {
  const value: Entries = {}
  const aside: Entries = {}
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const merged = mergeOne(key, [own(before, key), own(mine, key), own(theirs, key)])
    if (merged.value !== undefined) value[key] = merged.value
    if ('displaced' in merged) aside[key] = merged.displaced
  }
  return { value, ...(Object.keys(aside).length > 0 && { displaced: aside }) }
}
