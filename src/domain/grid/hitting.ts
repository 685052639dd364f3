import type { Patience } from './ties.ts'

/** A set of numbered things that has one of each list in it; the price of the cheapest such set, or no more than it. */
export type Hitting = { readonly chosen: readonly number[]; readonly atLeast: number; readonly isExact: boolean }

/**
 * The cheapest set that has at least one of each list, by branch and bound. Lists that share nothing each cost at least
 * their cheapest, which bounds what is still to be paid.
 */
export function cheapestHitting(
  lists: readonly (readonly number[])[],
  price: (one: number) => number,
  patience: Patience,
): Hitting {
  const most = Math.max(-1, ...lists.flat()) + 1
  const state = new Int8Array(most)
  const [isOut, isIn] = [-1, 1]
  const byPrice = lists.map((list) => [...list].sort((a, b) => price(a) - price(b)))
  let best: { readonly chosen: readonly number[]; readonly price: number } | undefined
  let isExact = true
  const root = bound()
  search(0, [])
  return { chosen: best!.chosen, atLeast: isExact ? best!.price : root, isExact }

  function search(paid: number, chosen: readonly number[]): void {
    if (best && paid + bound() >= best.price) return
    const open = shortestOpen()
    if (!open) {
      best = { chosen, price: paid }
      return
    }
    if (best && !patience()) {
      isExact = false
      return
    }
    // Either this one is in, or it is out and the next is looked at: no set is seen twice.
    const tried: number[] = []
    for (const one of open) {
      state[one] = isIn
      search(paid + price(one), [...chosen, one])
      state[one] = isOut
      tried.push(one)
    }
    for (const one of tried) state[one] = 0
  }

  /** The list with the fewest left to choose from; one with nothing left to choose is a dead end. */
  function shortestOpen(): readonly number[] | undefined {
    let shortest: readonly number[] | undefined
    for (const list of byPrice) {
      if (list.some((one) => state[one] === isIn)) continue
      const open = list.filter((one) => state[one] === 0)
      if (!shortest || open.length < shortest.length) shortest = open
    }
    return shortest
  }

  function bound(): number {
    const seen = new Uint8Array(most)
    let sum = 0
    const open = byPrice.filter((list) => !list.some((one) => state[one] === isIn))
    const left = open.map((list) => list.filter((one) => state[one] === 0)).sort((a, b) => a.length - b.length)
    for (const list of left) {
      if (list.length === 0) return Infinity
      if (list.some((one) => seen[one] === 1)) continue
      sum += price(list[0]!)
      for (const one of list) seen[one] = 1
    }
    return sum
  }
}
