import { endOf } from './door.ts'
import { risks, times, type Cell, type Grid, type Mark, type Role, type Task } from './grid.ts'
import { stepsOf } from './setting.ts'

/** A role in one of its times: its minutes there are what can be filled. Numbered role by role, time by time. */
export const slotOf = (role: number, time: number): number => role * times.length + time
export const roleOfSlot = (slot: number): number => Math.floor(slot / times.length)
export const timeOfSlot = (slot: number): number => slot % times.length

/** A cell that registration, place and law do not close, as a way from a task to a role. */
export type Way = {
  readonly task: number
  readonly role: number
  readonly mark: Exclude<Mark, 'law' | 'no'>
  /** The steps of the ladder that it needs, one bit each. */
  readonly steps: number
  readonly course?: string
  readonly isDelegated: boolean
  /** Its arcs, one for each time that both have: from `firstArc` on, so many. */
  readonly firstArc: number
  readonly arcs: number
}

/**
 * The grid as a graph that never changes: tasks on one side, slots on the other, an arc for each slot that a way leads to.
 * What a rung or a run allows is said in `Flow`, so all of them share this. Tasks and roles stand in the order of their
 * ids, so that no result depends on the order in which they were given.
 */
export type Graph = {
  readonly grid: Grid
  readonly tasks: readonly Task[]
  readonly roles: readonly Role[]
  readonly ways: readonly Way[]
  readonly slots: number
  /** The arcs of task i are those from `arcsFrom[i]` to before `arcsFrom[i + 1]`. */
  readonly arcsFrom: Int32Array
  readonly arcTask: Int32Array
  readonly arcSlot: Int32Array
  readonly arcWay: Int32Array
  /** The arcs into a slot, in the same manner. */
  readonly intoFrom: Int32Array
  readonly into: Int32Array
  /** Of each task, the place of its risk in `risks`: 0 is high. */
  readonly riskOf: Uint8Array
}

/** Builds the graph of a grid that has passed the door. */
export function graphOf(given: Grid): Graph {
  const grid = { ...given, tasks: inOrder(given.tasks), roles: inOrder(given.roles) }
  const { tasks, roles } = grid
  const cells = new Map(grid.cells.map((cell) => [`${cell.task}\n${cell.role}`, cell]))
  const ways: Way[] = []
  const [arcTask, arcSlot, arcWay, arcsFrom]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (const [i, task] of tasks.entries()) {
    arcsFrom.push(arcTask.length)
    for (const [j, role] of roles.entries()) {
      const cell = cells.get(`${task.id}\n${role.id}`) ?? empty(task, role)
      const shared = slotsShared(task, role, j)
      const way = wayOf(cell, task, role, i, j, arcTask.length, shared.length)
      if (!way) continue
      for (const slot of shared) {
        arcTask.push(i)
        arcSlot.push(slot)
        arcWay.push(ways.length)
      }
      ways.push(way)
    }
  }
  arcsFrom.push(arcTask.length)
  const slots = roles.length * times.length
  return {
    grid,
    tasks,
    roles,
    ways,
    slots,
    arcsFrom: Int32Array.from(arcsFrom),
    arcTask: Int32Array.from(arcTask),
    arcSlot: Int32Array.from(arcSlot),
    arcWay: Int32Array.from(arcWay),
    ...bySlot(arcSlot, slots),
    riskOf: Uint8Array.from(tasks, ({ risk }) => risks.indexOf(risk)),
  }
}

/** Places of the same id never come twice: the door has seen to it. */
const inOrder = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : 1))

const empty = (task: Task, role: Role): Cell => ({
  task: task.id,
  role: role.id,
  mark: task.isClosed ? 'no' : 'unknown',
})

function wayOf(cell: Cell, task: Task, role: Role, i: number, j: number, firstArc: number, arcs: number) {
  const { mark, course, isDelegated = false } = cell
  if (mark === 'law' || mark === 'no' || arcs === 0 || !matches(task, role)) return undefined
  const isAcross = task.organisation !== undefined && task.organisation !== role.organisation
  const isTraining = mark === 'training'
  const way: Way = {
    task: i,
    role: j,
    mark,
    steps: mark === 'now' ? 0 : stepsOf(isTraining, isAcross),
    ...(isTraining && course !== undefined && { course }),
    isDelegated: isTraining && isDelegated,
    firstArc,
    arcs,
  }
  return way
}

/** A registration or a place that does not match closes a cell, whatever is said in it. */
export const matches = ({ registration, place }: Task, { registrations, places }: Role): boolean =>
  (registration === undefined || registrations.includes(registration)) &&
  (place === undefined || places === undefined || places.includes(place))

/** The slots of a role in the times of a task in which the role has any minutes, or might have if posts were filled. */
const slotsShared = (task: Task, role: Role, j: number): readonly number[] =>
  times.flatMap((time, at) =>
    task.times.includes(time) && endOf(role.minutes[time], 'high') + endOf(role.empty?.[time], 'high') > 0
      ? [slotOf(j, at)]
      : [],
  )

function bySlot(arcSlot: readonly number[], slots: number) {
  const intoFrom = new Int32Array(slots + 1)
  for (const slot of arcSlot) intoFrom[slot + 1]!++
  for (let slot = 0; slot < slots; slot++) intoFrom[slot + 1]! += intoFrom[slot]!
  const next = intoFrom.slice()
  const into = new Int32Array(arcSlot.length)
  for (const [arc, slot] of arcSlot.entries()) into[next[slot]!++] = arc
  return { intoFrom, into }
}
