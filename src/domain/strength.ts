import type { Step } from './clause.ts'
import type { OpenCondition } from './conditions.ts'
import { candidateOf, type Decision } from './decide.ts'
import { eachLeaf, isBackedUp, type Trace } from './evaluate.ts'

export type Strength = 'proceed' | 'proceed-when' | 'pilot' | 'not-yet'

/**
 * How firmly, as far as what is known goes: proceed where the route is the one that comes first, nothing it asks for is
 * open and every answer it uses is backed up; proceed when, otherwise (design §5.9).
 */
export function strengthBeforeSettling(
  { offered, route, candidates }: Decision,
  conditions: readonly OpenCondition[],
  weakest: readonly string[],
): Strength {
  if (!offered) return 'not-yet'
  if (route === 'pilot') return 'pilot'
  const isFirst = candidates[0]!.route === route
  return isFirst && conditions.length === 0 && weakest.length === 0 ? 'proceed' : 'proceed-when'
}

/** The questions that the route uses and that are not backed up, the weakest first (model §3.3). */
export function weakestOf(decision: Decision): readonly string[] {
  const { states } = decision.reading
  const bases = new Map<string, Step>()
  const look = ({ clause }: Trace) => {
    if (!('question' in clause)) return
    const state = states.get(clause.question)
    if (!isBackedUp(state)) bases.set(clause.question, state?.level === 'unknown' ? 0 : (state?.basis ?? 0))
  }
  candidateOf(decision, decision.route).burden.forEach(({ trace }) => eachLeaf(trace, look))
  decision.fundamentals.heads.forEach(({ trace }) => eachLeaf(trace, look))
  return [...bases].sort(([, a], [, b]) => a - b).map(([question]) => question)
}
