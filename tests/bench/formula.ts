import type { Clause } from '../../src/domain/clause.ts'
import type { Content } from '../../src/domain/content.ts'
import type { Reading } from '../../src/domain/evaluate.ts'
import { namedTests } from '../../src/domain/reading.ts'

/** A rule in two values, for engines that know no third: comparisons joined by "all" and "any" only. */
export type Formula =
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly fact: string; readonly is: 'at-least' | 'at-most'; readonly value: number }
  | { readonly fact: string; readonly is: 'includes' | 'excludes'; readonly value: string }

export type FlatFacts = Record<string, number | readonly string[]>

const unknown = -1
const notApplicable = 9
const basisOf = (question: string) => `${question} basis`
const assumedOf = (question: string) => `${question} assumed`
const knownOf = (fact: string) => `${fact} known`

/** When a rule holds, and when it fails: each is a formula of its own, so that "open" is where neither is true. */
export function formulas(content: Content): {
  holds: (rule: Clause) => Formula
  fails: (rule: Clause) => Formula
} {
  const tests = namedTests(content)
  const steers = new Set(content.questions.filter(({ reads }) => reads === 'steers').map(({ id }) => id))
  const holds = (rule: Clause): Formula => of(rule, true)
  const fails = (rule: Clause): Formula => of(rule, false)

  function of(rule: Clause, holding: boolean): Formula {
    if ('all' in rule) return joined(rule.all, rule.all.length, holding)
    if ('any' in rule) return joined(rule.any, 1, holding)
    if ('of' in rule) return joined(rule.of, rule.atLeast, holding)
    if ('not' in rule) return of(rule.not, !holding)
    if ('test' in rule) return of(tests.get(rule.test)!, holding)
    if ('fact' in rule) return factFormula(rule.fact, [rule.is].flat(), holding)
    if ('rung' in rule) return levelFormula(rule.rung, { atLeast: rule.atLeast }, false, holding)
    if ('assumed' in rule) return holding ? atLeast(assumedOf(rule.question), 1) : atMost(assumedOf(rule.question), 0)
    return levelFormula(rule.question, rule, steers.has(rule.question), holding)
  }

  /** At least so many parts hold; it fails once so many parts fail that the rest no longer suffice. */
  function joined(parts: readonly Clause[], needed: number, holding: boolean): Formula {
    const each = parts.map((part) => of(part, holding))
    const count = holding ? needed : parts.length - needed + 1
    if (count === each.length) return { all: each }
    return count === 1 ? { any: each } : { any: combinations(each, count).map((all) => ({ all })) }
  }

  return { holds, fails }
}

type LevelRule =
  | { readonly atLeast: number; readonly basis?: number }
  | { readonly atMost: number }
  | { readonly between: readonly [number, number] }
  | { readonly basisBelow: number }

function levelFormula(id: string, rule: LevelRule, steers: boolean, holding: boolean): Formula {
  const known = atLeast(id, 0)
  if ('atLeast' in rule) {
    if (holding) return { all: [atLeast(id, rule.atLeast), atLeast(basisOf(id), rule.basis ?? 0)] }
    return { all: [known, atMost(id, steers ? rule.atLeast - 1 : Math.min(0, rule.atLeast - 1))] }
  }
  if ('atMost' in rule) return holding ? { all: [known, atMost(id, rule.atMost)] } : atLeast(id, rule.atMost + 1)
  if ('between' in rule) {
    const [low, high] = rule.between
    if (holding) return { all: [atLeast(id, low), atMost(id, high)] }
    return { any: [{ all: [known, atMost(id, low - 1)] }, atLeast(id, high + 1)] }
  }
  if (holding) return { all: [known, atMost(basisOf(id), rule.basisBelow - 1)] }
  return { all: [known, atLeast(basisOf(id), rule.basisBelow)] }
}

function factFormula(fact: string, options: readonly string[], holding: boolean): Formula {
  if (holding) return { any: options.map((value) => ({ fact, is: 'includes', value })) }
  return { all: [atLeast(knownOf(fact), 1), ...options.map((value): Formula => ({ fact, is: 'excludes', value }))] }
}

const atLeast = (fact: string, value: number): Formula => ({ fact, is: 'at-least', value })
const atMost = (fact: string, value: number): Formula => ({ fact, is: 'at-most', value })

function combinations<T>(from: readonly T[], count: number): readonly T[][] {
  if (count === 0) return [[]]
  return from.flatMap((first, at) => combinations(from.slice(at + 1), count - 1).map((rest) => [first, ...rest]))
}

/** One reading as plain facts, every question, fact and rung named. */
export function flatFacts({ states, facts, rungs }: Reading, content: Content): FlatFacts {
  const flat: FlatFacts = {}
  for (const { id } of content.questions) {
    const state = states.get(id)
    const isAway = state?.level === 'not-applicable'
    flat[id] = isAway ? notApplicable : typeof state?.level === 'number' ? state.level : unknown
    flat[basisOf(id)] = isAway ? notApplicable : (state?.basis ?? 0)
    flat[assumedOf(id)] = state?.assumed ? 1 : 0
  }
  for (const { id } of content.ladder) {
    flat[id] = rungs.get(id) ?? unknown
    flat[basisOf(id)] = 0
  }
  for (const id of [...content.facts.map((fact) => fact.id), ...facts.keys()])
    Object.assign(flat, knownFact(id, facts.get(id) ?? []))
  return flat
}

export const knownFact = (id: string, chosen: readonly string[]): FlatFacts => ({
  [id]: chosen,
  [knownOf(id)]: chosen.length > 0 ? 1 : 0,
})
