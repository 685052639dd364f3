import { terminals, type Node } from './diagram.ts'
import type { Frozen } from './frozen.ts'
import type { Position } from './position.ts'

/** One answer changed: the place of its variable, and the class it changes to. */
export type Turn = { readonly at: number; readonly to: number }
export type Tipped<Turns extends readonly Turn[]> = { readonly turns: Turns; readonly end: Node }

/**
 * Every single answer whose change alone changes the end. Only what the path to the end now tests can do that, so one
 * pass up gives where every node leads as things stand, and one walk down the path finds them all.
 */
export function tippingSingles(diagram: Frozen, standing: Position): readonly Tipped<readonly [Turn]>[] {
  const leads = leadsTo(diagram, standing)
  const end = leads[diagram.root]!
  const found: Tipped<readonly [Turn]>[] = []
  eachTurn(diagram.root, diagram, standing, (turn, child) => {
    if (leads[child] !== end) found.push({ turns: [turn], end: leads[child]! })
  })
  return found
}

/**
 * Every pair of answers whose change together leads to an end that is not the present one, and that neither change
 * alone leads to. Every other pair that changes the end is a single change with something idle beside it.
 */
export function tippingPairs(diagram: Frozen, standing: Position): readonly Tipped<readonly [Turn, Turn]>[] {
  const leads = leadsTo(diagram, standing)
  const end = leads[diagram.root]!
  const found: Tipped<readonly [Turn, Turn]>[] = []
  const alone = new Map<number, Node>()
  const keyOf = ({ at, to }: Turn): number => at * 256 + to
  eachTurn(diagram.root, diagram, standing, (turn, child) => alone.set(keyOf(turn), leads[child]!))
  eachTurn(diagram.root, diagram, standing, (upper, middle) => {
    eachTurn(middle, diagram, standing, (lower, child) => {
      const to = leads[child]!
      if (to !== end && to !== leads[middle] && to !== (alone.get(keyOf(lower)) ?? end))
        found.push({ turns: [upper, lower], end: to })
    })
  })
  return found
}

/** Every other class that an answer on the way down from a node could have, "not known" included, and where that turns off to. */
function eachTurn(
  from: Node,
  { variable, first, children, classes }: Frozen,
  { now, anew, isAsked }: Position,
  visit: (turn: Turn, child: Node) => void,
): void {
  for (let node = from; node >= terminals;) {
    const at = variable[node]!
    const start = first[node]!
    if (isAsked[at])
      for (let to = 0; to < classes[at]!; to++)
        if (to !== now[at] && (to === 0 || anew[at]![to]! > 0)) visit({ at, to }, children[start + to]!)
    node = children[start + now[at]!]!
  }
}

/** For each node, the end it leads to as things stand. */
function leadsTo({ root, variable, first, children }: Frozen, { now }: Position): Uint8Array {
  const leads = new Uint8Array(Math.max(root + 1, terminals))
  for (let end = 0; end < terminals; end++) leads[end] = end
  for (let node = terminals; node <= root; node++) leads[node] = leads[children[first[node]! + now[variable[node]!]!]!]!
  return leads
}
