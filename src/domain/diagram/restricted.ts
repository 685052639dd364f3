import { newDiagram, terminals, type Diagram, type Node } from './diagram.ts'
import type { Frozen } from './frozen.ts'
import type { Position } from './position.ts'

/** A diagram of the open answers alone, with the classes that each may still have. */
export type Restricted = {
  readonly diagram: Diagram
  readonly root: Node
  /** For each variable, the classes its children stand for. */
  readonly open: readonly (readonly number[])[]
}

/**
 * What is left of a diagram once everything that is known is put in. It is reduced again, so a question is tested in it
 * exactly where the others can turn out so that this one changes the end.
 */
export function restricted({ root, variable, first, children }: Frozen, { ways }: Pick<Position, 'ways'>): Restricted {
  const open = ways.map((each) => each.flatMap((one, at) => (one > 0 ? [at] : [])))
  const diagram = newDiagram(
    open.map(({ length }) => length),
    1 << 10,
  )
  const reached = new Uint8Array(Math.max(root + 1, terminals))
  reached[root] = 1
  for (let node = root; node >= terminals; node--)
    if (reached[node] === 1) for (const at of open[variable[node]!]!) reached[children[first[node]! + at]!] = 1
  const left = new Int32Array(reached.length)
  for (let end = 0; end < terminals; end++) left[end] = end
  for (let node = terminals; node <= root; node++) {
    if (reached[node] === 0) continue
    const from = first[node]!
    left[node] = diagram.test(
      variable[node]!,
      open[variable[node]!]!.map((at) => left[children[from + at]!]!),
    )
  }
  return { diagram, root: left[root]!, open }
}

/** The places of the variables that a restricted diagram still tests: those that can still change the end. */
export function stillTested({ diagram, root, open }: Restricted): ReadonlySet<number> {
  const seen = new Set<Node>()
  const tested = new Set<number>()
  const visit = (node: Node): void => {
    if (node < terminals || seen.has(node)) return
    seen.add(node)
    const at = diagram.variableOf(node)
    tested.add(at)
    for (let child = 0; child < open[at]!.length; child++) visit(diagram.child(node, child))
  }
  visit(root)
  return tested
}
