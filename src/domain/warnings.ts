import type { Step } from './condition.ts'
import type { Consequence, Content, WatchOut } from './content.ts'
import { deciding, evaluate, holds, type Reading, type Trace } from './evaluate.ts'

/**
 * A watch-out that fires. `firmness` is how well its trigger is known. `shownFirst` marks the five of this case; those
 * that are `general` are true of most plans, and are never among them.
 */
export type Warning = {
  readonly id: string
  readonly firmness: Step
  readonly shownFirst: boolean
  readonly general: boolean
  readonly trace: Trace
}

const shownAtMost = 5
const gravity: readonly Consequence[] = ['people', 'law', 'route', 'money', 'learning']
/** Worked out by the decision, or so of nearly every plan: they make no warning more particular. */
const notOfThisCase = new Set(['considering', 'outcome', 'route', 'parked-title'])

/**
 * The watch-outs that fire, those first that are most particular: set off by the most circumstances of this case. What
 * is equally particular takes turns by consequence, the gravest first, so that neither money nor learning waits for
 * all harm to people. Five at most are shown first, one of each family. What is true of most plans comes last. They
 * fire on what is only said; an unknown fires none.
 */
export function warnings(reading: Reading, content: Content): readonly Warning[] {
  const firing = content.watchOuts
    .filter(({ when }) => holds(when, reading))
    .map((watchOut) => {
      const trace = evaluate(watchOut.when, reading)
      return { watchOut, trace, firmness: firmness(trace, reading), circumstances: circumstances(trace) }
    })
  const particular = inTurn(firing.filter(({ watchOut }) => !watchOut.general))
  const first = onePerFamily(particular).slice(0, shownAtMost)
  const rest = particular.filter((one) => !first.includes(one))
  const general = firing.filter(({ watchOut }) => watchOut.general)
  return [...first, ...rest, ...general].map((one) => ({
    id: one.watchOut.id,
    firmness: one.firmness,
    shownFirst: first.includes(one),
    general: one.watchOut.general === true,
    trace: one.trace,
  }))
}

type Firing = {
  readonly watchOut: WatchOut
  readonly trace: Trace
  readonly firmness: Step
  readonly circumstances: number
}

/** The most particular first; of those, the consequence that had the fewest turns, then the gravest, then the firmest. */
function inTurn(firing: readonly Firing[]): readonly Firing[] {
  const turns = new Map<Consequence, number>()
  const turnsOf = ({ watchOut }: Firing) => turns.get(watchOut.consequence) ?? 0
  const before = (one: Firing, other: Firing) =>
    other.circumstances - one.circumstances ||
    turnsOf(one) - turnsOf(other) ||
    gravity.indexOf(one.watchOut.consequence) - gravity.indexOf(other.watchOut.consequence) ||
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

function onePerFamily(firing: readonly Firing[]): readonly Firing[] {
  const families = new Set<string>()
  return firing.filter(({ watchOut: { family } }) => !families.has(family) && families.add(family))
}

/**
 * How many circumstances of this case set it off: plain facts, and answers that something is there. What is merely not
 * in place yet is so of most plans, and stands among the conditions.
 */
function circumstances(trace: Trace): number {
  const subjects = new Set<string>()
  for (const { condition } of deciding(trace)) {
    if ('fact' in condition && !notOfThisCase.has(condition.fact)) subjects.add(condition.fact)
    if ('question' in condition && 'atLeast' in condition) subjects.add(condition.question)
  }
  return subjects.size
}

/** The weakest evidence among the answers that set it off. A plain fact counts as backed up. */
function firmness(trace: Trace, reading: Reading): Step {
  return deciding(trace).reduce<Step>((least, { condition }) => {
    if (!('question' in condition)) return least
    const basis = reading.states.get(condition.question)?.basis ?? 0
    return basis < least ? basis : least
  }, 3)
}
