import { isAllowed } from './arrange.ts'
import { reachedFrom, type Reached } from './cut.ts'
import type { Flow } from './flow.ts'
import { roleOfSlot, timeOfSlot } from './graph.ts'
import { risks, times, type ByRisk, type Mark, type Risk, type Time } from './grid.ts'
import type { Setting } from './setting.ts'
import type { Standing } from './standing.ts'

/** A role in one of its times, by id. */
export type Slot = { readonly role: string; readonly time: Time }

/**
 * A reason why work is left: these tasks can only be done in these slots, they need more than there is, and all there is
 * goes to them. What is needed less what there is, is what is left: an addition anybody can check. No slots: nobody may.
 */
export type Shortage = {
  readonly tasks: readonly string[]
  readonly slots: readonly Slot[]
  /** Whole minutes a week. */
  readonly needs: number
  readonly has: number
}

/**
 * One of the parts into which what is left falls; no task and no slot is in two of them. `shown` proves it risk by risk:
 * its shortage `atLeast` high is all that is left of high risk in this part, at least medium what is left of both, and so on.
 */
export type Part = Shortage & {
  readonly left: ByRisk
  readonly shown: readonly (Shortage & { readonly atLeast: Risk })[]
  /** What its rows say of roles that may not do it, or of whom nobody knows. */
  readonly barred: readonly { readonly task: string; readonly role: string; readonly mark: Mark }[]
}

/** Minutes that nobody needs in this plan, and roles that said "no room" and have such minutes at such a time. */
export type Unneeded = {
  readonly slots: readonly (Slot & { readonly minutes: number })[]
  readonly noRoomButTime: readonly { readonly task: string; readonly role: string; readonly minutes: number }[]
}

/**
 * Why work is left: the minimum cut, in parts. From what is left, ways lead only to slots that are full, and from these only to
 * tasks that fill them; were there another way, more could have been placed. The parts add up to what is left, of each risk.
 * Where several sets of delegates come to the same, it is told with the first.
 */
export function reasons(standing: Standing): readonly Part[] {
  const { flow, setting, graph } = standing
  const levels = risks.map((atLeast, turn) => ({
    atLeast,
    reached: reachedFrom(flow, (task) => graph.riskOf[task]! <= turn),
  }))
  return partsOf(flow, levels.at(-1)!.reached)
    .map((part): Part => {
      const left = { high: 0, medium: 0, low: 0 }
      for (const task of part.tasks) left[graph.tasks[task]!.risk] += flow.need[task]! - flow.placed[task]!
      const shown = levels.flatMap(({ atLeast, reached }) => {
        const within = {
          tasks: part.tasks.filter((task) => reached.tasks[task] === 1),
          slots: part.slots.filter((slot) => reached.slots[slot] === 1),
        }
        return within.tasks.length > 0 && left[atLeast] > 0 ? [{ atLeast, ...shortage(flow, within) }] : []
      })
      return { ...shortage(flow, part), left, shown, barred: barredIn(standing, part.tasks, setting) }
    })
    .sort((a, b) => b.needs - b.has - (a.needs - a.has))
}

type Places = { readonly tasks: readonly number[]; readonly slots: readonly number[] }

function shortage({ graph, need, room }: Flow, { tasks, slots }: Places): Shortage {
  return {
    tasks: tasks.map((task) => graph.tasks[task]!.id),
    slots: slots.filter((slot) => room[slot]! > 0).map((slot) => slotNamed(graph, slot)),
    needs: tasks.reduce((sum, task) => sum + need[task]!, 0),
    has: slots.reduce((sum, slot) => sum + room[slot]!, 0),
  }
}

const slotNamed = ({ roles }: Flow['graph'], slot: number): Slot => ({
  role: roles[roleOfSlot(slot)]!.id,
  time: times[timeOfSlot(slot)]!,
})

/** What is reached, in connected parts: a task and a slot belong together where an open arc joins them. */
function partsOf({ graph, isOpen }: Flow, { tasks }: Reached): readonly Places[] {
  const { arcsFrom, arcSlot } = graph
  let parts: readonly { readonly tasks: readonly number[]; readonly slots: ReadonlySet<number> }[] = []
  for (const [task, isReached] of tasks.entries()) {
    if (isReached === 0) continue
    const slots = new Set<number>()
    for (let arc = arcsFrom[task]!; arc < arcsFrom[task + 1]!; arc++) if (isOpen[arc] === 1) slots.add(arcSlot[arc]!)
    const [joined, apart] = split(parts, (part) => [...slots].some((slot) => part.slots.has(slot)))
    const all = [...joined, { tasks: [task], slots }]
    parts = [
      ...apart,
      { tasks: all.flatMap((part) => part.tasks), slots: new Set(all.flatMap((part) => [...part.slots])) },
    ]
  }
  return parts.map(({ tasks, slots }) => ({ tasks: inTurn(tasks), slots: inTurn([...slots]) }))
}

const split = <T>(all: readonly T[], is: (one: T) => boolean): readonly [readonly T[], readonly T[]] => [
  all.filter(is),
  all.filter((one) => !is(one)),
]
const inTurn = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b)

function barredIn({ graph }: Standing, tasks: readonly number[], setting: Setting): Part['barred'] {
  const ids = new Set(tasks.map((task) => graph.tasks[task]!.id))
  const said = graph.grid.cells.filter(
    ({ task, mark }) => ids.has(task) && ['law', 'rule', 'no-room', 'will-not'].includes(mark),
  )
  const unknown = graph.ways.filter(
    (way) => way.mark === 'unknown' && ids.has(graph.tasks[way.task]!.id) && !isAllowed(way, setting),
  )
  return [
    ...said.map(({ task, role, mark }) => ({ task, role, mark })),
    ...unknown.map(({ task, role, mark }) => ({ task: graph.tasks[task]!.id, role: graph.roles[role]!.id, mark })),
  ].sort((a, b) => (a.task + a.role < b.task + b.role ? -1 : 1))
}

/** Which slots of a plan have minutes that nobody needs, and who said "no room" all the same. */
export function unneeded({ graph, flow: { room, used } }: Standing): Unneeded {
  const free = Array.from(room, (minutes, slot) => minutes - used[slot]!)
  return {
    slots: free.flatMap((minutes, slot) => (minutes > 0 ? [{ ...slotNamed(graph, slot), minutes }] : [])),
    noRoomButTime: graph.ways.flatMap(({ task, role, mark, firstArc, arcs }) => {
      let minutes = 0
      for (let arc = firstArc; arc < firstArc + arcs; arc++) minutes += free[graph.arcSlot[arc]!]!
      return mark === 'no-room' && minutes > 0
        ? [{ task: graph.tasks[task]!.id, role: graph.roles[role]!.id, minutes }]
        : []
    }),
  }
}
