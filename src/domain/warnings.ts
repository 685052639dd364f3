import type { Step } from './condition.ts'
import type { Consequence, Content } from './content.ts'
import { deciding, evaluate, holds, type Reading, type Trace } from './evaluate.ts'

/** A watch-out that fires. `shownFirst` marks the few that matter most; `firmness` is how well its trigger is known. */
export type Warning = {
  readonly id: string
  readonly firmness: Step
  readonly shownFirst: boolean
  readonly trace: Trace
}

const gravity: readonly Consequence[] = ['people', 'law', 'route', 'money', 'learning']
const shownAtMost = 5

/**
 * The watch-outs that fire, gravest first, then by how firmly the trigger is known (practice.md). At most five are
 * shown first, one of each family. They fire on what is only said; an unknown fires none.
 */
export function warnings(reading: Reading, content: Content): readonly Warning[] {
  const firing = content.watchOuts
    .filter(({ when }) => holds(when, reading))
    .map((watchOut) => {
      const trace = evaluate(watchOut.when, reading)
      return { watchOut, trace, firmness: firmness(trace, reading) }
    })
    .sort(
      (a, b) =>
        gravity.indexOf(a.watchOut.consequence) - gravity.indexOf(b.watchOut.consequence) || b.firmness - a.firmness,
    )
  const families = new Set<string>()
  return firing.map(({ watchOut, trace, firmness }) => {
    const shownFirst = families.size < shownAtMost && !families.has(watchOut.family)
    families.add(watchOut.family)
    return { id: watchOut.id, firmness, shownFirst, trace }
  })
}

/** The weakest evidence among the answers that set it off. A plain fact counts as backed up. */
function firmness(trace: Trace, reading: Reading): Step {
  return deciding(trace).reduce<Step>((least, { condition }) => {
    if (!('question' in condition)) return least
    const basis = reading.states.get(condition.question)?.basis ?? 0
    return basis < least ? basis : least
  }, 3)
}
