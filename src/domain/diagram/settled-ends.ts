import { terminals, type Diagram, type Node } from './diagram.ts'
import { mayTurnOut, type Compared } from './variables.ts'

/** The end of what is not settled; no headline has it. */
export const unsettled: Node = terminals - 1

/**
 * For each set of answers the one end that all sets lead to that agree with it on what is backed up; or `unsettled`. A
 * variable that is not backed up may turn out in any way that somebody can choose, or stay unknown, so what follows from
 * it is what all of these agree on.
 */
export function settledEnds(diagram: Diagram, root: Node, variables: readonly Compared[]): Node {
  const made: Node[] = []
  const agreed = new Map<number, Node>()
  const possible = variables.map(mayTurnOut)

  function visit(node: Node): Node {
    if (node < terminals) return node
    const known = made[node]
    if (known !== undefined) return known
    const at = diagram.variableOf(node)
    const { isBacked } = variables[at]!
    const each = isBacked.map((_, to) => visit(diagram.child(node, to)))
    const whatever = each.filter((_, to) => possible[at]![to]).reduce(agree)
    const settled = diagram.test(
      at,
      each.map((one, to) => (isBacked[to] ? one : agree(one, whatever))),
    )
    made[node] = settled
    return settled
  }

  function agree(one: Node, other: Node): Node {
    if (one === other) return one
    if (one === unsettled || other === unsettled || (one < terminals && other < terminals)) return unsettled
    const [a, b] = one < other ? [one, other] : [other, one]
    const key = a * 2 ** 26 + b
    const known = agreed.get(key)
    if (known !== undefined) return known
    const at = Math.min(diagram.variableOf(a), diagram.variableOf(b))
    const below = (node: Node, to: number): Node => (diagram.variableOf(node) === at ? diagram.child(node, to) : node)
    const both = diagram.test(
      at,
      variables[at]!.isBacked.map((_, to) => agree(below(a, to), below(b, to))),
    )
    agreed.set(key, both)
    return both
  }

  return visit(root)
}
