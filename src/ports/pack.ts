import { attempt } from './attempt.ts'

const place = 'needfirst.papers'
const listeners = new Set<() => void>()
/** In this window, though the browser keeps nothing. */
let inMemory: string | undefined

/** The texts that a house has put in place of ours, as they were kept on this device; empty where there are none. */
export const packKept = (): string => inMemory ?? attempt(() => localStorage.getItem(place)) ?? ''

/** Keeps them; false where this browser keeps nothing, and they last as long as the window. */
export function keepPack(text: string): boolean {
  inMemory = text
  const isKept =
    attempt(() => {
      if (text === '') localStorage.removeItem(place)
      else localStorage.setItem(place, text)
      return true
    }) ?? false
  listeners.forEach((heard) => heard())
  return isKept
}

/** Told when they change, in another window too. */
export function whenPackChanges(heard: () => void): () => void {
  const elsewhere = ({ key }: StorageEvent) => {
    if (key !== place) return
    inMemory = undefined
    heard()
  }
  listeners.add(heard)
  addEventListener('storage', elsewhere)
  return () => {
    listeners.delete(heard)
    removeEventListener('storage', elsewhere)
  }
}
