import { expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { claims, library } from '../../src/content/library.ts'
import type { Condition } from '../../src/domain/condition.ts'

/** Every object anywhere in the content, so that a rule cannot hide from these tests. */
function everything(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(everything)]
}
const all = everything(content)
const having = <K extends string>(key: K) => all.filter((one): one is Record<K, unknown> => key in one)
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

test('holds all that the model holds, and what the trial added', () => {
  expect(content.questions).toHaveLength(62)
  expect(content.watchOuts).toHaveLength(68 + 15)
  expect(content.conflicts).toHaveLength(28)
  expect(content.evaluation).toHaveLength(20)
  expect(content.forms).toHaveLength(21)
  expect(content.cases).toHaveLength(54)
  expect(claims.map(({ id }) => Number(id.slice(1))).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 289 }, (_, at) => at + 1),
  )
})

test.each([
  'questions',
  'facts',
  'ladder',
  'tests',
  'routing',
  'gates',
  'forms',
  'watchOuts',
  'conflicts',
  'evaluation',
  'cases',
  'noRegret',
] as const)('names each of its %s once', (kind) =>
  expect(new Set(idsOf(content[kind])).size).toBe(content[kind].length),
)

test('names only claims, studies and watch-outs that exist', () => {
  const codes = new Set(content.watchOuts.map(({ code }) => code))
  const missing = [
    ...having('because').flatMap(({ because }) => (because as string[]).filter((id) => !library.claims.has(id))),
    ...[...content.cases, ...claims].flatMap(({ studies }) => studies.filter((id) => !library.studies.has(id))),
    ...claims.flatMap(({ sources }) => sources.map(({ source }) => source).filter((id) => !library.sources.has(id))),
    ...content.cases.flatMap(({ watchOuts }) => watchOuts.filter((code) => !codes.has(code))),
  ]
  expect(missing).toEqual([])
})

test('puts its rules only to questions, facts, options, rungs, tests and forms that exist', () => {
  const worked = new Set([
    'considering',
    'outcome',
    'form',
    'parked-title',
    'voices',
    'route',
    'brokering',
    'evidence-from-makers',
  ])
  const options = new Map(content.facts.map((fact) => [fact.id, idsOf(fact.options)]))
  const tests = new Set(idsOf([...content.tests, ...content.gates]))
  const wrong = all.flatMap((one) => {
    const rule = one as Partial<Record<'question' | 'fact' | 'rung', string>> & {
      test?: unknown
      is?: string | string[]
      forms?: string[]
    }
    if (typeof rule.question === 'string' && !content.questions.some(({ id }) => id === rule.question))
      return [rule.question]
    if (typeof rule.rung === 'string' && !content.ladder.some(({ id }) => id === rule.rung)) return [rule.rung]
    if (typeof rule.test === 'string' && !tests.has(rule.test)) return [rule.test]
    if (typeof rule.fact !== 'string' || worked.has(rule.fact)) return []
    const known = options.get(rule.fact)
    return [rule.is]
      .flat()
      .filter((option) => !known?.includes(option!))
      .map((option) => `${rule.fact}: ${option}`)
  })
  expect(wrong).toEqual([])
  const forms = new Set(idsOf(content.forms))
  expect(content.routing.flatMap((row) => row.forms.filter((id) => !forms.has(id)))).toEqual([])
})

test('asks nothing that no rule reads', () => {
  const read = new Set(having('question').map(({ question }) => question))
  expect(idsOf(content.questions).filter((id) => !read.has(id))).toEqual([])
})

test('adds nothing up: every rule is one of the known shapes', () => {
  const shapes = new Set([
    'question,atLeast',
    'question,atLeast,basis',
    'question,atMost',
    'question,between',
    'question,assumed',
    'question,basisBelow',
    'fact,is',
    'rung,atLeast',
    'test',
    'all',
    'any',
    'not',
    'atLeast,of',
  ])
  const rules = (condition: Condition): readonly Condition[] => [
    condition,
    ...('all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'of' in condition
          ? condition.of
          : 'not' in condition
            ? [condition.not]
            : []
    ).flatMap(rules),
  ]
  const tops = [
    ...[...content.tests, ...content.gates, ...content.fundamentalsFirst].map((one) => one.test),
    ...content.fundamentals.flatMap(({ at }) => Object.values(at)),
    ...content.routes.flatMap(({ burden, conditions }) => [...burden, ...conditions].map((one) => one.test)),
    ...content.routing.map(({ when }) => when),
    ...content.watchOuts.map(({ when }) => when),
    ...content.conflicts.map(({ when }) => when),
    ...content.forms.flatMap(({ fits, not, needs }) => [
      fits,
      ...(not ? [not] : []),
      ...needs.map((need) => need.test),
    ]),
  ]
  const odd = tops
    .flatMap(rules)
    .map((rule) => Object.keys(rule).join())
    .filter((shape) => !shapes.has(shape))
  expect(odd).toEqual([])
})

test('survives being written as JSON', () => {
  expect(JSON.parse(JSON.stringify(content))).toEqual(content)
})

test('keeps the codes of the model out of what people read', () => {
  const read = [
    'name',
    'say',
    'ask',
    'help',
    'why',
    'reason',
    'condition',
    'doFirst',
    'lesson',
    'facts',
    'notSaid',
    'chose',
    'what',
    'fitsWhen',
    'watchFor',
    'findOut',
    'askBack',
    'short',
  ]
  const coded = all.flatMap((one) =>
    Object.entries(one)
      .filter(
        ([key, value]) =>
          read.includes(key) &&
          typeof value === 'string' &&
          /\b(NG|[NSYGTFWKC])\d{1,3}\b|E<\d|\[inference\]/.test(value),
      )
      .map(([, value]) => value as string),
  )
  expect(coded).toEqual([])
})
