import { attempt } from './attempt.ts'

/** What this browser keeps for the product itself, and no part of anybody's work. One that keeps nothing has none of it. */
const place = (mark: 'been-here' | 'language' | 'stay'): string => `needfirst.${mark}`

/** Whether something was ever begun on this device: only then is there a list to wait for. */
export const hasBeenHere = (): boolean => attempt(() => localStorage.getItem(place('been-here')) !== null) ?? false
export const noteBeingHere = (): void => attempt(() => localStorage.setItem(place('been-here'), '1'))

/** The code of the language that somebody chose; none for English. */
export const languageChosen = (): string | undefined =>
  attempt(() => localStorage.getItem(place('language'))) ?? undefined
export const chooseLanguage = (code: string): void => attempt(() => localStorage.setItem(place('language'), code))

/** Whether somebody chose to stay on a page after the choice that completes it: in this window, though the browser keeps nothing. */
export const staysHere = (): boolean => stays ?? attempt(() => localStorage.getItem(place('stay')) !== null) ?? false
export function stayHere(anew: boolean): void {
  stays = anew
  attempt(() => (anew ? localStorage.setItem(place('stay'), '1') : localStorage.removeItem(place('stay'))))
}
let stays: boolean | undefined

export function forgetMarks(): void {
  attempt(() => localStorage.removeItem(place('been-here')))
  attempt(() => localStorage.removeItem(place('language')))
  stayHere(false)
}
