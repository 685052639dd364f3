import type { Assessment } from './assessment.ts'
import type { OpenCondition } from './conditions.ts'
import type { Content } from './content.ts'
import type { Candidate, Decision } from './decide.ts'
import { deciding, evaluate, type Trace } from './evaluate.ts'

/** Why a point is open: nobody answered, nobody knows, nobody can say how we know, it is only said, or it falls short. */
export type Openness = 'not-answered' | 'not-known' | 'assumed' | 'only-said' | 'short'

/** A question (or a fact, or a rung of the ladder) to settle. `decisive` ones keep the route from being offered. */
export type ToFindOut = {
  readonly id: string
  readonly kind: 'question' | 'fact' | 'rung'
  readonly openness: Openness
  readonly decisive: boolean
}

/**
 * What to find out, in the order of the rules: first what keeps the direction from being offered, then the two facts
 * that steer the route, then what the conditions are open on, then what a route that came first was passed over for.
 * Each point once.
 */
export function findOut(
  demonstrated: Decision,
  stated: Decision,
  conditions: readonly OpenCondition[],
  assessment: Assessment,
  content: Content,
): readonly ToFindOut[] {
  const found = new Map<string, ToFindOut>()
  const add = (trace: Trace, decisive: boolean) => {
    for (const leaf of deciding(trace)) {
      const point = openPoint(leaf, decisive, demonstrated, assessment)
      if (point && !found.has(point.id)) found.set(point.id, point)
    }
  }
  if (demonstrated.outcome === 'need-not-demonstrated') {
    const burden = content.routes.find(({ id }) => id === stated.route)!.burden
    burden
      .map(({ test }) => evaluate(test, demonstrated.reading))
      .filter((trace) => trace.verdict !== 'holds')
      .forEach((trace) => add(trace, true))
  }
  for (const fact of ['gap-kind', 'skill-cause'])
    if (!assessment.facts[fact]?.chosen.length)
      found.set(fact, { id: fact, kind: 'fact', openness: 'not-answered', decisive: false })
  conditions.forEach(({ trace }) => add(trace, false))
  passedOver(demonstrated).forEach(({ burden }) => burden.forEach(({ trace }) => add(trace, false)))
  return [...found.values()]
}

/** The routes that came before the one taken, and that nothing known rules out. */
function passedOver({ candidates, route, offered }: Decision): readonly Candidate[] {
  const taken = candidates.findIndex((candidate) => candidate.route === route)
  return offered ? candidates.slice(0, taken).filter(({ verdict }) => verdict === 'open') : []
}

function openPoint(
  leaf: Trace,
  decisive: boolean,
  { reading }: Decision,
  assessment: Assessment,
): ToFindOut | undefined {
  const { condition } = leaf
  if ('rung' in condition)
    return { id: condition.rung, kind: 'rung', openness: rungOpenness(condition.rung, assessment), decisive }
  if ('fact' in condition) return { id: condition.fact, kind: 'fact', openness: 'not-answered', decisive }
  if (!('question' in condition)) return undefined
  const state = reading.states.get(condition.question)
  const openness: Openness = !state
    ? 'not-answered'
    : state.level === 'unknown' && !state.assumed
      ? 'not-known'
      : state.assumed
        ? 'assumed'
        : 'atLeast' in condition && typeof state.level === 'number' && state.level >= condition.atLeast
          ? 'only-said'
          : 'short'
  return { id: condition.question, kind: 'question', openness, decisive }
}

const rungOpenness = (rung: string, assessment: Assessment): Openness => {
  const looked = assessment.ladder[rung]?.looked
  return looked === undefined
    ? 'not-answered'
    : looked === 'unknown'
      ? 'not-known'
      : looked >= 2
        ? 'only-said'
        : 'short'
}
