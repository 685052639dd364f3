/** A node of a diagram. Below `terminals` it is an end: 0 and 1 are false and true, or the number of an outcome. */
export type Node = number

/** How many ends a diagram may have. */
export const terminals = 16
export const no: Node = 0
export const yes: Node = 1

/** A reduced ordered decision diagram that is being built: equal parts are one node, and no node has all children equal. */
export type Diagram = {
  /** The node that goes on to one child for each class of a variable. Children may only test later variables. */
  readonly test: (variable: number, children: ArrayLike<Node>) => Node
  /** `then` where the condition (an end of which is yes or no) is met, `otherwise` elsewhere. */
  readonly choose: (condition: Node, then: Node, otherwise: Node) => Node
  /** The variable a node tests; for an end, a number past the last. */
  readonly variableOf: (node: Node) => number
  readonly child: (node: Node, at: number) => Node
}

/** An empty diagram over variables with this many classes each, first variable on top. */
export function newDiagram(classes: readonly number[], expected = 1 << 12): Diagram {
  const past = classes.length
  const widest = Math.max(1, ...classes)
  let variable = new Int32Array(expected).fill(past)
  let first = new Int32Array(expected)
  let children = new Int32Array(expected * 4)
  let slots = new Int32Array(expected * 2)
  let nodes = terminals
  let used = 0
  const memory = choices(expected * 4)
  const scratch = new Int32Array((past + 1) * widest)

  function test(tested: number, into: ArrayLike<Node>, from = 0): Node {
    const count = classes[tested]!
    let same = true
    let hash = tested + 1
    for (let at = 0; at < count; at++) {
      const child = into[from + at]!
      if (child !== into[from]) same = false
      hash = Math.imul(hash ^ child, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    if (same) return into[from]!
    const mask = slots.length - 1
    let slot = hash & mask
    for (let node = slots[slot]!; node !== 0; node = slots[slot]!) {
      if (variable[node] === tested && isSame(node, into, from, count)) return node
      slot = (slot + 1) & mask
    }
    const node = added(tested, into, from, count)
    slots[slot] = node
    if (nodes * 2 > slots.length) rehash()
    return node
  }

  function isSame(node: Node, into: ArrayLike<Node>, from: number, count: number): boolean {
    const start = first[node]!
    for (let at = 0; at < count; at++) if (children[start + at] !== into[from + at]) return false
    return true
  }

  function added(tested: number, into: ArrayLike<Node>, from: number, count: number): Node {
    if (nodes === variable.length) {
      variable = grown(variable)
      first = grown(first)
    }
    if (used + count > children.length) children = grown(children)
    const node = nodes++
    variable[node] = tested
    first[node] = used
    for (let at = 0; at < count; at++) children[used++] = into[from + at]!
    return node
  }

  function rehash(): void {
    slots = new Int32Array(slots.length * 2)
    const mask = slots.length - 1
    for (let node = terminals; node < nodes; node++) {
      let hash = variable[node]! + 1
      const start = first[node]!
      for (let at = 0; at < classes[variable[node]!]!; at++) {
        hash = Math.imul(hash ^ children[start + at]!, 0x9e3779b1)
        hash ^= hash >>> 15
      }
      let slot = hash & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = node
    }
  }

  const variableOf = (node: Node): number => (node < terminals ? past : variable[node]!)
  const child = (node: Node, at: number): Node => children[first[node]! + at]!

  function choose(condition: Node, met: Node, unmet: Node): Node {
    if (condition === yes) return met
    if (condition === no) return unmet
    const then = met === condition ? yes : met
    const otherwise = unmet === condition ? no : unmet
    if (then === otherwise) return then
    if (then === yes && otherwise === no) return condition
    const known = memory.find(condition, then, otherwise)
    if (known >= 0) return known
    const top = Math.min(variableOf(condition), variableOf(then), variableOf(otherwise))
    const base = top * widest
    let [a, b, c] = [-1, -1, -1]
    for (let at = 0; at < classes[top]!; at++) {
      const one = below(condition, top, at)
      const two = below(then, top, at)
      const three = below(otherwise, top, at)
      const isAsBefore = one === a && two === b && three === c
      scratch[base + at] = isAsBefore ? scratch[base + at - 1]! : choose(one, two, three)
      a = one
      b = two
      c = three
    }
    const made = test(top, scratch, base)
    memory.keep(condition, then, otherwise, made)
    return made
  }

  const below = (node: Node, top: number, at: number): Node => (variableOf(node) === top ? child(node, at) : node)

  return { test, choose, variableOf, child }
}

/** Choices made lately. One that is forgotten is only made again. */
function choices(size: number) {
  const kept = new Int32Array(size * 4).fill(-1)
  const at = (a: Node, b: Node, c: Node): number =>
    ((Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)) >>> 7) & (size - 1)
  return {
    find(a: Node, b: Node, c: Node): Node {
      const slot = at(a, b, c) * 4
      return kept[slot] === a && kept[slot + 1] === b && kept[slot + 2] === c ? kept[slot + 3]! : -1
    },
    keep(a: Node, b: Node, c: Node, made: Node): void {
      const slot = at(a, b, c) * 4
      kept[slot] = a
      kept[slot + 1] = b
      kept[slot + 2] = c
      kept[slot + 3] = made
    },
  }
}

function grown(of: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(of.length * 2)
  larger.set(of)
  return larger
}
