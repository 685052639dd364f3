import type { Condition, Step, Verdict } from './condition.ts'

/**
 * What one reading says of an answer. `level` is a step, 'unknown' or 'not-applicable'; `basis` is how far it is
 * evidenced in this reading; `claimed` is false where nobody has said how they know.
 */
export type State = {
  readonly level: Step | 'unknown' | 'not-applicable'
  readonly basis: Step
  readonly assumed: boolean
  readonly steers: boolean
}

/** The facts a set of rules is put to: answers, facts, rungs, and the tests that have a name. */
export type Reading = {
  readonly states: ReadonlyMap<string, State>
  readonly facts: ReadonlyMap<string, readonly string[]>
  readonly rungs: ReadonlyMap<string, Step>
  readonly tests: ReadonlyMap<string, Condition>
}

/** A rule and what it said, part by part: the explanation is this tree, read selectively. */
export type Trace = { readonly condition: Condition; readonly verdict: Verdict; readonly parts: readonly Trace[] }

const none: readonly Trace[] = []
const when = (met: boolean): Verdict => (met ? 'holds' : 'fails')

/** What a rule says of a reading, with its whole trace. Unknown stays unknown all the way up (three-valued). */
export function evaluate(condition: Condition, reading: Reading): Trace {
  if ('all' in condition) {
    const parts = condition.all.map((part) => evaluate(part, reading))
    return { condition, verdict: allOf(parts), parts }
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => evaluate(part, reading))
    return { condition, verdict: atLeastOf(1, parts), parts }
  }
  if ('of' in condition) {
    const parts = condition.of.map((part) => evaluate(part, reading))
    return { condition, verdict: atLeastOf(condition.atLeast, parts), parts }
  }
  if ('not' in condition) {
    const part = evaluate(condition.not, reading)
    return { condition, verdict: opposite(part.verdict), parts: [part] }
  }
  if ('test' in condition) {
    const named = reading.tests.get(condition.test)
    if (!named) throw new Error(`No test is called ${condition.test}`)
    const part = evaluate(named, reading)
    return { condition, verdict: part.verdict, parts: [part] }
  }
  return { condition, verdict: leaf(condition, reading), parts: none }
}

/** The same answer without its trace, for rules that are only asked whether they hold. */
export const holds = (condition: Condition, reading: Reading): boolean =>
  evaluate(condition, reading).verdict === 'holds'

export function allOf(parts: readonly { verdict: Verdict }[]): Verdict {
  let verdict: Verdict = 'holds'
  for (const part of parts) {
    if (part.verdict === 'fails') return 'fails'
    if (part.verdict === 'open') verdict = 'open'
  }
  return verdict
}

function atLeastOf(needed: number, parts: readonly Trace[]): Verdict {
  let met = 0
  let possible = 0
  for (const part of parts) {
    if (part.verdict === 'holds') met++
    if (part.verdict !== 'fails') possible++
  }
  return met >= needed ? 'holds' : possible >= needed ? 'open' : 'fails'
}

const opposite = (verdict: Verdict): Verdict => (verdict === 'open' ? 'open' : when(verdict === 'fails'))

type Leaf = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { of: unknown } | { not: unknown } | { test: unknown }
>

function leaf(condition: Leaf, reading: Reading): Verdict {
  if ('fact' in condition) {
    const chosen = reading.facts.get(condition.fact)
    if (!chosen || chosen.length === 0) return 'open'
    const { is } = condition
    return when(typeof is === 'string' ? chosen.includes(is) : is.some((option) => chosen.includes(option)))
  }
  if ('rung' in condition) {
    const looked = reading.rungs.get(condition.rung)
    if (looked === undefined) return 'open'
    return looked >= condition.atLeast ? 'holds' : looked === 0 ? 'fails' : 'open'
  }
  const state = reading.states.get(condition.question)
  if ('assumed' in condition) return when(state !== undefined && state.assumed)
  if (!state || state.level === 'unknown') return 'open'
  if (state.level === 'not-applicable') return when('atLeast' in condition)
  if ('atLeast' in condition) {
    if (state.level >= condition.atLeast) return state.basis >= (condition.basis ?? 0) ? 'holds' : 'open'
    return state.level === 0 || state.steers ? 'fails' : 'open'
  }
  if ('atMost' in condition) return when(state.level <= condition.atMost)
  if ('between' in condition) return when(state.level >= condition.between[0] && state.level <= condition.between[1])
  return when(state.basis < condition.basisBelow)
}

/** The leaves of a trace that made its verdict what it is: for a rule that holds, those that hold; otherwise those that do not. */
export function deciding(trace: Trace): readonly Trace[] {
  if (trace.parts.length === 0) return 'all' in trace.condition ? none : [trace]
  if ('not' in trace.condition) return trace.parts.flatMap(deciding)
  const parts = trace.parts.filter((part) =>
    trace.verdict === 'holds' ? part.verdict === 'holds' : part.verdict !== 'holds',
  )
  return parts.flatMap(deciding)
}

/** Every leaf of a trace, whatever it said. */
export const leaves = (trace: Trace): readonly Trace[] =>
  trace.parts.length === 0 ? ('all' in trace.condition ? none : [trace]) : trace.parts.flatMap(leaves)

/** Every question a rule reads, named tests followed. */
export function questionsRead(condition: Condition, tests: ReadonlyMap<string, Condition>): readonly string[] {
  if ('question' in condition) return [condition.question]
  if ('all' in condition) return condition.all.flatMap((part) => questionsRead(part, tests))
  if ('any' in condition) return condition.any.flatMap((part) => questionsRead(part, tests))
  if ('of' in condition) return condition.of.flatMap((part) => questionsRead(part, tests))
  if ('not' in condition) return questionsRead(condition.not, tests)
  if ('test' in condition) return questionsRead(tests.get(condition.test) ?? { all: [] }, tests)
  return []
}
