import fc from 'fast-check'
import type { Clause, Step } from '../../../src/domain/clause.ts'
import type { Content } from '../../../src/domain/content.ts'
import { smallContent } from '../../fixtures/small-content.ts'

const step = fc.constantFrom<Step>(0, 1, 2, 3)
const question = fc.constantFrom('novelty', 'workload')
const kind = fc.constantFrom('know-how', 'joining-up', 'system')

const anyLeaf: fc.Arbitrary<Clause> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ question, atLeast: step }) },
  { weight: 4, arbitrary: fc.record({ question, atLeast: step, basis: step }) },
  { weight: 2, arbitrary: fc.record({ question, atMost: step }) },
  { weight: 1, arbitrary: fc.record({ question, between: fc.constantFrom<[Step, Step]>([0, 1], [1, 2], [2, 3]) }) },
  { weight: 1, arbitrary: fc.record({ question, assumed: fc.constant(true as const) }) },
  { weight: 1, arbitrary: fc.record({ question, basisBelow: step }) },
  { weight: 2, arbitrary: fc.record({ fact: fc.constant('gap-kind'), is: fc.oneof(kind, fc.tuple(kind, kind)) }) },
  { weight: 2, arbitrary: fc.record({ rung: fc.constant('share'), atLeast: step }) },
)

const workedOut: fc.Arbitrary<Clause> = fc.constantFrom<Clause>(
  { fact: 'brokering', is: 'yes' },
  { fact: 'route', is: ['pilot', 'existing-roles'] },
  { fact: 'considering', is: 'new-role' },
  { test: 'need-shown' },
)

const anyRule: fc.Arbitrary<Clause> = fc.letrec<{ rule: Clause }>((tie) => {
  const parts = fc.array(tie('rule'), { minLength: 1, maxLength: 3 })
  return {
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 6, arbitrary: anyLeaf },
      { weight: 1, arbitrary: workedOut },
      { weight: 1, arbitrary: fc.record({ all: parts }) },
      { weight: 2, arbitrary: fc.record({ any: parts }) },
      { weight: 1, arbitrary: fc.record({ not: tie('rule') }) },
      { weight: 1, arbitrary: parts.map((of) => ({ atLeast: Math.min(2, of.length), of })) },
    ),
  }
}).rule

/**
 * Contents with two questions, a fact and a rung, so that every way they could be answered can be tried, and with any
 * rules at all: each rule of the small content gives way to a random one.
 */
export const anyPack: fc.Arbitrary<Content> = fc
  .record({
    rules: fc.array(anyRule, { minLength: 70, maxLength: 70 }),
    needShown: anyLeaf,
    many: fc.boolean(),
    headsMissing: fc.integer({ min: 1, max: 4 }),
    openGatesAllowed: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ rules, needShown, many, ...numbers }): Content => {
    let used = 0
    const next = (): Clause => rules[used++]!
    const anew = <T extends object>(of: T): T & { test: Clause } => ({ ...of, test: next() })
    const { questions, facts, ladder, tests, routing, routes, fundamentals, gates, forms } = smallContent
    return {
      ...smallContent,
      ...numbers,
      questions: questions.filter(({ id }) => id === 'novelty' || id === 'workload'),
      facts: facts.filter(({ id }) => id === 'gap-kind').map((fact) => ({ ...fact, many })),
      ladder: ladder.slice(0, 1),
      tests: tests.slice(0, 1).map((each) => ({ ...each, test: needShown })),
      newWork: next(),
      notNewWork: next(),
      routing: routing.map((row) => ({ ...row, when: next() })),
      routes: routes.map((route) => ({
        ...route,
        burden: route.burden.slice(0, 1).map(anew),
        presumed: route.presumed.map(anew),
        conditions: route.conditions.slice(0, 1).map(anew),
      })),
      fundamentals: fundamentals.map((head) => ({
        ...head,
        at: { 'existing-roles': next(), 'team-or-pathway': next(), pilot: next(), 'new-role': next() },
      })),
      fundamentalsFirst: smallContent.fundamentalsFirst.slice(0, 1).map(anew),
      gates: gates.map(({ hardWhen, ...gate }) => ({ ...anew(gate), ...(hardWhen && { hardWhen: next() }) })),
      forms: forms.map((form, at) => ({
        ...form,
        fits: next(),
        needs: [anew(routes[0]!.conditions[0]!)],
        ...(at % 3 < 2 && { not: next() }),
      })),
    }
  })
