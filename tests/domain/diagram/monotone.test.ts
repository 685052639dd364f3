import { expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { compiledFor } from '../../../src/domain/diagram/compiled.ts'
import { no, yes } from '../../../src/domain/diagram/diagram.ts'
import { nodesUnder, relabelled } from '../../../src/domain/diagram/frozen.ts'
import { headlineAt } from '../../../src/domain/diagram/headlines.ts'
import { restricted } from '../../../src/domain/diagram/restricted.ts'
import { leavesOfHeadline } from '../../../src/domain/diagram/rules-read.ts'
import type { Value } from '../../../src/domain/diagram/values.ts'
import { namedTests } from '../../../src/domain/reading.ts'

type Answered = Extract<Value, { level: unknown }>

test('more evidence for the same answer never takes an offer away, whatever the other answers', () => {
  const compared = neverTakesAnOfferAway((less, more) => less.level === more.level && less.basis < more.basis)
  expect(compared).toBeGreaterThan(200)
})

test('nor does a higher level with as much evidence, of a question that no rule asks to be low', () => {
  const leaves = leavesOfHeadline(content, namedTests(content)).filter((leaf) => 'question' in leaf)
  const askedToBeLow = new Set(leaves.filter((leaf) => !('atLeast' in leaf)).map(({ question }) => question))
  const compared = neverTakesAnOfferAway((less, more, id) => {
    if (askedToBeLow.has(id) || typeof less.level !== 'number' || typeof more.level !== 'number') return false
    return less.level < more.level && less.basis <= more.basis
  })
  expect(compared).toBeGreaterThan(200)
})

/**
 * Holds of every assessment there can be, not only of some: at every node that tells two values apart, what the lesser
 * leads to implies what the greater leads to. Returns how many such comparisons there were.
 */
function neverTakesAnOfferAway(isBetter: (less: Answered, more: Answered, id: string) => boolean): number {
  const { variables, outcome } = compiledFor(content)
  const { classes } = outcome
  const anything = { ways: classes.map((count) => Array.from({ length: count }, () => 1)) }
  const { diagram, root } = restricted(outcome, anything)
  const notShown = headlineAt('need-not-demonstrated', 'not-yet')
  const isOffered = relabelled(diagram, root, classes, (end) => (end === notShown ? no : yes))
  let compared = 0
  for (const node of nodesUnder(diagram, isOffered, classes)) {
    const { id, values } = variables[diagram.variableOf(node)]!
    const answers = values.flatMap(({ value, inClass, ways }) =>
      'level' in value && ways.demonstrated > 0 ? [{ value, to: diagram.child(node, inClass) }] : [],
    )
    for (const less of answers)
      for (const more of answers) {
        if (!isBetter(less.value, more.value, id)) continue
        expect(diagram.choose(less.to, more.to, yes), id).toBe(yes)
        compared++
      }
  }
  return compared
}
