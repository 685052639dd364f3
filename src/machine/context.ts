import { kinds, recordKinds, type Assessment, type Kind } from '../domain/assessment.ts'
import {
  applyEdits,
  changesSomething,
  edit,
  inverse,
  onto,
  recordAt,
  type Change,
  type Edit,
} from '../domain/changes.ts'
import { withDisplaced } from '../domain/records/merge.ts'
import { same } from '../domain/same.ts'
import type { Lists } from '../domain/asked.ts'
import { onward, type Stop } from '../domain/walk.ts'
import { failureIn, type Failure } from '../storage/failure.ts'
import type { Displaced, Found, SetAside, Written } from '../storage/store.ts'
import { coalesce } from './coalesce.ts'

/** Which assessment is opened, and what it may be asked. */
export type Input = { readonly id: string; readonly lists: Lists }

/** What the machine holds of the assessment being worked on. */
export type Context = Input & {
  /** Where somebody is, as the address says. */
  readonly here: Stop
  readonly assessment: Assessment | undefined
  /** It is in the bin, and everything is kept there all the same. */
  readonly isBinned: boolean
  readonly done: readonly Change[]
  readonly undone: readonly Change[]
  /** What was taken back or made again last, or led on by itself, until something else is changed. */
  readonly moved: Moved | undefined
  /** Made, and not yet kept on the device. */
  readonly unsaved: readonly Edit[]
  readonly beingSaved: readonly Edit[]
  /** Another window has changed something, and it has not been looked at yet. */
  readonly isStale: boolean
  /** When the device last said that everything is kept; an ISO time. */
  readonly savedAt: string | undefined
  /** Why the device could not open or keep it; nothing when the last attempt went well. */
  readonly failure: Failure | undefined
  /** What another window had in the same place, until somebody chooses. */
  readonly displaced: readonly Displaced[]
  /** What is kept and cannot be read. */
  readonly setAside: readonly SetAside[]
}

/** A change that was taken back, or made again; or one that led on by itself: from where, and whether one has come there. */
type Moved =
  | { readonly way: 'back' | 'again'; readonly change: Change }
  | { readonly way: 'on'; readonly change: Change; readonly from: Stop; readonly isThere: boolean }

type Next = Partial<Context>

export const nothingYet = (given: Input): Context => ({
  ...given,
  here: { page: 'hub' },
  assessment: undefined,
  isBinned: false,
  done: [],
  undone: [],
  moved: undefined,
  unsaved: [],
  beingSaved: [],
  isStale: false,
  savedAt: undefined,
  failure: undefined,
  displaced: [],
  setAside: [],
})

export const opened = (found: Found): Next => ({ ...found, failure: undefined })

/** A change a person made. What had been taken back before it cannot be made again any more. */
export function changed(context: Context, change: Change): Next {
  if (!changesSomething(change)) return {}
  const { done, next } = made(context, change)
  return { ...next, done: [...context.done, done], undone: [], moved: undefined }
}

/** What is begun and not done yet: kept like a change, and no step to take back. */
export const drafted = (context: Context, change: Change): Next =>
  changesSomething(change) ? made(context, change).next : {}

/** The last change leads on by itself. */
export const ledOn = ({ done, here }: Context): Next => ({
  moved: { way: 'on', change: done[done.length - 1]!, from: here, isThere: false },
})

/** Somebody came somewhere. What led there by itself is told on one page; following the agenda is on the way still. */
export function stoodAt({ moved }: Context, here: Stop): Next {
  if (moved?.way !== 'on' || here.past) return { here }
  return { here, moved: moved.isThere ? undefined : { ...moved, isThere: true } }
}

/** The last change, taken back. */
export function takenBack(context: Context): Next {
  const last = context.done[context.done.length - 1]!
  const { next } = made(context, inverse(last))
  return {
    ...next,
    done: context.done.slice(0, -1),
    undone: [...context.undone, last],
    moved: { way: 'back', change: last },
  }
}

/** The change that was last taken back, made again. */
export function madeAgain(context: Context): Next {
  const last = context.undone[context.undone.length - 1]!
  const { next } = made(context, last)
  return {
    ...next,
    done: [...context.done, last],
    undone: context.undone.slice(0, -1),
    moved: { way: 'again', change: last },
  }
}

/** A change made on the records as they stand now; `done` is what it did here, which can be taken back. */
function made({ assessment, unsaved }: Context, change: Change): { readonly done: Change; readonly next: Next } {
  const now = ({ in: kind, id }: Edit) => recordAt(assessment!, kind, id)
  const edits = change.edits.map((edit) => onto(now(edit), edit))
  return {
    done: { ...change, edits: edits.map((edit) => ({ ...edit, before: now(edit) }) as Edit) },
    next: { assessment: applyEdits(assessment!, edits), unsaved: coalesce([...unsaved, ...edits]) },
  }
}

