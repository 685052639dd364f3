import type { Graph } from './graph.ts'
import { risks, type ByRisk } from './grid.ts'

/**
 * Work placed on people, in whole minutes, and what it may be placed on. Tasks have needs, slots have room, and open arcs
 * carry minutes from the one to the other. It is changed in place: a higher rung goes on from the flow of the one below.
 */
export type Flow = {
  readonly graph: Graph
  readonly need: Int32Array
  readonly placed: Int32Array
  readonly room: Int32Array
  readonly used: Int32Array
  readonly isOpen: Uint8Array
  readonly carried: Int32Array
}

export const emptyFlow = (graph: Graph): Flow => ({
  graph,
  need: new Int32Array(graph.tasks.length),
  placed: new Int32Array(graph.tasks.length),
  room: new Int32Array(graph.slots),
  used: new Int32Array(graph.slots),
  isOpen: new Uint8Array(graph.arcTask.length),
  carried: new Int32Array(graph.arcTask.length),
})

/** Makes `to` the same as `from`, of the same graph. */
export function copyInto(to: Flow, from: Flow): Flow {
  to.need.set(from.need)
  to.placed.set(from.placed)
  to.room.set(from.room)
  to.used.set(from.used)
  to.isOpen.set(from.isOpen)
  to.carried.set(from.carried)
  return to
}

export const copyOf = (flow: Flow): Flow => copyInto(emptyFlow(flow.graph), flow)

/** What a task is to a move: it asks for more, it may lose what it has, or neither, and then it loses nothing. */
export const [keeps, asks, gives] = [0, 1, 2] as const
/** One of these for each task. */
export type Parts = Uint8Array

/**
 * Gives the tasks that ask as many more minutes as there are ways to: from room that is free, if it `takesRoom`, or from
 * tasks that give. Others may be moved to other slots and lose nothing. Returns how many minutes were moved.
 *
 * It is the maximum flow by Dinic: as long as there is a shortest way, all shortest ways are used up. When it ends no way
 * is left, which proves the maximum, and `cut.ts` shows what stands against it.
 */
export function move(flow: Flow, parts: Parts, takesRoom: boolean): number {
  const { graph, need, placed, room, used, isOpen, carried } = flow
  const { arcsFrom, arcSlot, arcTask, into, intoFrom } = graph
  const tasks = need.length
  const { taskLevel, slotLevel, taskNext, slotNext, queue } = scratchFor(graph)
  let end = 0
  let moved = 0

  while (findEnd()) {
    for (let task = 0; task < tasks; task++)
      if (parts[task] === asks && need[task]! > placed[task]!) {
        const more = fromTask(task, need[task]! - placed[task]!)
        placed[task]! += more
        moved += more
      }
  }
  return moved

  /** Numbers tasks and slots by how far they are from one that asks; whether any end is among them. */
  function findEnd(): boolean {
    taskLevel.fill(0)
    slotLevel.fill(0)
    taskNext.set(arcsFrom)
    slotNext.set(intoFrom)
    end = 0
    let last = 0
    for (let task = 0; task < tasks; task++)
      if (parts[task] === asks && need[task]! > placed[task]!) {
        taskLevel[task] = 1
        queue[last++] = task
      }
    for (let first = 0; first < last; first++) {
      const at = queue[first]!
      if (at < tasks) {
        const level = taskLevel[at]! + 1
        if (end > 0 && level >= end) break
        for (let arc = arcsFrom[at]!; arc < arcsFrom[at + 1]!; arc++) {
          const slot = arcSlot[arc]!
          if (isOpen[arc] === 0 || slotLevel[slot] !== 0) continue
          slotLevel[slot] = level
          queue[last++] = tasks + slot
          if (takesRoom && used[slot]! < room[slot]!) end = level + 1
        }
      } else {
        const slot = at - tasks
        const level = slotLevel[slot]! + 1
        if (end > 0 && level >= end) break
        for (let place = intoFrom[slot]!; place < intoFrom[slot + 1]!; place++) {
          const arc = into[place]!
          const task = arcTask[arc]!
          if (carried[arc] === 0 || taskLevel[task] !== 0) continue
          taskLevel[task] = level
          queue[last++] = task
          if (parts[task] === gives) end = level + 1
        }
      }
    }
    return end > 0
  }

  function fromTask(task: number, most: number): number {
    const next = taskLevel[task]! + 1
    if (next === end) return parts[task] === gives ? given(task, most) : 0
    let sent = 0
    for (const stop = arcsFrom[task + 1]!; taskNext[task]! < stop; taskNext[task]!++) {
      const arc = taskNext[task]!
      const slot = arcSlot[arc]!
      if (isOpen[arc] === 0 || slotLevel[slot] !== next) continue
      const more = fromSlot(slot, most - sent)
      carried[arc]! += more
      sent += more
      if (sent === most) return sent
    }
    return sent
  }

  function fromSlot(slot: number, most: number): number {
    const next = slotLevel[slot]! + 1
    if (next === end) return takesRoom ? filled(slot, most) : 0
    let sent = 0
    for (const stop = intoFrom[slot + 1]!; slotNext[slot]! < stop; slotNext[slot]!++) {
      const arc = into[slotNext[slot]!]!
      const task = arcTask[arc]!
      if (carried[arc] === 0 || taskLevel[task] !== next) continue
      const more = fromTask(task, Math.min(most - sent, carried[arc]!))
      carried[arc]! -= more
      sent += more
      if (sent === most) return sent
    }
    return sent
  }

  function given(task: number, minutes: number): number {
    placed[task]! -= minutes
    return minutes
  }

  function filled(slot: number, most: number): number {
    const more = Math.min(most, room[slot]! - used[slot]!)
    used[slot]! += more
    return more
  }
}

