import { arrange } from './arrange.ts'
import { copyInto, copyOf, emptyFlow, leftOf, type Flow } from './flow.ts'
import type { Graph } from './graph.ts'
import type { Setting } from './setting.ts'
import { cover, forEver, withDelegates, type Covered, type Patience } from './ties.ts'

/** All placed as well as can be under a setting, and who takes on delegated work for it. The rest is asked of this. */
export type Standing = {
  readonly graph: Graph
  readonly setting: Setting
  /** With the first of the sets of delegates. */
  readonly flow: Flow
  readonly covered: Covered
}

/** Places all, from nothing or from a flow that was worked out before, which is changed. */
export function stand(graph: Graph, setting: Setting, patience: Patience = forEver, from = emptyFlow(graph)): Standing {
  const flow = arrange(from, setting)
  const covered = cover(flow, setting, patience)
  return { graph, setting, flow, covered }
}

/** The same for a setting that differs a little: what stands is where it starts from, and stays as it is. */
export const standAlso = ({ graph, flow }: Standing, setting: Setting, patience?: Patience): Standing =>
  stand(graph, setting, patience, copyOf(flow))

/** The flow of each set of delegates that comes to the same, one after another, in one flow that is used again. */
export function* tiedFlows({ graph, setting, flow, covered: { sets } }: Standing): Generator<Flow> {
  yield flow
  if (sets.length < 2) return
  const other = emptyFlow(graph)
  for (const set of sets.slice(1)) yield withDelegates(arrange(copyInto(other, flow), setting), setting, set)
}

/** The same work left as `covered` says: whether a flow is as good. */
export const isAsGood = (flow: Flow, { left }: Covered): boolean => {
  const { high, medium, low } = leftOf(flow)
  return high === left.high && medium === left.medium && low === left.low
}
