import type { Priced } from './flips.ts'
import { terminals, type Node } from './diagram.ts'
import { emptySet, newFamilies, noSet, type Families, type Family } from './families.ts'
import type { Frozen } from './frozen.ts'
import type { Position } from './position.ts'
import type { Turn } from './tipping.ts'

/** What would have to be true for another end: every smallest set of answers that would have to change. */
export type Smallest = {
  readonly end: Node
  /** How many answers have to change at the least. */
  readonly changes: number
  /** How many sets of that many answers can do it, exactly. */
  readonly sets: bigint
  /** The sets, each with the cheapest change of each answer, cheapest set first: all of them, or as many as were asked for. */
  readonly listed: readonly (readonly Turn[])[]
}

/**
 * All smallest sets of changes for each end that is not the present one and that some change leads to. A change gives
 * an answer a known value; no answer has to be forgotten. In the diagram every change off the present path costs one,
 * and the cheapest paths to an end are exactly its smallest sets of changes: no set is missing and none can be smaller.
 */
export function smallestSets(
  diagram: Frozen,
  standing: Position,
  priceOf: (turn: Turn) => Priced,
  listAtMost: number,
): readonly Smallest[] {
  const distances = distancesTo(diagram, standing)
  const families = newFamilies()
  const { root } = diagram
  const found: Smallest[] = []
  for (let end = 0; end < terminals; end++) {
    const changes = distances[root * terminals + end]!
    if (changes === 0 || changes === unreached) continue
    const to: Target = { end, distances, diagram, standing }
    const family = familyOf(to, families)
    const listed = families
      .list(family, listAtMost)
      .map((set) => cheapestTurns(set, to, priceOf))
      .sort((a, b) => a.price - b.price)
    found.push({ end, changes, sets: families.count(family), listed: listed.map(({ turns }) => turns) })
  }
  return found
}

type Target = {
  readonly end: Node
  readonly distances: Uint8Array
  readonly diagram: Frozen
  readonly standing: Position
}

const unreached = 255

/** For each node and each end, how many answers have to change from there on. */
function distancesTo({ root, variable, first, children }: Frozen, { now, anew }: Position): Uint8Array {
  const distances = new Uint8Array(Math.max(root + 1, terminals) * terminals).fill(unreached)
  for (let end = 0; end < terminals; end++) distances[end * terminals + end] = 0
  for (let node = terminals; node <= root; node++) {
    const at = variable[node]!
    const from = first[node]!
    const ways = anew[at]!
    const own = node * terminals
    for (let to = 0; to < ways.length; to++) {
      const change = to === now[at] ? 0 : 1
      if (change === 1 && ways[to] === 0) continue
      const child = children[from + to]! * terminals
      for (let end = 0; end < terminals; end++) {
        const distance = distances[child + end]! + change
        if (distance < distances[own + end]!) distances[own + end] = distance
      }
    }
  }
  return distances
}

/** The family of all smallest sets, made along the cheapest paths alone. */
function familyOf(to: Target, families: Families): Family {
  const { diagram, standing } = to
  const found = new Map<Node, Family>()
  const visit = (node: Node): Family => {
    if (node < terminals) return node === to.end ? emptySet : noSet
    const known = found.get(node)
    if (known !== undefined) return known
    const at = diagram.variable[node]!
    const stay = diagram.children[diagram.first[node]! + standing.now[at]!]!
    let having = noSet
    eachTight(node, to, (_, child) => (having = families.union(having, visit(child))))
    const family = families.join(at, isTight(node, stay, 0, to) ? visit(stay) : noSet, having)
    found.set(node, family)
    return family
  }
  return visit(diagram.root)
}

/** The cheapest changes of the answers of a smallest set. All of them have to change, or a smaller set would do. */
function cheapestTurns(
  set: readonly number[],
  to: Target,
  priceOf: (turn: Turn) => Priced,
): { readonly price: number; readonly turns: readonly Turn[] } {
  const { diagram, standing } = to
  const found = new Map<Node, { price: number; turn?: Turn; next?: Node }>()
  const visit = (node: Node, left: number): number => {
    const known = found.get(node)
    if (known) return known.price
    const best: { price: number; turn?: Turn; next?: Node } = { price: node === to.end ? 0 : Infinity }
    if (node >= terminals) {
      const at = diagram.variable[node]!
      if (at === set[left])
        eachTight(node, to, (turn, child) => {
          const price = priceOf(turn).price + visit(child, left + 1)
          if (price < best.price) Object.assign(best, { price, turn, next: child })
        })
      else {
        const next = diagram.children[diagram.first[node]! + standing.now[at]!]!
        if (isTight(node, next, 0, to)) Object.assign(best, { price: visit(next, left), next })
      }
    }
    found.set(node, best)
    return best.price
  }
  const price = visit(diagram.root, 0)
  const turns: Turn[] = []
  for (let step = found.get(diagram.root); step?.next !== undefined; step = found.get(step.next))
    if (step.turn) turns.push(step.turn)
  return { price, turns }
}

/** Every change at a node that lies on a cheapest path. */
function eachTight(node: Node, to: Target, visit: (turn: Turn, child: Node) => void): void {
  const { diagram, standing } = to
  const at = diagram.variable[node]!
  const from = diagram.first[node]!
  for (let change = 0; change < diagram.classes[at]!; change++) {
    if (change === standing.now[at] || standing.anew[at]![change] === 0) continue
    const child = diagram.children[from + change]!
    if (isTight(node, child, 1, to)) visit({ at, to: change }, child)
  }
}

const isTight = (node: Node, child: Node, change: number, { end, distances }: Target): boolean =>
  distances[child * terminals + end]! !== unreached &&
  distances[node * terminals + end] === distances[child * terminals + end]! + change
