import type { Refusal } from '../storage/opened-file.ts'
import { refusals } from './en/refusals.ts'

/** What is said of one refusal. */
export function refusalSays(refusal: Refusal): string {
  const say = refusals.because[refusal.reason] as string | ((why: Refusal) => string)
  return typeof say === 'string' ? say : say(refusal)
}
