import type * as z from 'zod/mini'
import type { Version } from './versions.ts'

/** How two windows' changes of one record come together. A field that is not named is one value: both kept where both changed it. */
export type Merging = {
  /** Lists without an order that matters: what either added is there, what either took away is gone. */
  readonly members?: readonly string[]
  /** Entries by id: each is one value. */
  readonly entries?: readonly string[]
  /** Fields that go with another one, and never stand against each other on their own. */
  readonly follow?: Readonly<Record<string, string>>
}

/** All that there is to know about one kind of record: the same for the form, the write, the device and the file. */
export type RecordKind<Schema extends z.ZodMiniType = z.ZodMiniType> = {
  readonly schema: Schema
  /** The version that brought it; none where it was there from the first. */
  readonly since?: Version
  /** How many of them an assessment holds; adding more is refused with a word. */
  readonly most: number
  /** A record before anything is known; the start of a form, and of a merge where two windows began it. */
  readonly blank?: z.infer<Schema>
  readonly merging: Merging
  /** What a record of the version before becomes, by the version that changed it. */
  readonly migrations?: { readonly [version in Version]?: (record: Old) => Old }
}

/** A record of an earlier version: what it holds is looked at as it is met. */
export type Old = Readonly<Record<string, unknown>>

/** Says that something is a kind of record, and keeps its own type. */
export const recordKind = <Schema extends z.ZodMiniType>(kind: RecordKind<Schema>) => kind
