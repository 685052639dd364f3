import { endOf } from './door.ts'
import type { Flow } from './flow.ts'
import { slotOf, type Graph, type Way } from './graph.ts'
import { times, type Role, type Task } from './grid.ts'
import { fillsPosts, stopsWork, type Setting } from './setting.ts'

/**
 * Makes a flow say what a setting allows: needs, room and open arcs. What is carried beyond that is let go, low risk first,
 * and the rest stays, so that little is left to do. Delegated ways are open, and no supervision is set aside: see `ties.ts`.
 */
export function arrange(flow: Flow, setting: Setting): Flow {
  const { tasks, roles, ways } = flow.graph
  for (const [i, task] of tasks.entries()) setNeed(flow, i, needOf(task, setting))
  for (const way of ways) setOpen(flow, way, isAllowed(way, setting))
  for (const [j, role] of roles.entries())
    for (const [time] of times.entries()) setRoom(flow, slotOf(j, time), roomOf(role, j, time, setting))
  return flow
}

/** Minutes a week that a task takes. */
export function needOf({ verdict, minutes, simplerMinutes }: Task, { steps, sizes }: Setting): number {
  if (stopsWork(steps) && verdict === 'stop') return 0
  const said = stopsWork(steps) && verdict === 'simplify' ? simplerMinutes : minutes
  return endOf(said, { worst: 'high', likely: 'likely', best: 'low' }[sizes] as 'high')
}

/** Minutes a week that a role can give in one of its times; of one who is away, a person's share of those in post is gone. */
function roomOf(role: Role, j: number, at: number, { steps, sizes, away }: Setting): number {
  const time = times[at]!
  const end = { worst: 'low', likely: 'likely', best: 'high' }[sizes] as 'low'
  const inPost = endOf(role.minutes[time], end)
  const gone = away === j && role.people > 0 ? Math.ceil(inPost / role.people) : 0
  return inPost - gone + (fillsPosts(steps) ? endOf(role.empty?.[time], end) : 0)
}

/** Whether a way may be taken, but for what supervision costs. */
export const isAllowed = ({ steps, mark, task, role }: Way, setting: Setting): boolean =>
  (steps & ~setting.steps) === 0 &&
  (mark === 'now' ||
    mark === 'could' ||
    mark === 'training' ||
    mark === setting.gaveWay ||
    (mark === 'unknown' && (setting.isUnknownYes || (setting.settled?.task === task && setting.settled.role === role))))

export function setOpen(flow: Flow, { firstArc, arcs }: Way, isOpen: boolean): void {
  const { graph, carried, placed, used } = flow
  for (let arc = firstArc; arc < firstArc + arcs; arc++) {
    flow.isOpen[arc] = isOpen ? 1 : 0
    if (isOpen || carried[arc] === 0) continue
    placed[graph.arcTask[arc]!]! -= carried[arc]!
    used[graph.arcSlot[arc]!]! -= carried[arc]!
    carried[arc] = 0
  }
}

function setNeed(flow: Flow, task: number, need: number): void {
  const { arcsFrom } = flow.graph
  flow.need[task] = need
  for (let arc = arcsFrom[task]!; arc < arcsFrom[task + 1]! && flow.placed[task]! > need; arc++)
    letGo(flow, arc, flow.placed[task]! - need)
}

export function setRoom(flow: Flow, slot: number, room: number): void {
  flow.room[slot] = room
  for (let risk = 2; risk >= 0 && flow.used[slot]! > room; risk--) letGoOf(flow, slot, risk)
}

function letGoOf(flow: Flow, slot: number, risk: number): void {
  const { into, intoFrom, arcTask, riskOf }: Graph = flow.graph
  for (let place = intoFrom[slot]!; place < intoFrom[slot + 1]!; place++) {
    const over = flow.used[slot]! - flow.room[slot]!
    if (over <= 0) return
    const arc = into[place]!
    if (riskOf[arcTask[arc]!] === risk) letGo(flow, arc, over)
  }
}

function letGo({ graph, carried, placed, used }: Flow, arc: number, most: number): void {
  const less = Math.min(most, carried[arc]!)
  carried[arc]! -= less
  placed[graph.arcTask[arc]!]! -= less
  used[graph.arcSlot[arc]!]! -= less
}
