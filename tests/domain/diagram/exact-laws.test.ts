import { expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { diagramOrder } from '../../../src/content/diagram-order.ts'
import { compile } from '../../../src/domain/diagram/compile.ts'
import { diagramsIn } from '../../../src/domain/diagram/compiled.ts'
import { newDiagram, no, yes, type Diagram, type Node } from '../../../src/domain/diagram/diagram.ts'
import { nodesUnder, relabelled } from '../../../src/domain/diagram/frozen.ts'
import { headlines } from '../../../src/domain/diagram/headlines.ts'
import { restricted } from '../../../src/domain/diagram/restricted.ts'
import type { Value } from '../../../src/domain/diagram/values.ts'
import { namedTests } from '../../../src/domain/reading.ts'
import { rankOf } from '../../fixtures/strengths.ts'
import { absences, readiness } from '../../fixtures/steering.ts'

/**
 * The laws of knowing less, of every assessment there can be and not only of some: at every node that tells two answers
 * apart, what the lesser leads to implies what the greater leads to, whatever all other answers are.
 */
const { compared, headline } = diagramsIn(diagramOrder, content)
const classes = compared.map((variable) => variable.classes)
const isReadiness = new Set(readiness(content))
const isAbsence = absences(content)

type Answer = Extract<Value, { level: unknown }>
type Law = (less: Answer, more: Answer, id: string) => boolean

const isLess: Law = (less, more) => less.level === 'unknown' || (less.level === more.level && less.basis < more.basis)

test('L1: a lower level never gives a firmer result, before it is asked what is settled', () => {
  const diagram = newDiagram(classes)
  const root = compile(content, namedTests(content), compared, diagram)
  const isLower: Law = (less, more) =>
    typeof less.level === 'number' &&
    typeof more.level === 'number' &&
    less.level < more.level &&
    less.basis === more.basis
  expect(neverFirmer(isLower, [1, 2], { diagram, root })).toBeGreaterThan(2_000)
})

test('L2: less evidence for an answer that is no absence, or no answer, never gives a firmer result', () => {
  const isPresent: Law = (less, more, id) =>
    typeof more.level === 'number' && !isAbsence(id, more.level) && isLess(less, more, id)
  expect(neverFirmer(isPresent, [1, 2])).toBeGreaterThan(2_000)
})

test('L4: forgetting an absence never leads to going ahead', () => {
  const isForgotten: Law = (less, more, id) =>
    less.level === 'unknown' && typeof more.level === 'number' && isAbsence(id, more.level)
  expect(neverFirmer(isForgotten, [2])).toBeGreaterThan(500)
})

/** Holds where no lesser answer leads at least so far where the greater does not. Returns how many pairs were compared. */
function neverFirmer(law: Law, ranks: readonly number[], of = thawed()): number {
  const { diagram, root } = of
  let count = 0
  for (const rank of ranks) {
    const isSoFirm = relabelled(diagram, root, classes, (end) => (rankOf(headlines[end]!.strength) >= rank ? yes : no))
    for (const node of nodesUnder(diagram, isSoFirm, classes)) {
      const { id, values } = compared[diagram.variableOf(node)]!
      if (!isReadiness.has(id)) continue
      const answers = values.flatMap(({ value, inClass, ways }) =>
        'level' in value && ways.demonstrated > 0 ? [{ value, to: diagram.child(node, inClass) }] : [],
      )
      const unknown = { value: { level: 'unknown', basis: 0 } as const, to: diagram.child(node, 0) }
      for (const less of [unknown, ...answers])
        for (const more of answers) {
          if (!law(less.value, more.value, id)) continue
          expect(diagram.choose(less.to, more.to, yes), `${id} ${JSON.stringify([less.value, more.value])}`).toBe(yes)
          count++
        }
    }
  }
  return count
}

function thawed(): { diagram: Diagram; root: Node } {
  return restricted(headline, { ways: classes.map((count) => Array.from({ length: count }, () => 1)) })
}
