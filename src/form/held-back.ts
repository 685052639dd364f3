import { useSyncExternalStore } from 'react'

/** What stands in the fields of a form, by name. */
export type Fields = Readonly<Record<string, string | boolean>>

type Held = { readonly typed: Fields; readonly from: Fields }

const held = new Map<string, Held>()
const listeners = new Set<() => void>()
const nothing: Fields = {}

/**
 * What somebody typed and has yet to say something about, such as whether it is about a person: in this window alone, and
 * never on the device. A place begins with the id of its assessment.
 */
export const heldBack = {
  at: (place: string): Fields => held.get(place)?.typed ?? nothing,
  isAt: (place: string): boolean => held.has(place),
  /** What stood there when the typing began. */
  from: (place: string): Fields => held.get(place)?.from ?? nothing,
  set: (place: string, typed: Fields, from = nothing): void => {
    if (Object.keys(typed).length > 0) held.set(place, { typed, from })
    else if (!held.delete(place)) return
    listeners.forEach((listener) => listener())
  },
}

/** Whether anything of an assessment is held back: then not all that was typed is kept. */
export const useHeldBack = (assessment: string): boolean =>
  useSyncExternalStore(listen, () => [...held.keys()].some((place) => place.startsWith(`${assessment} `)))

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
