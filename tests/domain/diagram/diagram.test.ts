import fc from 'fast-check'
import { expect, test } from 'vitest'
import { connectives } from '../../../src/domain/diagram/connectives.ts'
import { newDiagram, no, yes, type Node } from '../../../src/domain/diagram/diagram.ts'
import { endOf, freeze, relabelled } from '../../../src/domain/diagram/frozen.ts'
import { merged, toldApart, withClasses } from '../../../src/domain/diagram/told-apart.ts'
import { eachOf } from './every-way.ts'

const classes = [3, 2, 4, 2]
const all = (visit: (ways: Uint8Array) => void) =>
  eachOf(
    classes.map((count) => Array.from({ length: count }, (_, at) => at)),
    (ways) => visit(Uint8Array.from(ways)),
  )

/** For each variable, the classes in which something is met. */
const anyMet = fc.tuple(...classes.map((count) => fc.array(fc.boolean(), { minLength: count, maxLength: count })))

const nodesOf = (met: readonly (readonly boolean[])[], diagram = newDiagram(classes)) => ({
  diagram,
  nodes: met.map((is, at) =>
    diagram.test(
      at,
      is.map((one): Node => (one ? yes : no)),
    ),
  ),
})

test('a test whose children are all the same is that child, and the same test is one node', () => {
  const diagram = newDiagram(classes)
  expect(diagram.test(0, [yes, yes, yes])).toBe(yes)
  expect(diagram.test(1, [no, yes])).toBe(diagram.test(1, [no, yes]))
  expect(diagram.test(1, [no, yes])).not.toBe(diagram.test(3, [no, yes]))
})

test('at least so many are met exactly where so many are, however it is put together', () => {
  fc.assert(
    fc.property(anyMet, fc.integer({ min: -1, max: 6 }), (met, needed) => {
      const { diagram, nodes } = nodesOf(met)
      const frozen = freeze(diagram, connectives(diagram).atLeast(needed, nodes), classes)
      all((ways) => {
        const count = met.filter((is, at) => is[ways[at]!]).length
        expect(endOf(frozen, ways)).toBe(count >= needed ? yes : no)
      })
    }),
  )
})

test('all, any, not and the first that is met are what they say', () => {
  fc.assert(
    fc.property(anyMet, (met) => {
      const { diagram, nodes } = nodesOf(met)
      const by = connectives(diagram)
      const made = {
        all: by.all(nodes),
        any: by.any(nodes),
        not: by.not(by.any(nodes)),
        first: by.firstOf(
          nodes.map((node, at) => [node, at + 2]),
          9,
        ),
      }
      const frozen = Object.values(made).map((node) => freeze(diagram, node, classes))
      all((ways) => {
        const is = met.map((each, at) => each[ways[at]!]!)
        const first = is.indexOf(true)
        expect(frozen.map((each) => endOf(each, ways))).toEqual([
          is.every(Boolean) ? yes : no,
          is.some(Boolean) ? yes : no,
          is.some(Boolean) ? no : yes,
          first === -1 ? 9 : first + 2,
        ])
      })
      expect(by.not(made.not)).toBe(made.any)
    }),
  )
})

test('a diagram stays right when it grows past the room it started with', () => {
  const many = Array.from({ length: 14 }, () => 3)
  const diagram = newDiagram(many, 16)
  const odd = many.reduceRight<Node>(
    (rest, _, at) => diagram.test(at, [rest, connectives(diagram).not(rest), rest]),
    no,
  )
  const frozen = freeze(diagram, odd, many)
  expect(frozen.nodes).toBe(27)
  expect(endOf(frozen, Uint8Array.from(many.map((_, at) => at % 3)))).toBe(yes)
})

test('ends renamed to one make what told them apart fall away', () => {
  const diagram = newDiagram(classes)
  const root = diagram.test(0, [2, 3, diagram.test(1, [2, 4])])
  expect(relabelled(diagram, root, classes, (end) => (end === 4 ? 2 : end))).toBe(diagram.test(0, [2, 3, 2]))
})

test('classes that lead to the same place everywhere become one', () => {
  const diagram = newDiagram(classes)
  const frozen = freeze(diagram, diagram.test(0, [2, 3, 2]), classes)
  const numbers = toldApart(frozen)
  expect(numbers).toEqual([
    [0, 1, 0],
    [0, 0],
    [0, 0, 0, 0],
    [0, 0],
  ])
  const smaller = withClasses(frozen, numbers)
  expect(smaller.classes).toEqual([2, 1, 1, 1])
  expect([0, 1].map((at) => endOf(smaller, Uint8Array.from([at, 0, 0, 0])))).toEqual([2, 3])
  const variable = merged({ kind: 'rung', id: 'one', classes: 3, values: [], classIn: () => 2 }, numbers[0]!)
  expect(variable.classIn({ states: new Map(), facts: new Map(), rungs: new Map(), tests: new Map() })).toBe(0)
})
