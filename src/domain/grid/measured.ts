import { ifGaveWay, withoutEach, type IfGaveWay, type Without } from './barriers.ts'
import { faultsOf, type Fault } from './door.ts'
import { graphOf, type Graph } from './graph.ts'
import type { Grid } from './grid.ts'
import { leftByTask, type TaskLeft } from './left.ts'
import { piecesOf, type Pieces } from './pieces.ts'
import { ladder, type Ladder } from './rungs.ts'
import {
  fewerThanTwo,
  oneAway,
  supervisionFaults,
  type FewPeople,
  type OneAway,
  type SupervisionFault,
} from './safety.ts'
import { asFarAsCan } from './setting.ts'
import { settleFirst, type SettleFirst } from './settle.ts'
import { jobShapes, type Shapes } from './shapes.ts'
import { stand, type Standing } from './standing.ts'
import { forEver, type Patience } from './ties.ts'
import { leastTraining, type LeastTraining } from './training.ts'
import { reasons, unneeded, type Part, type Unneeded } from './why.ts'

/** A grid that has passed the door: what every finer question is asked of. Or all that is wrong with it, and where. */
export type Opened =
  { readonly ok: true; readonly graph: Graph } | { readonly ok: false; readonly faults: readonly Fault[] }

export function opened(grid: Grid): Opened {
  const faults = faultsOf(grid)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, graph: graphOf(grid) }
}

/** As far as this team can go: on its highest rung, unknown cells no, sizes as they are likely to be. */
export const standingOf = (graph: Graph, patience?: Patience): Standing =>
  stand(graph, asFarAsCan(graph.grid), patience)

const ends = [
  { sizes: 'worst', isUnknownYes: false },
  { sizes: 'best', isUnknownYes: true },
] as const

/** All that is worked out of a grid. Minutes are whole minutes a week. */
export type Measured = {
  readonly ladder: Ladder
  /** Whether it is certain that no less can be left as far as this team can go: patience did not end. */
  readonly isExact: boolean
  /** From here on as far as this team can go: see `standingOf`. */
  readonly tasks: readonly TaskLeft[]
  readonly why: readonly Part[]
  readonly unneeded: Unneeded
  readonly ifGaveWay: readonly IfGaveWay[]
  readonly without: readonly Without[]
  readonly settleFirst: SettleFirst
  readonly training: LeastTraining
  readonly shapes: Shapes
  /** What the verdict would be with all that is not known at its worst, and at its best. */
  readonly verdictAtEnds: readonly Shapes['verdict'][]
  readonly pieces: Pieces
  readonly fewerThanTwo: readonly FewPeople[]
  /** Those that may do a high-risk task now and are fewer than two. */
  readonly fewerThanTwoNow: readonly FewPeople[]
  readonly oneAway: readonly OneAway[]
  readonly supervision: readonly SupervisionFault[]
}

export type AllMeasured =
  { readonly ok: true; readonly measured: Measured } | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * All that the page shows, at once; each part can be asked alone, of the graph or of `standingOf(graph)`. Each part that can
 * take long is given a patience of its own: `() => { const end = now() + 2000; return () => now() < end }` gives each two
 * seconds. Each says whether it is exact.
 */
export function measure(grid: Grid, patiently: () => Patience = () => forEver): AllMeasured {
  const door = opened(grid)
  if (!door.ok) return door
  const { graph } = door
  const standing = standingOf(graph, patiently())
  return {
    ok: true,
    measured: {
      isExact: standing.covered.isExact,
      ladder: ladder(graph, patiently()),
      tasks: leftByTask(standing),
      why: reasons(standing),
      unneeded: unneeded(standing),
      ifGaveWay: ifGaveWay(standing, patiently()),
      without: withoutEach(standing, patiently()),
      settleFirst: settleFirst(standing, patiently()),
      training: leastTraining(standing, patiently()),
      shapes: jobShapes(standing),
      verdictAtEnds: ends.map((end) => jobShapes(stand(graph, { ...standing.setting, ...end }, patiently())).verdict),
      pieces: piecesOf(standing, patiently()),
      fewerThanTwo: fewerThanTwo(standing),
      fewerThanTwoNow: fewerThanTwo(stand(graph, { ...standing.setting, steps: 0 }, patiently())),
      oneAway: oneAway(standing, patiently()),
      supervision: supervisionFaults(graph),
    },
  }
}
