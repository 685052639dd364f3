import type { Content } from '../content.ts'
import type { Reading } from '../evaluate.ts'
import { namedTests } from '../reading.ts'
import { compile } from './compile.ts'
import { newDiagram } from './diagram.ts'
import { freeze, relabelled, type Frozen } from './frozen.ts'
import { withoutStrength } from './headlines.ts'
import { inOrder } from './order.ts'
import { merged, toldApart, withClasses } from './told-apart.ts'
import { variablesOf, type Variable } from './variables.ts'

/** The rules of a content as diagrams: one whose ends are headlines, and one whose ends are outcomes however firm. */
export type Compiled = {
  readonly variables: readonly Variable[]
  readonly headline: Frozen
  readonly outcome: Frozen
}

const compiledBefore = new WeakMap<Content, Compiled>()

/** The diagrams of a content. They are made once. */
export function compiledFor(content: Content): Compiled {
  const known = compiledBefore.get(content)
  if (known) return known
  const made = compiledIn(content.diagramOrder ?? [], content)
  compiledBefore.set(content, made)
  return made
}

/** The diagrams of a content with its variables in a given order, for readings that may say what the content does not offer. */
export function compiledIn(order: readonly string[], content: Content, odd: readonly Reading[] = []): Compiled {
  const tests = namedTests(content)
  const compared = inOrder(order, variablesOf(content, tests, odd))
  const classes = compared.map((variable) => variable.classes)
  const diagram = newDiagram(classes)
  const root = compile(content, tests, compared, diagram)
  const headline = freeze(diagram, root, classes)
  const outcome = freeze(diagram, relabelled(diagram, root, classes, withoutStrength), classes)
  const numbers = toldApart(headline)
  return {
    variables: compared.map((variable, at) => merged(variable, numbers[at]!)),
    headline: withClasses(headline, numbers),
    outcome: withClasses(outcome, numbers),
  }
}
