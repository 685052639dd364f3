/** Why the device could not do something. One message each in `locales`. */
export type Failure =
  | 'quota'
  | 'closed'
  /** An older window holds the database. */
  | 'blocked'
  /** This page is older than the database. */
  | 'newer'
  /** The browser threw away all that was kept here. */
  | 'evicted'
  /** The assessment was removed. */
  | 'gone'
  | 'silent'
  | 'unavailable'
  /** A part of the product could not be fetched. */
  | 'not-fetched'
  | 'unknown'

/** Thrown by every operation of a store that fails; the caller still holds what it wanted to keep. */
export class StoreError extends Error {
  readonly failure: Failure
  constructor(failure: Failure, cause?: unknown) {
    super(`The device could not do this: ${failure}`, { cause })
    this.failure = failure
  }
}

export const failureIn = (error: unknown): Failure => (error as { failure?: Failure } | undefined)?.failure ?? 'unknown'

/** What an error of the browser's database means. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StoreError) return error.failure
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'quota'
  if (name === 'InvalidStateError' || name === 'AbortError') return 'closed'
  if (name === 'SecurityError' || name === 'ReferenceError' || typeof indexedDB === 'undefined') return 'unavailable'
  return name === 'VersionError' ? 'newer' : 'unknown'
}