export const handedOver = ({ unsaved }: Context): Next => ({ beingSaved: unsaved, unsaved: [] })

/** The device could not keep it: all of it waits for the next attempt. */
export const notKept = ({ beingSaved, unsaved }: Context, error: unknown): Next => ({
  unsaved: coalesce([...beingSaved, ...unsaved]),
  beingSaved: [],
  failure: failureIn(error),
})

/** Kept; and where another window had changed the same record, what came of it. */
export function kept(context: Context, { at, merged, displaced, setAside, isBinned }: Written): Next {
  const isWaiting = among(context.unsaved)
  const wasWritten = among(context.beingSaved)
  return {
    assessment: applyEdits(
      context.assessment!,
      merged.filter((edit) => !isWaiting(edit)),
    ),
    beingSaved: [],
    savedAt: at,
    failure: undefined,
    isBinned,
    displaced: [...context.displaced.filter((one) => !wasWritten(one)), ...displaced.filter(notSettled(context))],
    setAside: [...context.setAside, ...setAside],
  }
}

/** It was put back on the device as a whole. */
export const putBack = (): Next => ({ beingSaved: [], failure: undefined, isBinned: false, isStale: true })

/**
 * What is kept now, read again after another window changed something: it stands, but for records that wait to be
 * written here, which the device merges. Nothing of this window was written while it was read. A record that says the
 * same as before stays the same object.
 */
export function takenIn(context: Context, found: Found | undefined): Next {
  if (!found) return { failure: 'gone' }
  const before = context.assessment!
  const isWaiting = among(context.unsaved)
  const edits = kinds.flatMap((kind) =>
    [...new Set([...Object.keys(before[kind]), ...Object.keys(found.assessment[kind])])]
      .map((id) => edit(before, kind, id, recordAt(found.assessment, kind, id)))
      .filter((one) => !isWaiting(one) && !same(one.before, one.after)),
  )
  return {
    assessment: applyEdits(before, edits),
    displaced: found.displaced.filter(notSettled(context)),
    setAside: found.setAside,
    isBinned: found.isBinned,
    failure: undefined,
  }
}

/**
 * Somebody chose between two windows' values: what is here stays, or the other one takes its place as a change of its own.
 * Where the record was removed meanwhile it comes back with that value; one that could not be whole stays set aside.
 */
export function settled(context: Context, { in: kind, id, value }: Displaced, take: 'kept' | 'other'): Next {
  const { schema, merging, blank } = recordKinds[kind]
  const now = recordAt(context.assessment!, kind, id)
  const base = now ?? removed(context, kind, id) ?? blank
  const after = take === 'kept' ? now : withDisplaced<object>(base, value, merging)
  if (take === 'other' && !schema.safeParse(after).success) return {}
  const change = { what: 'two-windows', edits: [edit(context.assessment!, kind, id, after as never)] } as const
  const next = changed(context, change)
  const settling = { in: kind, id, before: after, after, settles: [value] } as Edit
  return {
    ...next,
    unsaved: coalesce([...(next.unsaved ?? context.unsaved), settling]),
    displaced: context.displaced.filter((one) => !isAlike(one, { in: kind, id, value })),
  }
}

/** A record as it was when it was removed here. */
function removed({ done }: Context, kind: Kind, id: string): object | undefined {
  const edits = done.flatMap((change) => change.edits).filter((one) => one.in === kind && one.id === id)
  return edits.reverse().find(({ before, after }) => before && !after)?.before
}

/** Somebody let go of what could not be read. */
export const letGone = ({ setAside }: Context, gone: SetAside): Next => ({
  setAside: setAside.filter((one) => !same(one, gone)),
})

type Place = { readonly in: Kind; readonly id: string }

/** Whether a record is one of those in a list. */
function among(list: readonly Place[]): (place: Place) => boolean {
  const places = new Set(list.map((place) => `${place.in}/${place.id}`))
  return (place) => places.has(`${place.in}/${place.id}`)
}

/** Whether somebody has yet to choose: what they chose here may still wait to be written. */
const notSettled = ({ unsaved }: Context) => {
  const settled = unsaved.flatMap(({ in: kind, id, settles = [] }) => settles.map((value) => ({ in: kind, id, value })))
  return (one: Displaced): boolean => !settled.some((other) => isAlike(one, other))
}

const isAlike = (one: Displaced, other: Displaced): boolean =>
  one.in === other.in && one.id === other.id && same(one.value, other.value)

/** Where going on from here leads. */
export const ahead = ({ lists, assessment, here }: Context): Stop | undefined => onward(lists, assessment!, here)
