import type { Content, Diagrams } from '../content.ts'
import type { Reading } from '../evaluate.ts'
import { namedTests } from '../reading.ts'
import { compile } from './compile.ts'
import { newDiagram, no, yes, type Node } from './diagram.ts'
import { freeze, relabelled, type Frozen } from './frozen.ts'
import { isOffered, withoutProceed, withoutStrength } from './headlines.ts'
import { inOrder } from './order.ts'
import { settledEnds, unsettled } from './settled-ends.ts'
import { merged, toldApart, withClasses } from './told-apart.ts'
import { variablesOf, type Variable } from './variables.ts'

/** The rules of a content as diagrams, with what they test. */
export type Compiled = Diagrams & { readonly variables: readonly Variable[] }

/** Those of a content; after the usual one, those for what it does not offer. */
const compiledBefore = new WeakMap<Content, Compiled[]>()

/** The diagrams of a content. They are made once. */
export const compiledFor = (content: Content): Compiled => allFor(content)[0]!

/** The diagrams that know all that a reading says, and the class of each variable in it. One for what is odd is made once too. */
export function compiledWith(reading: Reading, content: Content): Placed {
  const all = allFor(content)
  const before = placed.get(reading)
  if (before && all.includes(before.compiled)) return before
  const found = placedIn(reading, content, all)
  placed.set(reading, found)
  return found
}

/** Where a reading stands in the diagrams that know all it says. */
type Placed = { readonly compiled: Compiled; readonly now: Uint8Array }
const placed = new WeakMap<Reading, Placed>()

function placedIn(reading: Reading, content: Content, all: Compiled[]): Placed {
  for (const compiled of all) {
    const now = classesIn(reading, compiled.variables)
    if (now) return { compiled, now }
  }
  const compiled = compiledIn(content.diagramOrder ?? [], content, [reading])
  all.push(compiled)
  return { compiled, now: classesIn(reading, compiled.variables)! }
}

function allFor(content: Content): Compiled[] {
  const known = compiledBefore.get(content)
  if (known) return known
  const { diagramOrder = [], diagrams } = content
  const made = [
    diagrams
      ? withVariables(diagrams, inOrder(diagramOrder, variablesOf(content, namedTests(content))))
      : compiledIn(diagramOrder, content),
  ]
  compiledBefore.set(content, made)
  return made
}

/** The class of each variable in a reading; none where the reading says what the content does not offer. */
export function classesIn(reading: Reading, variables: readonly Variable[]): Uint8Array | undefined {
  const classes = new Uint8Array(variables.length)
  for (const [at, { classIn }] of variables.entries()) {
    const found = classIn(reading)
    if (found === undefined) return undefined
    classes[at] = found
  }
  return classes
}

/** The diagrams of a content with its variables in a given order, for readings that may say what the content does not offer. */
export function compiledIn(order: readonly string[], content: Content, odd: readonly Reading[] = []): Compiled {
  const { compared, headline, outcome } = diagramsIn(order, content, odd)
  const numbers = toldApart(headline)
  const diagrams = { numbers, headline: withClasses(headline, numbers), outcome: withClasses(outcome, numbers) }
  return withVariables(diagrams, compared)
}

const withVariables = (diagrams: Diagrams, compared: readonly Variable[]): Compiled => ({
  ...diagrams,
  variables: compared.map((variable, at) => merged(variable, diagrams.numbers[at]!)),
})

/** The same with every class that the rules tell apart; and where what is offered is settled, which caps the headline. */
export function diagramsIn(order: readonly string[], content: Content, odd: readonly Reading[] = []) {
  const tests = namedTests(content)
  const compared = inOrder(order, variablesOf(content, tests, odd))
  const classes = compared.map((variable) => variable.classes)
  const diagram = newDiagram(classes)
  const as = (root: Node, end: (end: Node) => Node): Node => relabelled(diagram, root, classes, end)
  const strongest = compile(content, tests, compared, diagram)
  const offered = as(strongest, (end) => (isOffered(end) ? withoutStrength(end) : unsettled))
  const settled = as(settledEnds(diagram, offered, compared), (end) => (end === unsettled ? no : yes))
  const headline = diagram.choose(settled, strongest, as(strongest, withoutProceed))
  const frozen = (root: Node): Frozen => freeze(diagram, root, classes)
  return {
    compared,
    headline: frozen(headline),
    outcome: frozen(as(strongest, withoutStrength)),
    settled: frozen(settled),
  }
}
