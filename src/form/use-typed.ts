import { useCallback, useEffect, useRef, useState } from 'react'
import { own } from '../domain/own.ts'
import { typing } from '../ui/typing.ts'
import { heldBack, type Fields } from './held-back.ts'
import { canRead, fetchReader, readerOrLate } from './seems-personal.ts'

/** Why a text is not kept until somebody does something about it. */
export type Hold = 'personal' | 'long' | 'missing' | 'full'

type Options = {
  /** Where what is held back waits; no other fields have the same. */
  readonly place: string
  /** What is kept now. */
  readonly stored: Fields
  /** Told what was typed, and what stood there when the typing began, which another window may have changed since. */
  readonly keep: (typed: Fields, from: Fields) => void
  readonly holds: (field: string, value: string | boolean) => Hold | undefined
}

export type Typed = {
  readonly values: Fields
  readonly holdOf: (field: string) => Hold | undefined
  /** Fields that are typed as one, such as those of a date, are given together. */
  readonly type: (fields: Fields) => void
  /** For what is chosen: kept at once. */
  readonly choose: (field: string, value: string | boolean) => void
  readonly allow: (field: string) => void
  readonly flush: () => void
  readonly forget: () => void
}

const pause = 250

/**
 * Fields as they are typed: what is kept, with what is being typed over it. It is kept soon after the typing pauses and
 * at once when a field is left, but for what is held back. What another window or an undo changes appears, unless it is
 * being typed here.
 */
export function useTyped({ place, stored, keep, holds }: Options): Typed {
  const [typed, setTyped] = useState(() => heldBack.at(place))
  const [allowed, setAllowed] = useState<Fields>({})
  const isHeld = (field: string, value: string | boolean, except = allowed) =>
    value === own(except, field) || value === own(stored, field) ? undefined : holds(field, value)
  const latest = useRef({ typed, allowed, keep, isHeld })
  const from = useRef(heldBack.from(place))
  const timer = useRef<number>(undefined)
  useEffect(() => {
    latest.current = { ...latest.current, keep, isHeld }
  })

  const set = useCallback((next: Fields) => {
    latest.current.typed = next
    setTyped(next)
  }, [])
  const split = useCallback(() => {
    const { typed, allowed, isHeld } = latest.current
    const entries = Object.entries(typed)
    const held = entries.filter(([field, value]) => isHeld(field, value, allowed))
    return { held: Object.fromEntries(held), ready: entries.filter((entry) => !held.includes(entry)) }
  }, [])
  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const { held, ready } = split()
    heldBack.set(place, held, from.current)
    if (ready.length > 0) {
      const kept = Object.fromEntries(ready)
      const began = Object.fromEntries(ready.map(([field]) => [field, own(from.current, field) ?? '']))
      from.current = Object.fromEntries(Object.entries(from.current).filter(([field]) => Object.hasOwn(held, field)))
      set(held)
      latest.current.keep(kept, began)
    }
    typing.ends(timer)
  }, [place, set, split])
  const keepRead = useCallback(() => {
    clearTimeout(timer.current)
    if (canRead()) return flush()
    const goOn = () => {
      // Drawn anew: what was typed before it could be read may have to be asked about.
      set({ ...latest.current.typed })
      flush()
    }
    void readerOrLate().then(goOn)
  }, [set, flush])
  useEffect(() => {
    void fetchReader().catch(() => undefined)
    // Of a page that may be gone next, all is kept at once, read or not.
    const onHidden = () => document.visibilityState === 'hidden' && flush()
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      keepRead()
    }
  }, [flush, keepRead])

  const type = (fields: Fields) => {
    const stood = Object.keys(fields).map((field) => [field, own(stored, field) ?? ''])
    from.current = { ...Object.fromEntries(stood), ...from.current }
    set({ ...latest.current.typed, ...fields })
    clearTimeout(timer.current)
    const { held, ready } = split()
    heldBack.set(place, held, from.current)
    if (ready.length > 0) timer.current = window.setTimeout(keepRead, pause)
    if (ready.length > 0) typing.begins(timer)
    else typing.ends(timer)
  }
  return {
    values: { ...stored, ...typed },
    holdOf: (field) => {
      const value = own(typed, field)
      return value === undefined ? undefined : isHeld(field, value)
    },
    type,
    choose: (field, value) => {
      type({ [field]: value })
      keepRead()
    },
    allow: (field) => {
      latest.current.allowed = { ...latest.current.allowed, [field]: own(latest.current.typed, field) ?? '' }
      setAllowed(latest.current.allowed)
      flush()
    },
    flush: keepRead,
    forget: () => {
      from.current = {}
      set({})
      flush()
    },
  }
}
