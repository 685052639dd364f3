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

/**
 * What a wall shows of a grid that the room marks, made here for the same reason: while people mark, of how many tasks each
 * role has marks, and no mark.
 */
export type MarksOnWall = {
  readonly stage: Stage
  readonly tasks: number
  readonly heads: number
  readonly roles: readonly { readonly name: string; readonly reached: number }[]
  /** What was marked, in words, once it is shown: so many lines at a time. */
  readonly shown?: LinesShown
  readonly phones: NonNullable<OnTheWall['phones']>
}
type LinesShown = {
  readonly at: number
  readonly of: number
  readonly lines: readonly { readonly of: string; readonly say: string }[]
}

export function marksOnWall({
  shown,
  ...told
}: Omit<MarksOnWall, 'shown'> & { readonly shown: LinesShown }): MarksOnWall {
  return told.stage === 'shown' ? { ...told, shown } : told
}

/** What the desk is at: a question, or the marks of a grid. */
export type OfDesk =
  { readonly on: 'room'; readonly room: OnTheWall } | { readonly on: 'marks'; readonly marks: MarksOnWall }

/** What is put on the wall: what the desk is at, a screen of the projector by its address, or nothing at all. */
export type Showing = OfDesk | { readonly on: 'screen'; readonly path: string } | { readonly on: 'blank' }

/** What a wall says back: what it shows, the screens before and after it, and all that could be put there. */
export type WallAt = {
  readonly where: string
  readonly back?: string
  readonly next?: string
  readonly places: readonly { readonly path: string; readonly name: string }[]
}
