import type { Stage } from './question.ts'
import type { RoundShown } from './sitting.ts'

/**
 * What a wall shows of a question: whole each time, and made here, so that nothing reaches it that the room may not see yet.
 * While people answer it has how many have, and no level; a round before the present one is gone, so that all answer blind.
 */
export type OnTheWall = {
  readonly question: string
  /** Which of how many it is. */
  readonly at: number
  readonly of: number
  readonly stage: Stage
  readonly round: number
  readonly answered: number
  /** How many could; none where nobody has said. */
  readonly heads?: number
  /** What the room said, once it is shown. */
  readonly shown?: RoundShown
  /** Where phones go. */
  readonly phones?: { readonly address: string; readonly code: string }
}

type Told = Omit<OnTheWall, 'shown' | 'heads'> & {
  readonly heads: number | undefined
  /** The rounds of it that were shown, the newest last. */
  readonly rounds: readonly RoundShown[]
}

export function onTheWall({ rounds, heads, ...told }: Told): OnTheWall {
  const shown = told.stage === 'shown' ? rounds.findLast(({ round }) => round === told.round) : undefined
  return { ...told, ...(heads !== undefined && { heads }), ...(shown && { shown }) }
}

/** What is put on the wall: the question at hand, a screen of the projector by its address, or nothing at all. */
export type Showing =
  | { readonly on: 'room'; readonly room: OnTheWall }
  | { readonly on: 'screen'; readonly path: string }
  | { readonly on: 'blank' }

/** What a wall says back: what it shows, the screens before and after it, and all that could be put there. */
export type WallAt = {
  readonly where: string
  readonly back?: string
  readonly next?: string
  readonly places: readonly { readonly path: string; readonly name: string }[]
}
