import { createContext, useEffect, useRef, type RefObject } from 'react'
import { own } from '../../domain/own.ts'

/**
 * Hears every key on the page, or of a dialog while it is open: nothing under it hears any then. What `press` says it has
 * dealt with does nothing else.
 */
export function useKeys(press: (event: KeyboardEvent) => boolean, of?: RefObject<HTMLDialogElement | null>): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      if (document.querySelector('dialog[open]') !== (of?.current ?? null)) return
      // A key that is held does what it does once, and nothing of its own to what is in focus either.
      if (event.repeat ? isOurs(event) : latest.current(event)) event.preventDefault()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [of])
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  Enter: 1,
  ' ': 1,
  ArrowLeft: -1,
  PageUp: -1,
}

/** How many screens a key goes on or back; none where the key belongs to what is in focus. */
export function stepOf({ key, target }: KeyboardEvent): 1 | -1 | undefined {
  const focus = target instanceof Element ? target : undefined
  if (key === 'Enter' && focus?.closest('a, button')) return undefined
  if (key === ' ' && focus?.closest('button, [type="checkbox"], [type="radio"]:not(:checked)')) return undefined
  return own(steps, key)
}

const isOurs = (event: KeyboardEvent): boolean => stepOf(event) !== undefined || /^[\da]$/i.test(event.key)

/** Whether keys of one letter, number or sign do anything: they can be switched off (WCAG 2.1.4). */
export const CharacterKeysContext = createContext(true)
