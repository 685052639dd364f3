import type { Showing, WallAt } from '../domain/session/on-the-wall.ts'
import { attempt } from './attempt.ts'

/** What a desk says to the walls of an assessment, and they to it. */
type Said =
  | { readonly says: 'show'; readonly showing: Showing }
  /** A wall was opened, and asks what to show. */
  | { readonly says: 'asking' }
  | { readonly says: 'here'; readonly at: WallAt }
  | { readonly says: 'gone' }

/**
 * The line between a desk and its walls: windows of one browser, on one device. Nothing goes over any network. Where a
 * browser has no such line, nothing is heard, and the wall says what to do.
 */
export function wallLine(assessment: string, hear: (said: Said) => void) {
  const channel = attempt(() => new BroadcastChannel(`needfirst.wall.${assessment}`))
  channel?.addEventListener('message', ({ data }: MessageEvent<Said>) => hear(data))
  return {
    say: (said: Said): void => channel?.postMessage(said),
    close: (): void => channel?.close(),
  }
}
export type WallLine = ReturnType<typeof wallLine>
