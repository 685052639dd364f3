import { parseArgs } from 'node:util'
import { content } from '../../../src/content/index.ts'
import { diagramsIn } from '../../../src/domain/diagram/compiled.ts'
import { toldApart, withClasses } from '../../../src/domain/diagram/told-apart.ts'
import { terminals } from '../../../src/domain/diagram/diagram.ts'
import { diagramOrder } from '../../../src/content/diagram-order.ts'

/**
 * How the committed order was found: each variable in turn is moved through every place and left at the best, until
 * no move helps; then a few are shaken out of place and it is done again, as often as asked. `--rounds 200 --seed 1`.
 */
function search(rounds: number, seed: number): readonly string[] {
  const chance = random(seed)
  let best = settled(diagramOrder)
  say(`${best.size} nodes at first`)
  for (let round = 1; round <= rounds; round++) {
    const found = settled(shaken(best.order, chance))
    if (found.size < best.size) say(`${found.size} nodes in round ${round}`)
    if (found.size <= best.size) best = found
  }
  return best.order
}

const say = (line: string) => process.stdout.write(`${line}\n`)

type Found = { readonly order: readonly string[]; readonly size: number }

function settled(from: readonly string[]): Found {
  const levels = loaded(from)
  for (let before = Infinity; size(levels) < before;) {
    before = size(levels)
    const names = levels.toSorted((a, b) => b.nodes.size - a.nodes.size).map(({ name }) => name)
    for (const name of names) for (const width of [1, 2, 3, 4]) sift(name, width, levels)
  }
  return { order: levels.map(({ name }) => name), size: size(levels) }
}

type Node = { level: Level | undefined; children: readonly Node[]; parents: number; readonly id: number }
type Level = { readonly name: string; readonly classes: number; nodes: Map<string, Node> }

/** Moves a variable, and those that follow it, down and up through every place, and back to where the diagram was smallest. */
function sift(name: string, width: number, levels: Level[]): void {
  let at = levels.findIndex((level) => level.name === name)
  if (at + width > levels.length) return
  let [best, smallest] = [at, size(levels)]
  const limit = smallest * 2 + 200
  const go = (to: number, stop: boolean): void => {
    while (at !== to) {
      const by = to > at ? 1 : -1
      if (by > 0) for (let i = at + width - 1; i >= at; i--) swap(i, levels)
      else for (let i = at - 1; i < at + width - 1; i++) swap(i, levels)
      at += by
      const now = size(levels)
      if (now < smallest) [best, smallest] = [at, now]
      if (stop && now > limit) return
    }
  }
  const start = at
  go(levels.length - width, true)
  go(start, false)
  go(0, true)
  go(best, false)
}

/** Changes places of two neighbouring variables. Nodes above keep pointing at the same nodes. */
function swap(at: number, levels: Level[]): void {
  const [upper, lower] = [levels[at]!, levels[at + 1]!]
  const stays = [...upper.nodes.values()].filter(({ children }) => children.every(({ level }) => level !== lower))
  const turns = [...upper.nodes.values()].filter(({ children }) => children.some(({ level }) => level === lower))
  upper.nodes = new Map(stays.map((node) => [keyOf(node.children), node]))
  for (const node of turns) {
    const old = node.children
    node.children = Array.from({ length: lower.classes }, (_, b) =>
      made(
        upper,
        old.map((child) => (child.level === lower ? child.children[b]! : child)),
      ),
    )
    for (const child of node.children) child.parents++
    for (const child of old) dropped(child)
  }
  const kept = [...lower.nodes.values()].filter(({ parents }) => parents > 0)
  for (const node of turns) node.level = lower
  lower.nodes = new Map([...kept, ...turns].map((node) => [keyOf(node.children), node]))
  levels[at] = lower
  levels[at + 1] = upper
}

let nextId = terminals
const keyOf = (children: readonly Node[]): string => children.map(({ id }) => id).join()
const size = (levels: readonly Level[]): number => levels.reduce((sum, { nodes }) => sum + nodes.size, 0)

function made(level: Level, children: readonly Node[]): Node {
  if (children.every((child) => child === children[0])) return children[0]!
  const key = keyOf(children)
  const known = level.nodes.get(key)
  if (known) return known
  const node: Node = { level, children, parents: 0, id: nextId++ }
  for (const child of children) child.parents++
  level.nodes.set(key, node)
  return node
}

function dropped(node: Node): void {
  if (--node.parents > 0 || !node.level) return
  node.level.nodes.delete(keyOf(node.children))
  for (const child of node.children) dropped(child)
}

/** The headline and where it is settled, over the same levels: what they share counts once. */
function loaded(order: readonly string[]): Level[] {
  const { compared, headline, settled } = diagramsIn(order, content)
  const numbers = toldApart(headline, settled)
  const levels = compared.map(({ kind, id }, at): Level => {
    return { name: `${kind} ${id}`, classes: Math.max(...numbers[at]!) + 1, nodes: new Map() }
  })
  const ends = Array.from({ length: terminals }, (_, id): Node => ({ level: undefined, children: [], parents: 1, id }))
  for (const diagram of [headline, settled].map((each) => withClasses(each, numbers))) {
    const nodes = [...ends]
    for (let node = terminals; node < terminals + diagram.nodes; node++) {
      const level = levels[diagram.variable[node]!]!
      const from = diagram.first[node]!
      nodes[node] = made(
        level,
        Array.from(diagram.children.subarray(from, from + level.classes), (to) => nodes[to]!),
      )
    }
    nodes[diagram.root]!.parents++
  }
  return levels
}

/** The same order with a few neighbours moved elsewhere together. */
function shaken(order: readonly string[], chance: () => number): readonly string[] {
  const next = [...order]
  for (let times = 1 + Math.floor(chance() * 3); times > 0; times--) {
    const moved = next.splice(Math.floor(chance() * next.length), 1 + Math.floor(chance() * 6))
    next.splice(Math.floor(chance() * (next.length + 1)), 0, ...moved)
  }
  return next
}

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
})
say(JSON.stringify(search(Number(values.rounds), Number(values.seed)), null, 2))
