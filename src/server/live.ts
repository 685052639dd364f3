import type { KnownSittings } from './known-sittings.ts'
import type { Limits } from './limits.ts'
import type { Store } from './store/store.ts'
import type { Streams } from './streams.ts'

/** What the calls have to do with. */
export type Live = {
  readonly store: Store
  readonly sittings: KnownSittings
  readonly streams: Streams
  readonly limits: Limits
  /** Without it anyone may begin a sitting. */
  readonly organisationKey: string | undefined
  /** The time, in ms. No call of a phone asks for it. */
  readonly clock: () => number
}
