import { no, yes, type Node } from './diagram.ts'
import { relabelled, type Frozen } from './frozen.ts'
import { endsIn, possibleAfterEach, possibleEnds, type Ends } from './possible.ts'
import { restricted, stillTested, type Restricted } from './restricted.ts'
import type { Position } from './position.ts'
import type { Turn } from './tipping.ts'

/** An open point that can still change the end. */
export type Unsettled = {
  readonly at: number
  /** How many ends settling it rules out, on average over the values it may turn out to have. */
  readonly rulesOut: number
  /** The ends that one or another of these values rules out. */
  readonly canRuleOut: Ends
}

/** The shortest list of answers after which an end is certain, whatever the others say or do not say. */
export type SettlingList = { readonly end: Node; readonly turns: readonly Turn[] }

/**
 * The open points that can still change the end, those that narrow most first. The measure is how many of the ends
 * still possible settling the point rules out, averaged over the values it may turn out to have, each counted once. It
 * asks for no guess at how likely an answer or an end is, and it counts what a team can see: headlines that fall away.
 * A point of which no value rules anything out alone still stands in the list, at nothing, because with others it can.
 * What narrows alike stays in the order of the diagram.
 */
export function unsettled(diagram: Frozen, standing: Position): readonly Unsettled[] {
  const before = possibleEnds(diagram, standing)
  const after = possibleAfterEach(diagram, standing)
  return [...stillTested(restricted(diagram, standing))]
    .map((at): Unsettled => {
      const known = standing.anew[at]!
      const all = known.reduce((sum, ways) => sum + ways, 0)
      const left = known.reduce((sum, ways, to) => sum + ways * howMany(after[at]![to]!), 0)
      const always = known.reduce((ends, ways, to) => (ways > 0 ? ends & after[at]![to]! : ends), before)
      return { at, rulesOut: howMany(before) - left / all, canRuleOut: before & ~always }
    })
    .sort((a, b) => b.rulesOut - a.rulesOut || a.at - b.at)
}

const howMany = (ends: Ends): number => endsIn(ends).length

/**
 * For each end that some answers make certain, a shortest list of them: open points and the values that they have to
 * have, after which that end is certain whatever the others say, or if they stay as they are. An end that hangs on
 * something staying unknown has no such list.
 */
export function settlingLists(diagram: Frozen, standing: Position): readonly SettlingList[] {
  const left = restricted(diagram, standing)
  return endsIn(possibleEnds(diagram, standing)).flatMap((end) => {
    const turns = shortest(end, left, standing)
    return turns ? [{ end, turns }] : []
  })
}

/**
 * A list settles a test either without asking it, so that all its children are settled by the same list, or by asking
 * it and settling one child. Where some child needs as much as asking does, leaving it unasked cannot be shorter.
 */
function shortest(end: Node, left: Restricted, { anew }: Position): readonly Turn[] | undefined {
  const { diagram, open } = left
  const classes = open.map(({ length }) => length)
  const isEnd = relabelled(diagram, left.root, classes, (other) => (other === end ? yes : no))
  const found = new Map<Node, Settled>([
    [yes, { length: 0 }],
    [no, { length: Infinity }],
  ])

  function settled(node: Node): Settled {
    const known = found.get(node)
    if (known) return known
    const made = settle(node)
    found.set(node, made)
    return made
  }

  function settle(node: Node): Settled {
    const at = diagram.variableOf(node)
    let best = 0
    let [least, most] = [Infinity, 0]
    for (let child = 0; child < classes[at]!; child++) {
      const { length } = settled(diagram.child(node, child))
      if (length < least && anew[at]![open[at]![child]!]! > 0) [least, best] = [length, child]
      if (length > most) most = length
    }
    const asked: Settled = { length: least + 1, next: diagram.child(node, best), turn: { at, to: open[at]![best]! } }
    if (most >= asked.length) return asked
    let all: Node = yes
    for (let child = 0; child < classes[at]! && all !== no; child++)
      all = diagram.choose(diagram.child(node, child), all, no)
    const unasked = settled(all)
    return unasked.length < asked.length ? { length: unasked.length, next: all } : asked
  }

  if (settled(isEnd).length === Infinity) return undefined
  const turns: Turn[] = []
  for (let step = found.get(isEnd); step?.next !== undefined; step = found.get(step.next))
    if (step.turn) turns.push(step.turn)
  return turns
}

type Settled = { readonly length: number; readonly next?: Node; readonly turn?: Turn }
