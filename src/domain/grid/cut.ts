import type { Flow } from './flow.ts'

/** The tasks and slots to which ways lead from what is left of some tasks: what stands against it. */
export type Reached = { readonly tasks: Uint8Array; readonly slots: Uint8Array }

export function reachedFrom(flow: Flow, starts: (task: number) => boolean): Reached {
  const { graph, need, placed, isOpen, carried } = flow
  const { arcsFrom, arcSlot, arcTask, into, intoFrom } = graph
  const tasks = new Uint8Array(need.length)
  const slots = new Uint8Array(graph.slots)
  const open: number[] = []
  const reach = (task: number) => {
    if (tasks[task] === 1) return
    tasks[task] = 1
    open.push(task)
  }
  for (let task = 0; task < need.length; task++) if (need[task]! > placed[task]! && starts(task)) reach(task)
  for (let task = open.pop(); task !== undefined; task = open.pop())
    for (let arc = arcsFrom[task]!; arc < arcsFrom[task + 1]!; arc++) {
      const slot = arcSlot[arc]!
      if (isOpen[arc] === 0 || slots[slot] === 1) continue
      slots[slot] = 1
      for (let place = intoFrom[slot]!; place < intoFrom[slot + 1]!; place++)
        if (carried[into[place]!]! > 0) reach(arcTask[into[place]!]!)
    }
  return { tasks, slots }
}
