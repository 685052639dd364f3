import type { Headline } from '../domain/diagram/headlines.ts'

const place = (id: string): string => `needfirst.read.${id}`

/**
 * What the recommendation of an assessment said when it was last open in this window. Nothing in a first walk: there is no
 * verdict while answering. It goes with the window, and is no part of anybody's work.
 */
export function readLast(id: string): Headline | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(place(id)) ?? 'null') as Headline | null) ?? undefined
  } catch {
    return undefined
  }
}

export function noteRead(id: string, { outcome, strength }: Headline): void {
  try {
    sessionStorage.setItem(place(id), JSON.stringify({ outcome, strength }))
  } catch {
    // A window that keeps nothing says nothing of changes.
  }
}
