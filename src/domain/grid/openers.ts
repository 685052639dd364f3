import { setOpen } from './arrange.ts'
import { copyInto, copyOf, inOrder, type Flow } from './flow.ts'
import { reachedFrom, type Reached } from './cut.ts'
import type { Graph, Way } from './graph.ts'
import { cheapestHitting } from './hitting.ts'
import { isAsGood, tiedFlows, type Standing } from './standing.ts'
import type { Patience } from './ties.ts'

/** Something that opens ways and has a price: a course, or an unknown cell that is asked about. */
export type Opener<Of> = { readonly of: Of; readonly ways: readonly Way[]; readonly price: number }

/**
 * The cheapest openers with which as little is left as with all of them, and with no more supervision. `atLeast` is the
 * price below which none is found: it is the price of `chosen` where this is exact.
 */
export type Cheapest<Of> = {
  readonly chosen: readonly Of[]
  readonly price: number
  readonly atLeast: number
  readonly isExact: boolean
}

/** Over all sets of delegates that come to the same. The standing is the one with every opener open. */
export function cheapestOpeners<Of>(
  standing: Standing,
  openers: readonly Opener<Of>[],
  patience: Patience,
): Cheapest<Of> {
  let best: Cheapest<Of> | undefined
  let atLeast = Infinity
  for (const flow of tiedFlows(standing)) {
    const here = cheapestIn(copyOf(flow), standing, openers, patience)
    atLeast = Math.min(atLeast, here.atLeast)
    if (!best || here.price < best.price) best = here
  }
  const isExact = atLeast === best!.price
  return { ...best!, atLeast, isExact }
}

/**
 * What is not enough shows a list of openers of which any choice has one: those that are still closed when as many more are
 * opened as stay not enough. The cheapest set that has one of each list so far is a lower bound; once it is enough, it is
 * the cheapest of all, and that is the proof. On the way each choice that is enough is an upper bound.
 */
function cheapestIn<Of>(
  flow: Flow,
  { covered }: Standing,
  openers: readonly Opener<Of>[],
  patience: Patience,
): Cheapest<Of> {
  const priceOf = (which: readonly number[]) => which.reduce((sum, one) => sum + openers[one]!.price, 0)
  const cheapestFirst = openers.map((_, at) => at).sort((a, b) => openers[a]!.price - openers[b]!.price)
  // A delegated way of a role that is not among these delegates stays closed, whatever is learnt.
  const opens = openers.map(({ ways }) => ways.filter(({ firstArc }) => flow.isOpen[firstArc] === 1))
  const carrying = cheapestFirst.filter((one) => opens[one]!.some((way) => carries(flow, way)))
  for (const way of opens.flat()) setOpen(flow, way, false)
  const closed = copyOf(inOrder(flow))
  const trial = copyOf(flow)
  const lists: number[][] = []
  let enough: readonly number[] = withoutNeedless(carrying)

  for (;;) {
    const { chosen, atLeast, isExact } = cheapestHitting(lists, (one) => openers[one]!.price, patience)
    if (isExact && isEnough(chosen)) return told(chosen, priceOf(chosen))
    if (atLeast >= priceOf(enough)) return told(enough, priceOf(enough))
    if (!isExact || (lists.length > 0 && !patience())) return told(enough, Math.min(atLeast, priceOf(enough)))
    listsAgainst(chosen)
  }

  function told(chosen: readonly number[], atLeast: number): Cheapest<Of> {
    const price = priceOf(chosen)
    const inTheirOrder = [...chosen].sort((a, b) => a - b)
    return { chosen: inTheirOrder.map((one) => openers[one]!.of), price, atLeast, isExact: atLeast === price }
  }

  function isEnough(chosen: readonly number[]): boolean {
    copyInto(trial, closed)
    for (const one of chosen) openAll(trial, one)
    return isAsGood(inOrder(trial), covered)
  }

  function openAll(to: Flow, one: number): void {
    for (const way of opens[one]!) setOpen(to, way, true)
  }

  /** Adds lists that share nothing, one after another, until what is chosen and all of them together is enough. */
  function listsAgainst(chosen: readonly number[]): void {
    const open = new Set(chosen)
    while (!isEnough([...open])) {
      const list = stillClosed(open)
      lists.push(list)
      for (const one of list) open.add(one)
    }
    const found = withoutNeedless([...open])
    if (priceOf(found) < priceOf(enough)) enough = found
  }

  /** Opens as many more as stay not enough, the cheapest first, so that the list of those still closed is dear and short. */
  function stillClosed(chosen: ReadonlySet<number>): number[] {
    copyInto(flow, closed)
    for (const one of chosen) openAll(flow, one)
    let cuts = cutsOf(inOrder(flow))
    const left: number[] = []
    for (const one of cheapestFirst) {
      if (chosen.has(one)) continue
      // What opens no way out of a cut changes nothing.
      const isCrossing = cuts.some((cut) => opens[one]!.some((way) => leadsOut(way, cut, flow.graph)))
      if (isCrossing) copyInto(trial, flow)
      openAll(flow, one)
      if (!isCrossing) continue
      if (isAsGood(inOrder(flow), covered)) {
        left.push(one)
        copyInto(flow, trial)
      } else cuts = cutsOf(flow)
    }
    return left
  }

  /** Without those, the dearest first, without which the others are enough. */
  function withoutNeedless(which: readonly number[]): readonly number[] {
    const kept = new Set(which)
    for (const one of cheapestFirst.filter((at) => kept.has(at)).reverse()) {
      kept.delete(one)
      if (!isEnough([...kept])) kept.add(one)
    }
    return [...kept]
  }
}

/** What stands against work of high risk, of high and medium, and of all. */
const cutsOf = (flow: Flow): readonly Reached[] =>
  [0, 1, 2].map((risk) => reachedFrom(flow, (task) => flow.graph.riskOf[task]! <= risk))

const carries = ({ carried }: Flow, { firstArc, arcs }: Way): boolean =>
  carried.subarray(firstArc, firstArc + arcs).some((minutes) => minutes > 0)

function leadsOut({ task, firstArc, arcs }: Way, { tasks, slots }: Reached, { arcSlot }: Graph): boolean {
  if (tasks[task] === 0) return false
  for (let arc = firstArc; arc < firstArc + arcs; arc++) if (slots[arcSlot[arc]!] === 0) return true
  return false
}
