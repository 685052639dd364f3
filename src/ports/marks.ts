/** What this browser keeps for the product itself, and no part of anybody's work. One that keeps nothing has none of it. */
const place = (mark: 'been-here' | 'language'): string => `needfirst.${mark}`

/** Whether something was ever begun on this device: only then is there a list to wait for. */
export const hasBeenHere = (): boolean => attempt(() => localStorage.getItem(place('been-here')) !== null) ?? false
export const noteBeingHere = (): void => attempt(() => localStorage.setItem(place('been-here'), '1'))

/** The code of the language that somebody chose; none for English. */
export const languageChosen = (): string | undefined =>
  attempt(() => localStorage.getItem(place('language'))) ?? undefined
export const chooseLanguage = (code: string): void => attempt(() => localStorage.setItem(place('language'), code))

export function forgetMarks(): void {
  attempt(() => localStorage.removeItem(place('been-here')))
  attempt(() => localStorage.removeItem(place('language')))
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
