import { terminals, type Node } from './diagram.ts'
import type { Frozen } from './frozen.ts'
import type { Position } from './position.ts'

/**
 * In how many ways the open answers may turn out for each end, exactly; ends that none leads to are left out. A way is
 * a value for each open answer: a level and how far it is shown, an option or options, how far a rung was looked at, or
 * that it stays as it is. The ways are counted and not weighed: that many lead to an end does not make it likely.
 */
export function waysTo({ root, variable, first, children, classes }: Frozen, { ways }: Position): Map<Node, bigint> {
  const any = ways.map((each) => BigInt(each.reduce((sum, one) => sum + one, 0)))
  const reached = Array.from<bigint>({ length: Math.max(root + 1, terminals) }).fill(0n)
  const pass = (from: number, to: Node, times: bigint): void => {
    let all = times
    for (let skipped = from; skipped < variable[to]!; skipped++) all *= any[skipped]!
    reached[to]! += all
  }
  pass(0, root, 1n)
  for (let node = root; node >= terminals; node--) {
    const times = reached[node]!
    if (times === 0n) continue
    const tested = variable[node]!
    const from = first[node]!
    for (let at = 0; at < classes[tested]!; at++) {
      const each = ways[tested]![at]!
      if (each > 0) pass(tested + 1, children[from + at]!, times * BigInt(each))
    }
  }
  return new Map(
    Array.from({ length: terminals }, (_, end) => [end, reached[end]!] as const).filter(([, all]) => all > 0n),
  )
}
