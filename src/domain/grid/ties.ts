import { isAllowed, setOpen, setRoom } from './arrange.ts'
import { copyInto, copyOf, inOrder, leftOf, type Flow } from './flow.ts'
import { slotOf, type Graph, type Way } from './graph.ts'
import { inOrderOfRisk, type ByRisk } from './grid.ts'
import type { Setting } from './setting.ts'

/** Asked now and then while something long is worked out: whether it may go on. Who asks knows the clock. */
export type Patience = () => boolean
export const forEver: Patience = () => true

/** How many sets of delegates that come to the same are kept. */
const mostTies = 64

/**
 * A role that may take on delegated work, by its place among the roles. Once it does, all its supervision is set aside, and
 * comes out of its supervisor's weekdays before any other work. So supervision is never understated, and every step stays
 * a plain flow.
 */
type Delegate = { readonly role: number; readonly ways: readonly Way[]; readonly slot: number; readonly cost: number }

/**
 * The least that can be left, then with the least supervision. `sets` are the sets of roles that come to it, up to
 * `mostTies`; `hasAll` says whether these are all. Where patience ended, `left` can be reached, and nothing below `atLeast` can.
 */
export type Covered = {
  readonly left: ByRisk
  readonly supervision: number
  readonly sets: readonly (readonly number[])[]
  readonly hasAll: boolean
  readonly isExact: boolean
  readonly atLeast: ByRisk
}

/**
 * Chooses who takes on delegated work, by branch and bound, and leaves the flow with the first of the best sets. A role
 * that is not decided yet joins free of charge, which can only leave less: a bound. Where no undecided role is used, those
 * that are in are enough, and any more would only cost more supervision.
 */
export function cover(flow: Flow, setting: Setting, patience: Patience = forEver): Covered {
  const delegates = delegatesOf(flow.graph, setting)
  const isIn = new Uint8Array(delegates.length)
  const isDecided = new Uint8Array(delegates.length)
  inOrderSparingly()
  const atLeast = leftOf(flow)
  if (delegates.length === 0) return { left: atLeast, supervision: 0, sets: [[]], hasAll: true, isExact: true, atLeast }
  const start = copyOf(flow)
  const pool: Flow[] = []
  let best: { readonly left: ByRisk; readonly supervision: number } | undefined
  let sets: number[][] = []
  let hasAll = true
  let isExact = true

  search(0, 0)
  const first = sets[0]!
  withDelegates(copyInto(flow, start), setting, first)
  return { ...best!, sets, hasAll, isExact, atLeast: isExact ? best!.left : atLeast }

  function search(depth: number, supervision: number): void {
    const left = leftOf(flow)
    if (best && (inOrderOfRisk(left, best.left) || supervision - best.supervision) > 0) return
    const used = mostUsed()
    if (used < 0) return record(left, supervision)
    if (best && !patience()) {
      isExact = false
      return
    }
    const saved = (pool[depth] = pool[depth] ? copyInto(pool[depth], flow) : copyOf(flow))
    isDecided[used] = 1
    const { slot, cost, ways } = delegates[used]!
    if (flow.room[slot]! >= cost) {
      isIn[used] = 1
      setRoom(flow, slot, flow.room[slot]! - cost)
      inOrderSparingly()
      search(depth + 1, supervision + cost)
      isIn[used] = 0
      copyInto(flow, saved)
    }
    for (const way of ways) setOpen(flow, way, false)
    inOrderSparingly()
    search(depth + 1, supervision)
    isDecided[used] = 0
    copyInto(flow, saved)
  }

  /** In order, and first without the undecided: so they carry only what nobody else can, and few have to be decided. */
  function inOrderSparingly(): void {
    for (const isOpen of [false, true]) {
      for (const [at, { ways }] of delegates.entries())
        if (isDecided[at] === 0) for (const way of ways) setOpen(flow, way, isOpen)
      inOrder(flow)
    }
  }

  /** The undecided role that carries most delegated work; -1 where none carries any. */
  function mostUsed(): number {
    let [most, which] = [0, -1]
    for (const [at, { ways }] of delegates.entries()) {
      if (isDecided[at] === 1) continue
      const minutes = carriedBy(flow, ways)
      if (minutes > most) [most, which] = [minutes, at]
    }
    return which
  }

  function record(left: ByRisk, supervision: number): void {
    if (!best || (inOrderOfRisk(left, best.left) || supervision - best.supervision) < 0) {
      best = { left, supervision }
      sets = []
      hasAll = true
    }
    if (sets.length === mostTies) hasAll = false
    else sets.push(delegates.flatMap(({ role }, at) => (isIn[at] === 1 ? [role] : [])))
  }
}

/** Gives a flow, arranged to the same setting, these delegates and no others: their ways open, their supervision set aside. */
export function withDelegates(flow: Flow, setting: Setting, roles: readonly number[]): Flow {
  for (const { role, ways, slot, cost } of delegatesOf(flow.graph, setting)) {
    const isIn = roles.includes(role)
    if (isIn) setRoom(flow, slot, flow.room[slot]! - cost)
    else for (const way of ways) setOpen(flow, way, false)
  }
  return inOrder(flow)
}

/** Who may take on delegated work at a cost. Who has no supervisor, or none whose time is said, costs nothing: `safety.ts` warns. */
function delegatesOf({ ways, roles }: Graph, setting: Setting): readonly Delegate[] {
  const waysOf = new Map<number, Way[]>()
  for (const way of ways)
    if (way.isDelegated && isAllowed(way, setting)) waysOf.set(way.role, [...(waysOf.get(way.role) ?? []), way])
  return [...waysOf].flatMap(([role, ways]) => {
    const { supervisedBy, supervision: cost = 0 } = roles[role]!
    const supervisor = roles.findIndex(({ id }) => id === supervisedBy)
    return supervisor < 0 || cost === 0 ? [] : [{ role, ways, slot: slotOf(supervisor, 0), cost }]
  })
}

function carriedBy({ carried }: Flow, ways: readonly Way[]): number {
  let minutes = 0
  for (const { firstArc, arcs } of ways) for (let arc = firstArc; arc < firstArc + arcs; arc++) minutes += carried[arc]!
  return minutes
}