/**
 * Places all that can be placed, high risk first, from any flow: no plan leaves less of high risk, and of those that leave
 * as little none leaves less of medium risk, and so on.
 *
 * **Theorem.** What sets of tasks can place is a polymatroid, with rank f(A) = the most that can be placed of A alone. So a
 * way that gives one task more never lowers another, going class by class places f(all) in total, and placing high risk
 * first never costs an hour. Here a class may also take from the classes below it, for a flow that was in order no longer
 * is once an arc closes or room shrinks; what they lose they seek again in their turn.
 */
export function inOrder(flow: Flow): Flow {
  for (const parts of partsByRisk(flow.graph)) move(flow, parts, true)
  return flow
}

/** What is left of each risk. */
export function leftOf({ graph: { riskOf }, need, placed }: Flow): ByRisk {
  const left = [0, 0, 0]
  for (let task = 0; task < need.length; task++) left[riskOf[task]!]! += need[task]! - placed[task]!
  return { high: left[0]!, medium: left[1]!, low: left[2]! }
}

/** For each risk in turn: its tasks ask, those of less risk may lose. */
function partsByRisk(graph: Graph): readonly Parts[] {
  const known = byGraph.get(graph)
  if (known) return known
  const made = risks.map((_, turn) =>
    Uint8Array.from(graph.riskOf, (risk) => (risk === turn ? asks : risk > turn ? gives : keeps)),
  )
  byGraph.set(graph, made)
  return made
}
const byGraph = new WeakMap<Graph, readonly Parts[]>()

/** Room to work in, made once for each graph. */
function scratchFor(graph: Graph): Scratch {
  const known = scratches.get(graph)
  if (known) return known
  const made: Scratch = {
    taskLevel: new Int32Array(graph.tasks.length),
    slotLevel: new Int32Array(graph.slots),
    taskNext: new Int32Array(graph.tasks.length + 1),
    slotNext: new Int32Array(graph.slots + 1),
    queue: new Int32Array(graph.tasks.length + graph.slots),
  }
  scratches.set(graph, made)
  return made
}
type Scratch = { readonly [part in 'taskLevel' | 'slotLevel' | 'taskNext' | 'slotNext' | 'queue']: Int32Array }
const scratches = new WeakMap<Graph, Scratch>()
