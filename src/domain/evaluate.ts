import type { Clause, Step, Verdict } from './clause.ts'
import type { Deniable } from './content.ts'

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

/** Whether an answer is at least backed up, or does not apply; not knowing never is. */
export const isBackedUp = (state: State | undefined): boolean =>
  state !== undefined && (state.level === 'not-applicable' || (state.level !== 'unknown' && state.basis >= 2))

/** The facts a set of rules is put to: answers, facts, rungs, and the tests that have a name. */
export type Reading = {
  readonly states: Pick<ReadonlyMap<string, State>, 'get'>
  readonly facts: ReadonlyMap<string, readonly string[]>
  readonly rungs: ReadonlyMap<string, Step>
  readonly tests: ReadonlyMap<string, Clause>
}

/** A rule and what it said, part by part: the explanation is this tree, read selectively. */
export type Trace = { readonly clause: Clause; readonly verdict: Verdict; readonly parts: readonly Trace[] }

const none: readonly never[] = []
const when = (met: boolean): Verdict => (met ? 'holds' : 'fails')

/** What a rule says of a reading. Unknown stays unknown all the way up (three-valued). */
export const verdictOf = (clause: Clause, reading: Reading): Verdict => ready(clause).verdict(reading)

/** Whether a rule holds, for those that are only asked that. */
export const holds = (clause: Clause, reading: Reading): boolean => verdictOf(clause, reading) === 'holds'

/** Whether somebody has said what the words of a rule deny. */
export const isDenied = ({ unless }: Deniable, reading: Reading): boolean =>
  unless !== undefined && holds(unless, reading)

/** The same verdict with its whole trace, for what is to be explained. */
export const evaluate = (clause: Clause, reading: Reading): Trace => ready(clause).trace(reading)

/** A rule made ready once, to be put to many readings. */
type Ready = { readonly verdict: (reading: Reading) => Verdict; readonly trace: (reading: Reading) => Trace }

const madeReady = new WeakMap<Clause, Ready>()

function ready(clause: Clause): Ready {
  const known = madeReady.get(clause)
  if (known) return known
  const rule = makeReady(clause)
  madeReady.set(clause, rule)
  return rule
}

function makeReady(clause: Clause): Ready {
  if ('question' in clause) return leaf(clause, comparison(clause))
  if ('fact' in clause) return leaf(clause, ({ facts }) => chosen(clause.is, facts.get(clause.fact)))
  if ('rung' in clause) return leaf(clause, ({ rungs }) => looked(clause.atLeast, rungs.get(clause.rung)))
  if ('test' in clause) {
    const named = (reading: Reading) => ready(test(clause.test, reading))
    return {
      verdict: (reading) => named(reading).verdict(reading),
      trace: (reading) => {
        const part = named(reading).trace(reading)
        return { clause, verdict: part.verdict, parts: [part] }
      },
    }
  }
  if ('all' in clause) return joined(clause, clause.all, allOf)
  if ('any' in clause) return joined(clause, clause.any, atLeastOf(1))
  if ('not' in clause) return joined(clause, [clause.not], opposite)
  return joined(clause, clause.of, atLeastOf(clause.atLeast))
}

const leaf = (clause: Clause, verdict: Ready['verdict']): Ready => ({
  verdict,
  trace: (reading) => ({ clause, verdict: verdict(reading), parts: none }),
})

/** How the verdicts of parts make that of the whole. It asks of no more parts than it needs. */
type Join = <Part>(parts: readonly Part[], says: (part: Part) => Verdict) => Verdict

function joined(clause: Clause, of: readonly Clause[], join: Join): Ready {
  const rules = of.map(ready)
  return {
    verdict: (reading) => join(rules, (rule) => rule.verdict(reading)),
    trace: (reading) => {
      const parts = rules.map((rule) => rule.trace(reading))
      return { clause, verdict: join(parts, ({ verdict }) => verdict), parts }
    },
  }
}

function test(id: string, { tests }: Reading): Clause {
  const found = tests.get(id)
  if (!found) throw new Error(`No test is called ${id}`)
  return found
}

