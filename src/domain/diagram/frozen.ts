import { terminals, type Diagram, type Node } from './diagram.ts'

/**
 * A finished diagram: children come before their parents, so that every question is one pass over the nodes. The nodes
 * are those from `terminals` to `root`, or none where the root is an end.
 */
export type Frozen = {
  readonly root: Node
  /** For each variable, how many classes it has. */
  readonly classes: readonly number[]
  /** The variable each node tests; for an end, one past the last. */
  readonly variable: Int32Array
  /** Where in `children` those of a node start. */
  readonly first: Int32Array
  readonly children: Int32Array
  /** How many nodes there are, ends not counted. */
  readonly nodes: number
}

/** The part of a diagram that is under a root. */
export function freeze(diagram: Diagram, root: Node, classes: readonly number[]): Frozen {
  const found = nodesUnder(diagram, root, classes)
  const renamed = new Map(found.map((node, at) => [node, terminals + at]))
  const variable = new Int32Array(terminals + found.length).fill(classes.length)
  const first = new Int32Array(terminals + found.length)
  const children: number[] = []
  for (const [at, node] of found.entries()) {
    const tested = diagram.variableOf(node)
    variable[terminals + at] = tested
    first[terminals + at] = children.length
    for (let child = 0; child < classes[tested]!; child++) {
      const to = diagram.child(node, child)
      children.push(renamed.get(to) ?? to)
    }
  }
  return {
    root: renamed.get(root) ?? root,
    classes,
    variable,
    first,
    children: Int32Array.from(children),
    nodes: found.length,
  }
}

/** The nodes under a root and the root, those of the last variable first. */
export function nodesUnder(diagram: Diagram, root: Node, classes: readonly number[]): readonly Node[] {
  const seen = new Set<Node>()
  const found: Node[] = []
  const visit = (node: Node): void => {
    if (node < terminals || seen.has(node)) return
    seen.add(node)
    for (let at = 0; at < classes[diagram.variableOf(node)]!; at++) visit(diagram.child(node, at))
    found.push(node)
  }
  visit(root)
  return found.sort((a, b) => diagram.variableOf(b) - diagram.variableOf(a))
}

/** The same diagram with other ends: what tells ends apart that are now one falls away. */
export function relabelled(diagram: Diagram, root: Node, classes: readonly number[], as: (end: Node) => Node): Node {
  const made: Node[] = []
  const visit = (node: Node): Node => {
    if (node < terminals) return as(node)
    const known = made[node]
    if (known !== undefined) return known
    const tested = diagram.variableOf(node)
    const children: Node[] = []
    for (let at = 0; at < classes[tested]!; at++) children.push(visit(diagram.child(node, at)))
    return (made[node] = diagram.test(tested, children))
  }
  return visit(root)
}

/** The end that one class for each variable leads to. */
export function endOf({ root, variable, first, children }: Frozen, classes: Uint8Array): Node {
  let node = root
  while (node >= terminals) node = children[first[node]! + classes[variable[node]!]!]!
  return node
}
