import type { Grid } from './grid.ts'
import type { Measured } from './measured.ts'
import { rules, seenIn, type Partners, type Rule, type Says } from './suggest-rules.ts'

/**
 * Nothing of this is set: it is shown with its reason, and a press takes it. `reason` is a code with its numbers and the
 * tasks or roles it speaks of; the words are the page's. Sums are not a trial: what is left over never says how far a
 * rung was looked into. Basis 2, corroborated, only where all minutes behind it were counted; else 1, asserted.
 */
export type Suggestion = {
  readonly rule: Rule
  readonly question: string
  readonly says: Says
  readonly reason: string
  readonly numbers: Readonly<Record<string, number>>
  readonly tasks: readonly string[]
  readonly roles: readonly string[]
  readonly basis: 1 | 2
}

/** All that a grid suggests, in the order of the rules. `questions` says beside which question each stands. */
export function suggestions(
  grid: Grid,
  measured: Measured,
  questions: Readonly<Record<Rule, string>>,
  partners: Partners,
): readonly Suggestion[] {
  const seen = seenIn(grid, measured, partners)
  return Object.entries(rules).flatMap(([name, says]) => {
    const rule = name as Rule
    const said = says(seen)
    if (!said) return []
    const { tasks = grid.tasks.map(({ id }) => id), roles = [], numbers = {}, ...rest } = said
    return [{ ...rest, rule, question: questions[rule], numbers, tasks, roles, basis: basisOf(tasks, grid) }]
  })
}

const basisOf = (tasks: readonly string[], grid: Grid): 1 | 2 =>
  tasks.length > 0 && grid.tasks.every(({ id, isCounted }) => isCounted || !tasks.includes(id)) ? 2 : 1
