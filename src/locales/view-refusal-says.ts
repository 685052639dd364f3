import type { ViewRefusal } from '../storage/view-text.ts'
import { afterwards } from './en/afterwards.ts'

/** What is said of the file of a view that was refused. */
export function viewRefusalSays(refusal: ViewRefusal): string {
  const say = afterwards.refused.because[refusal.reason] as string | ((why: ViewRefusal) => string)
  return typeof say === 'string' ? say : say(refusal)
}
