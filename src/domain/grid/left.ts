import { asks, copyInto, emptyFlow, gives, keeps, move, type Flow, type Parts } from './flow.ts'
import { reachedFrom } from './cut.ts'
import { tiedFlows, type Standing } from './standing.ts'

/** What is left of a task, whole minutes a week: in the plan that is drawn, in every best plan, and in some best plan. */
export type TaskLeft = {
  readonly task: string
  readonly inPlan: number
  /** Always left, whatever is chosen among plans that are as good. */
  readonly always: number
  /** Could be left, should a team choose so. */
  readonly could: number
}

/**
 * What is left of each task of which anything could be left. How much is left of each risk is certain; which task it falls on may
 * not be. By the theorem in `flow.ts`, with H the tasks of higher risk and C these and all of the same risk, task i is always
 * left d − (f(H ∪ i) − f(H)), for then it comes first in its class, and could be left d − (f(C) − f(C ∖ i)), for then it comes
 * last. Both are a move between i and others of its class.
 */
export function leftByTask(standing: Standing): readonly TaskLeft[] {
  const { graph, flow } = standing
  const ranges = rangesByTask(standing)
  return graph.tasks.flatMap(({ id }, task) => {
    const { always, could } = ranges[task]!
    return could > 0 ? [{ task: id, inPlan: flow.need[task]! - flow.placed[task]!, always, could }] : []
  })
}

type LeftRange = { readonly always: number; readonly could: number }

/** The same by place among the tasks, and for all of them: over all sets of delegates that come to the same. */
export function rangesByTask(standing: Standing): readonly LeftRange[] {
  const spare = emptyFlow(standing.graph)
  let all: readonly LeftRange[] | undefined
  for (const flow of tiedFlows(standing)) {
    const here = rangesIn(flow, spare)
    all = all
      ? all.map(({ always, could }, task) => ({
          always: Math.min(always, here[task]!.always),
          could: Math.max(could, here[task]!.could),
        }))
      : here
  }
  return all ?? []
}

function rangesIn(flow: Flow, spare: Flow): readonly LeftRange[] {
  const { riskOf } = flow.graph
  const unmet = (task: number) => flow.need[task]! - flow.placed[task]!
  const reached = [0, 1, 2].map((risk) => reachedFrom(flow, (task) => riskOf[task] === risk).tasks)
  const sameRisk = (task: number, it: number, others: number): Parts =>
    Uint8Array.from(riskOf, (risk, other) => (other === task ? it : risk === riskOf[task] ? others : keeps))
  return Array.from(riskOf, (risk, task) => {
    const left = unmet(task)
    // Nothing that is left of its class leads to it: it keeps what it has in every plan, and it has all.
    if (reached[risk]![task] === 0) return { always: 0, could: 0 }
    const isFirst = left > 0 ? move(copyInto(spare, flow), sameRisk(task, asks, gives), false) : 0
    const isLast = move(copyInto(spare, flow), sameRisk(task, gives, asks), false)
    return { always: left - isFirst, could: left + isLast }
  })
}

/** The least and the most of what is left that some tasks can hold, whole minutes. */
export type HoldsOf = { readonly least: number; readonly most: number }

/** Of a set of tasks, by their places: with all of them first, and with all of them last, inside each class. */
export function heldBy(standing: Standing, isIn: (task: number) => boolean): HoldsOf {
  const spare = emptyFlow(standing.graph)
  let [least, most] = [Infinity, 0]
  for (const flow of tiedFlows(standing)) {
    let held = 0
    for (let task = 0; task < flow.need.length; task++) if (isIn(task)) held += flow.need[task]! - flow.placed[task]!
    least = Math.min(least, held - shifted(copyInto(spare, flow), (task) => (isIn(task) ? asks : gives)))
    most = Math.max(most, held + shifted(copyInto(spare, flow), (task) => (isIn(task) ? gives : asks)))
  }
  return { least, most }
}

/** Moves as much as can be from tasks that give to tasks that ask, class by class; the flow stays as good as it was. */
export function shifted(flow: Flow, partOf: (task: number) => number): number {
  const { riskOf } = flow.graph
  let moved = 0
  for (const turn of [0, 1, 2])
    moved += move(
      flow,
      Uint8Array.from(riskOf, (risk, task) => (risk === turn ? partOf(task) : keeps)),
      false,
    )
  return moved
}
