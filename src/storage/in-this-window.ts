const prefix = 'needfirst.view.'

/** Where the browser keeps nothing: until the page is loaded anew. */
const held = new Map<string, string>()

/**
 * Texts of views that are not kept in an assessment: one that is being given, and the file of one that is to be added. This
 * window alone has them, a reload included, and nothing of them is on the device once they are let go of.
 */
export const inThisWindow = {
  at(place: string): string | undefined {
    try {
      return sessionStorage.getItem(prefix + place) ?? held.get(place)
    } catch {
      return held.get(place)
    }
  },
  keep(place: string, text: string): void {
    held.set(place, text)
    try {
      sessionStorage.setItem(prefix + place, text)
    } catch {
      // It is held above.
    }
  },
  letGo(place: string): void {
    held.delete(place)
    try {
      sessionStorage.removeItem(prefix + place)
    } catch {
      // What could not be kept is not there.
    }
  },
  /** All of them, as when the device is cleared. */
  clear(): void {
    held.clear()
    try {
      for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
    } catch {
      // What could not be kept is not there.
    }
  },
}

/** The place of a view that is being given on an assessment. */
export const placeOfOwnView = (assessment: string): string => `own ${assessment}`

/** The place of a view's file that is to be added to an assessment. */
export const placeOfGiven = (assessment: string): string => `given ${assessment}`
