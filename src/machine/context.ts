import type { Assessment, Kind } from '../domain/assessment.ts'
import { applyEdits, changesSomething, edit, inverse, type Change, type Edit } from '../domain/changes.ts'
import type { Displaced, Elsewhere, Failure, Found, Written } from '../storage/store.ts'
import { coalesce } from './coalesce.ts'

/** What the machine holds of the assessment being worked on. */
export type Context = {
  readonly id: string
  readonly assessment: Assessment | undefined
  readonly done: readonly Change[]
  readonly undone: readonly Change[]
  /** Made, and not yet kept on the device. */
  readonly unsaved: readonly Edit[]
  readonly beingSaved: readonly Edit[]
  /** When the device last said that everything is kept; an ISO time. */
  readonly savedAt: string | undefined
  /** Why the device could not open or keep it; nothing when the last attempt went well. */
  readonly failure: Failure | undefined
  /** What another window had in the same place, until somebody chooses. */
  readonly displaced: readonly Displaced[]
}

type Next = Partial<Context>

export const nothingYet = (id: string): Context => ({
  id,
  assessment: undefined,
  done: [],
  undone: [],
  unsaved: [],
  beingSaved: [],
  savedAt: undefined,
  failure: undefined,
  displaced: [],
})

export const opened = ({ assessment, displaced }: Found): Next => ({ assessment, displaced, failure: undefined })

/** A change a person made. What had been taken back before it cannot be made again any more. */
export const changed = (context: Context, change: Change): Next =>
  changesSomething(change) ? { ...made(context, change), done: [...context.done, change], undone: [] } : {}

/** The last change, taken back. */
export function takenBack(context: Context): Next {
  const last = context.done.at(-1)!
  return { ...made(context, inverse(last)), done: context.done.slice(0, -1), undone: [...context.undone, last] }
}

/** The change that was last taken back, made again. */
export function madeAgain(context: Context): Next {
  const last = context.undone.at(-1)!
  return { ...made(context, last), done: [...context.done, last], undone: context.undone.slice(0, -1) }
}

const made = (context: Context, { edits }: Change): Next => ({
  assessment: applyEdits(context.assessment!, edits),
  unsaved: coalesce([...context.unsaved, ...edits]),
})

export const handedOver = ({ unsaved }: Context): Next => ({ beingSaved: unsaved, unsaved: [] })

/** The device could not keep it: all of it waits for the next attempt. */
export const notKept = ({ beingSaved, unsaved }: Context, failure: Failure): Next => ({
  unsaved: coalesce([...beingSaved, ...unsaved]),
  beingSaved: [],
  failure,
})

/** Kept; and where another window had changed the same record, what came of it. */
export function kept(context: Context, { at, merged, displaced }: Written): Next {
  const isWaiting = among(context.unsaved)
  const isDisplacedAnew = among(displaced)
  return {
    assessment: applyEdits(
      context.assessment!,
      merged.filter((edit) => !isWaiting(edit)),
    ),
    beingSaved: [],
    savedAt: at,
    failure: undefined,
    displaced: [...context.displaced.filter((one) => !isDisplacedAnew(one)), ...displaced],
  }
}

/**
 * Another window's records. One that this window is about to write is left to the store, which merges the two; one that
 * is being written right now is looked at again afterwards, since nobody can tell which of the two came last.
 */
export function heardElsewhere(context: Context, { rows, gone, removed }: Elsewhere): Next {
  if (removed) return { failure: 'gone' }
  const { assessment, beingSaved, unsaved } = context
  const isWaiting = among(unsaved)
  const isBeingSaved = among(beingSaved)
  const isHeard = among(rows)
  const records = [...rows, ...gone.map(([kind, id]) => ({ in: kind, id, value: undefined }))].filter(
    (one) => !isWaiting(one),
  )
  const here = ({ in: kind, id }: Place) => (assessment![kind] as Record<string, object>)[id]
  const edits = records
    .filter((one) => !isBeingSaved(one))
    .map(({ in: kind, id, value }) => ({ in: kind, id, before: here({ in: kind, id }), after: value }) as Edit)
  const lookAgain = records
    .filter((one) => isBeingSaved(one) && JSON.stringify(one.value) !== JSON.stringify(here(one)))
    .map((one) => ({ in: one.in, id: one.id, before: here(one), after: here(one) }) as Edit)
  const displaced = rows.flatMap(({ in: kind, id, displaced }) =>
    displaced ? [{ in: kind, id, value: displaced }] : [],
  )
  return {
    assessment: applyEdits(assessment!, edits),
    unsaved: [...unsaved, ...lookAgain],
    displaced: [...context.displaced.filter((one) => !isHeard(one)), ...displaced],
  }
}

/** Somebody chose between two windows' values: what is here stays, or the other one takes its place as a change of its own. */
export function settled(context: Context, chosen: Displaced, take: 'kept' | 'other'): Next {
  const isChosen = among([chosen])
  const displaced = context.displaced.filter((one) => !isChosen(one))
  if (take === 'kept') return { displaced }
  const edits = [edit(context.assessment!, chosen.in, chosen.id, chosen.value as never)]
  return { ...changed(context, { what: 'two-windows', edits }), displaced }
}

export const failureIn = (error: unknown): Failure => (error as { failure?: Failure } | undefined)?.failure ?? 'unknown'

type Place = { readonly in: Kind; readonly id: string }

/** Whether a record is one of those in a list. */
function among(list: readonly Place[]): (place: Place) => boolean {
  const places = new Set(list.map((place) => `${place.in}/${place.id}`))
  return (place) => places.has(`${place.in}/${place.id}`)
}
