const key = 'needfirst.been-here'

/** Whether something was ever begun on this device: only then is there a list to wait for. It is no part of anybody's work. */
export const hasBeenHere = (): boolean => attempt(() => localStorage.getItem(key) !== null) ?? false
export const noteBeingHere = (): void => attempt(() => localStorage.setItem(key, '1'))
export const forgetBeingHere = (): void => attempt(() => localStorage.removeItem(key))

/** A browser that keeps nothing has nobody who has been here. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
