import type { Step } from './clause.ts'
import type { Consequence, Content, WatchOut } from './content.ts'
import { deciding, eachLeaf, evaluate, holds, isDenied, type Reading, type State, type Trace } from './evaluate.ts'

/**
 * A watch-out that fires. `firmness` is how well its trigger is known. Where it is not `known`, the circumstance is and
 * the danger is open: `open` are the answers that would tell. Those that are `general` are true of most plans.
 */
export type Warning = {
  readonly id: string
  readonly known: boolean
  readonly open: readonly Trace[]
  readonly firmness: Step
  readonly general: boolean
  readonly trace: Trace
}

/** What a danger may lead to, the gravest first. */
export const gravity: readonly Consequence[] = ['people', 'law', 'route', 'money', 'learning']
/** Worked out by the decision, or so of nearly every plan: they make no warning more particular. */
const notOfThisCase = new Set(['considering', 'outcome', 'route', 'parked-title'])

/**
 * The watch-outs that fire, what is told before all else leading, then those first that are most particular: set off by
 * the most circumstances of this case. What is equally particular takes turns by consequence, the gravest first, so that
 * neither money nor learning waits for all harm to people. What is true of most plans comes last. They fire on what is
 * only said. An unknown alone fires none: it does beside a circumstance that is known.
 */
export function warnings(reading: Reading, content: Content): readonly Warning[] {
  const shown = asShown(reading)
  const firing = content.watchOuts.flatMap((watchOut) => {
    if (isDenied(watchOut, reading)) return []
    if (holds(watchOut.when, reading)) return fires(watchOut, evaluate(watchOut.when, reading), [], reading)
    const { unknown } = watchOut
    if (!unknown || !holds(unknown.when, reading)) return []
    const open = openLeaves(evaluate(unknown.open, shown))
    return open.length > 0 ? fires(watchOut, evaluate(unknown.when, reading), open, reading) : []
  })
  const beforeAll = firing.filter(({ watchOut }) => watchOut.beforeAll)
  const particular = inTurn(firing.filter(({ watchOut }) => !watchOut.general && !watchOut.beforeAll))
  const general = firing.filter(({ watchOut }) => watchOut.general && !watchOut.beforeAll)
  return [...beforeAll, ...particular, ...general].map((one) => ({
    id: one.watchOut.id,
    known: one.open.length === 0,
    open: one.open,
    firmness: one.firmness,
    general: one.watchOut.general === true,
    trace: one.trace,
  }))
}

type Firing = {
  readonly watchOut: WatchOut
  readonly trace: Trace
  readonly open: readonly Trace[]
  readonly firmness: Step
  /** How many answers of any kind set it off, and how many of them are circumstances of this case. */
  readonly answers: number
  readonly circumstances: number
}

/** What to call it and to say: where the danger is not known, that it is not. */
export const toldAs = ({ known }: Warning, { name, say, unknown }: WatchOut): { name: string; say: string } =>
  known || !unknown ? { name, say } : { name: unknown.name, say: unknown.say }

const fires = (watchOut: WatchOut, trace: Trace, open: readonly Trace[], reading: Reading): Firing => ({
  watchOut,
  trace,
  open,
  firmness: open.length > 0 ? 0 : firmness(trace, reading),
  answers: subjects(deciding(trace)).size,
  circumstances: subjects(deciding(trace).filter(isCircumstance)).size,
})

/** The same reading as far as the evidence goes: what is assumed is not known. */
const asShown = (reading: Reading): Reading => ({
  ...reading,
  states: {
    get: (id): State | undefined => {
      const state = reading.states.get(id)
      return state?.assumed ? { ...state, level: 'unknown' } : state
    },
  },
})

/** The answers that leave a rule open; none where it holds or fails. */
function openLeaves(trace: Trace): readonly Trace[] {
  const found: Trace[] = []
  if (trace.verdict === 'open')
    eachLeaf(
      trace,
      (leaf) => found.push(leaf),
      ({ verdict }) => verdict === 'open',
    )
  return found
}

/** The most particular first; of those, what is known; then the consequence that had the fewest turns, then the gravest, then the firmest. */
function inTurn(firing: readonly Firing[]): readonly Firing[] {
  const turns = new Map<Consequence, number>()
  const turnsOf = ({ watchOut }: Firing) => turns.get(watchOut.consequence) ?? 0
  const before = (one: Firing, other: Firing) =>
    other.circumstances - one.circumstances ||
    Math.min(one.open.length, 1) - Math.min(other.open.length, 1) ||
    turnsOf(one) - turnsOf(other) ||
    gravity.indexOf(one.watchOut.consequence) - gravity.indexOf(other.watchOut.consequence) ||
    other.answers - one.answers ||
    other.firmness - one.firmness
  const waiting = [...firing]
  const ordered: Firing[] = []
  while (waiting.length > 0) {
    const next = waiting.reduce((best, one) => (before(one, best) < 0 ? one : best))
    waiting.splice(waiting.indexOf(next), 1)
    ordered.push(next)
    turns.set(next.watchOut.consequence, turnsOf(next) + 1)
  }
  return ordered
}

/**
 * A circumstance of this case: a plain fact, or an answer that something is there. What is merely not in place yet is
 * so of most plans, and stands among the conditions.
 */
const isCircumstance = ({ clause }: Trace): boolean =>
  'fact' in clause ? !notOfThisCase.has(clause.fact) : 'question' in clause && 'atLeast' in clause

const subjects = (traces: readonly Trace[]): ReadonlySet<string> =>
  new Set(
    traces.flatMap(({ clause }) => ('fact' in clause ? clause.fact : 'question' in clause ? clause.question : [])),
  )

/** The weakest evidence among the answers that set it off. A plain fact counts as backed up. */
function firmness(trace: Trace, reading: Reading): Step {
  return deciding(trace).reduce<Step>((least, { clause }) => {
    if (!('question' in clause)) return least
    const basis = reading.states.get(clause.question)?.basis ?? 0
    return basis < least ? basis : least
  }, 3)
}