/** One part that fails decides; one that is open leaves the whole open. */
export const allOf: Join = (parts, says) => {
  let verdict: Verdict = 'holds'
  for (const part of parts) {
    const said = says(part)
    if (said === 'fails') return 'fails'
    if (said === 'open') verdict = 'open'
  }
  return verdict
}

const atLeastOf =
  (needed: number): Join =>
  (parts, says) => {
    let met = 0
    let possible = 0
    for (const part of parts) {
      const said = says(part)
      if (said === 'holds') met++
      if (said !== 'fails') possible++
      if (met >= needed) return 'holds'
    }
    return possible >= needed ? 'open' : 'fails'
  }

const opposite: Join = ([part], says) => {
  const said = says(part!)
  return said === 'open' ? 'open' : when(said === 'fails')
}

function chosen(is: string | readonly string[], options: readonly string[] | undefined): Verdict {
  if (!options || options.length === 0) return 'open'
  return when(typeof is === 'string' ? options.includes(is) : is.some((option) => options.includes(option)))
}

function looked(atLeast: Step, step: Step | undefined): Verdict {
  if (step === undefined) return 'open'
  return step >= atLeast ? 'holds' : step === 0 ? 'fails' : 'open'
}

/** What a comparison says of an answer. What does not apply meets every "at least", and no other comparison. */
function comparison(clause: Extract<Clause, { question: string }>): Ready['verdict'] {
  const { question } = clause
  if ('assumed' in clause) return ({ states }) => when(states.get(question)?.assumed === true)
  if ('atLeast' in clause) {
    const { atLeast, basis = 0 } = clause
    return ({ states }) => {
      const state = states.get(question)
      if (!state || state.level === 'unknown') return 'open'
      if (state.level === 'not-applicable') return 'holds'
      if (state.level >= atLeast) return state.basis >= basis ? 'holds' : 'open'
      return state.level === 0 || state.steers ? 'fails' : 'open'
    }
  }
  if ('basisBelow' in clause) return known(question, ({ basis }) => basis < clause.basisBelow)
  const [low, high] = 'between' in clause ? clause.between : ([0, clause.atMost] as const)
  return known(question, (_, level) => level >= low && level <= high)
}

const known =
  (question: string, isMet: (state: State, level: Step) => boolean): Ready['verdict'] =>
  ({ states }) => {
    const state = states.get(question)
    if (!state || state.level === 'unknown') return 'open'
    return when(state.level !== 'not-applicable' && isMet(state, state.level))
  }

/** The leaves of a trace that made its verdict what it is: for a rule that holds, those that hold; otherwise those that do not. */
export function deciding(trace: Trace): readonly Trace[] {
  const found: Trace[] = []
  const isDeciding = (part: Trace, whole: Trace) =>
    'not' in whole.clause || (part.verdict === 'holds') === (whole.verdict === 'holds')
  eachLeaf(trace, (leaf) => found.push(leaf), isDeciding)
  return found
}

/** Every leaf of a trace, whatever it said. */
export function leaves(trace: Trace): readonly Trace[] {
  const found: Trace[] = []
  eachLeaf(trace, (leaf) => found.push(leaf))
  return found
}

/** Goes through the leaves of a trace, in order, under those parts that are followed. An empty "all" has none. */
export function eachLeaf(
  trace: Trace,
  visit: (leaf: Trace) => void,
  follow: (part: Trace, whole: Trace) => boolean = () => true,
): void {
  if (trace.parts.length === 0 && !('all' in trace.clause)) visit(trace)
  for (const part of trace.parts) if (follow(part, trace)) eachLeaf(part, visit, follow)
}

/** Every question a rule reads, named tests followed. */
export function questionsRead(clause: Clause, tests: ReadonlyMap<string, Clause>): readonly string[] {
  if ('question' in clause) return [clause.question]
  if ('all' in clause) return clause.all.flatMap((part) => questionsRead(part, tests))
  if ('any' in clause) return clause.any.flatMap((part) => questionsRead(part, tests))
  if ('of' in clause) return clause.of.flatMap((part) => questionsRead(part, tests))
  if ('not' in clause) return questionsRead(clause.not, tests)
  if ('test' in clause) return questionsRead(tests.get(clause.test) ?? { all: [] }, tests)
  return []
}
