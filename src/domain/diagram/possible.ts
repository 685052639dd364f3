import { terminals, type Node } from './diagram.ts'
import type { Frozen } from './frozen.ts'
import type { Position } from './position.ts'

/** A set of ends, one bit each. */
export type Ends = number

export const endsIn = (ends: Ends): readonly Node[] =>
  Array.from({ length: terminals }, (_, end) => end).filter((end) => ends & (1 << end))

/**
 * Still possible: every end that some way for the open answers to turn out leads to, as things stand now included.
 * One pass down the diagram, exact: nothing is sampled.
 */
export function possibleEnds({ root, variable, first, children }: Frozen, { ways }: Pick<Position, 'ways'>): Ends {
  const reached = new Uint8Array(root + terminals + 1)
  reached[root] = 1
  for (let node = root; node >= terminals; node--) {
    if (reached[node] === 0) continue
    const open = ways[variable[node]!]!
    const from = first[node]!
    for (let at = 0; at < open.length; at++) if (open[at]! > 0) reached[children[from + at]!] = 1
  }
  let ends = 0
  for (let end = 0; end < terminals; end++) if (reached[end] === 1) ends |= 1 << end
  return ends
}

/** For each variable and each of its classes, the ends still possible once it has turned out so. Two passes for all. */
export function possibleAfterEach(diagram: Frozen, { ways }: Position): readonly (readonly Ends[])[] {
  const { root, variable, first, children, classes } = diagram
  const below = endsBelow(diagram, ways)
  const after = classes.map((count) => Array.from({ length: count }, () => 0))
  const past = classes.map(() => 0)
  const reached = new Uint8Array(below.length)
  const pass = (from: number, to: Node): void => {
    reached[to] = 1
    for (let skipped = from; skipped < variable[to]!; skipped++) past[skipped]! |= below[to]!
  }
  pass(0, root)
  for (let node = root; node >= terminals; node--) {
    if (reached[node] === 0) continue
    const tested = variable[node]!
    const start = first[node]!
    for (let at = 0; at < classes[tested]!; at++) {
      const child = children[start + at]!
      after[tested]![at]! |= below[child]!
      if (ways[tested]![at]! > 0) pass(tested + 1, child)
    }
  }
  return after.map((each, at) => each.map((ends) => ends | past[at]!))
}

/** For each node, the ends that the open answers allow from there on. */
function endsBelow({ root, variable, first, children }: Frozen, ways: Position['ways']): Int32Array {
  const below = new Int32Array(Math.max(root + 1, terminals))
  for (let end = 0; end < terminals; end++) below[end] = 1 << end
  for (let node = terminals; node <= root; node++) {
    const open = ways[variable[node]!]!
    const from = first[node]!
    let ends = 0
    for (let at = 0; at < open.length; at++) if (open[at]! > 0) ends |= below[children[from + at]!]!
    below[node] = ends
  }
  return below
}
