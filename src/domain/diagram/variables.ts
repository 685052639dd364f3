import { refOf } from '../ref.ts'
import type { Clause, Verdict } from '../clause.ts'
import type { Content } from '../content.ts'
import { isBackedUp, verdictOf, type Reading } from '../evaluate.ts'
import { leavesOfHeadline, type Leaf } from './rules-read.ts'
import { factValues, none, questionValues, rungValues, type Offer } from './values.ts'

/** What the headline may rest on: an answer, a fact or a rung, and the classes of its values that the rules tell apart. */
export type Variable = {
  readonly kind: 'question' | 'fact' | 'rung'
  readonly id: string
  /** How many classes there are. Class 0 is that of "not known". */
  readonly classes: number
  /** Every value it may turn out to have, the weakest first, with its class. */
  readonly values: readonly (Offer & { readonly inClass: number })[]
  /** The class of what a reading says of it; none where it says what the content does not offer. */
  readonly classIn: (reading: Reading) => number | undefined
}

/** A variable with what the rules say of its classes. */
export type Compared = Variable & {
  /** For each comparison that is made with it, what that says of each class. */
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>
  /** The classes that are known for good: an answer backed up, a fact chosen, a rung carried by evidence. */
  readonly isBacked: readonly boolean[]
}

/**
 * The variables of a content, in the order its rules first mention them. Two values are in one class where every
 * comparison in the rules says the same of both. What `odd` readings say has a class too, offered or not.
 */
export function variablesOf(
  content: Content,
  tests: ReadonlyMap<string, Clause>,
  odd: readonly Reading[] = [],
): readonly Compared[] {
  const compared = new Map<string, Leaf[]>()
  for (const leaf of leavesOfHeadline(content, tests)) {
    const name = nameOf(leaf)
    const leaves = compared.get(name)
    if (leaves) leaves.push(leaf)
    else compared.set(name, [leaf])
  }
  return [...compared.values()].map((leaves) => variable(leaves, content, odd))
}

/** A class is kept in one byte. */
const mostClasses = 256

/** The name of what a comparison reads: a fact, a question and a rung may share an id. */
export function nameOf(of: Leaf): string {
  const { kind, id } = refOf(of)!
  return `${kind} ${id}`
}

export const keyOf = (leaf: Leaf): string => JSON.stringify(leaf)

function variable(all: readonly Leaf[], content: Content, odd: readonly Reading[]): Compared {
  const leaves = [...new Map(all.map((leaf) => [keyOf(leaf), leaf])).values()]
  const [leaf] = leaves as [Leaf]
  const point = refOf(leaf)!
  const says = (reading: Reading): string =>
    leaves.map((each) => verdictOf(each, reading)).join() + (isBacked(point, reading) ? ' backed' : '')
  const numbers = new Map<string, number>()
  const examples: Reading[] = []
  const classOf = (reading: Reading): number => {
    const said = says(reading)
    if (!numbers.has(said)) numbers.set(said, examples.push(reading) - 1)
    return numbers.get(said)!
  }
  classOf(none)
  const values = offersOf(leaf, leaves, content).map((offer) => ({ ...offer, inClass: classOf(offer.reading) }))
  for (const reading of odd) classOf(reading)
  if (examples.length > mostClasses) throw new Error(`The rules tell too many values of ${nameOf(leaf)} apart`)
  return {
    ...point,
    classes: examples.length,
    values,
    verdicts: new Map(leaves.map((each) => [keyOf(each), examples.map((reading) => verdictOf(each, reading))])),
    isBacked: examples.map((reading) => isBacked(point, reading)),
    classIn: remembered(leaf, (reading) => numbers.get(says(reading))),
  }
}

/** Whether a reading has it for good: an answer backed up, a fact chosen, a rung carried by evidence. */
export function isBacked({ kind, id }: Pick<Variable, 'kind' | 'id'>, { states, facts, rungs }: Reading): boolean {
  if (kind === 'question') return isBackedUp(states.get(id))
  return kind === 'fact' ? (facts.get(id)?.length ?? 0) > 0 : rungs.get(id) !== undefined
}

/** For each class, whether it is that of "not known", or somebody can choose something in it. */
export function mayTurnOut(variable: Pick<Variable, 'classes' | 'values'>): readonly boolean[] {
  const known = turnsOut.get(variable)
  if (known) return known
  const { classes, values } = variable
  const may = Array.from(
    { length: classes },
    (_, at) => at === 0 || values.some(({ inClass, ways }) => inClass === at && ways.demonstrated + ways.stated > 0),
  )
  turnsOut.set(variable, may)
  return may
}

const turnsOut = new WeakMap<object, readonly boolean[]>()

/** The same answer for the same thing said: readings differ far more often than what they say of one question. */
function remembered<T>(leaf: Leaf, of: (reading: Reading) => T): (reading: Reading) => T {
  const before = new Map<string, T>()
  return (reading) => {
    const held = heldIn(reading, leaf)
    if (!before.has(held)) before.set(held, of(reading))
    return before.get(held)!
  }
}

/** All that a reading says of what a comparison reads, in short. */
function heldIn({ states, facts, rungs }: Reading, leaf: Leaf): string {
  if ('fact' in leaf) return facts.get(leaf.fact)?.join() ?? ''
  if ('rung' in leaf) return String(rungs.get(leaf.rung))
  const state = states.get(leaf.question)
  return state ? `${state.level} ${state.basis} ${state.assumed}` : ''
}

function offersOf(leaf: Leaf, leaves: readonly Leaf[], content: Content): readonly Offer[] {
  if ('question' in leaf) return questionValues(leaf.question, content)
  if ('rung' in leaf) return rungValues(leaf.rung)
  return factValues(
    leaf.fact,
    leaves.flatMap((each) => ('fact' in each ? each.is : [])),
    content,
  )
}
