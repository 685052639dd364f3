import { useSyncExternalStore } from 'react'

const fields = new Set<object>()
const listeners = new Set<() => void>()

const tell = () => listeners.forEach((listener) => listener())

/** A field says that it holds text nobody has been told of yet, and when it no longer does. */
export const typing = {
  begins: (field: object) => {
    fields.add(field)
    tell()
  },
  ends: (field: object) => {
    if (fields.delete(field)) tell()
  },
}

const listen = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether any field still holds text that nobody has been told of: what is on screen is not yet all kept. */
export const useTyping = (): boolean => useSyncExternalStore(listen, () => fields.size > 0)
