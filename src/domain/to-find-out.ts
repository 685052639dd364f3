import type { Assessment } from './assessment.ts'
import { own } from './own.ts'
import type { OpenCondition } from './conditions.ts'
import type { Clause } from './clause.ts'
import type { Content } from './content.ts'
import type { Candidate, Decision } from './decide.ts'
import { deciding, evaluate, type State, type Trace } from './evaluate.ts'

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
    if (trace.verdict === 'holds') return
    for (const leaf of deciding(trace)) {
      const point = openPoint(leaf, decisive, demonstrated, assessment, content)
      if (point && !found.has(point.id)) found.set(point.id, point)
    }
  }
  if (demonstrated.outcome === 'need-not-demonstrated') {
    const { burden } = content.routes.find(({ id }) => id === stated.route)!
    burden.forEach(({ test }) => add(evaluate(test, demonstrated.reading), true))
  }
  for (const fact of content.named.steering)
    if (!isChosen(fact, assessment) && !found.has(fact)) found.set(fact, openFact(fact, false))
  conditions.forEach(({ trace }) => add(trace, false))
  earlierOpen(demonstrated).forEach(({ burden }) => burden.forEach(({ trace }) => add(trace, false)))
  return [...found.values()]
}

/** The routes that came before the one taken, and that nothing known rules out. */
function earlierOpen({ candidates, route, offered }: Decision): readonly Candidate[] {
  const taken = candidates.findIndex((candidate) => candidate.route === route)
  return offered ? candidates.slice(0, taken).filter(({ verdict }) => verdict === 'open') : []
}

const isChosen = (fact: string, { facts }: Assessment): boolean => (own(facts, fact)?.chosen.length ?? 0) > 0

const openFact = (id: string, decisive: boolean): ToFindOut => ({
  id,
  kind: 'fact',
  openness: 'not-answered',
  decisive,
})

/** What a comparison leaves open; nothing where it is known to be otherwise, or a fact that nobody is asked for. */
function openPoint(
  { clause }: Trace,
  decisive: boolean,
  { reading }: Decision,
  assessment: Assessment,
  { facts }: Content,
): ToFindOut | undefined {
  if ('rung' in clause)
    return { id: clause.rung, kind: 'rung', openness: rungOpenness(clause.rung, assessment), decisive }
  if ('fact' in clause) {
    if (isChosen(clause.fact, assessment)) return undefined
    return facts.some(({ id }) => id === clause.fact) ? openFact(clause.fact, decisive) : undefined
  }
  if (!('question' in clause)) return undefined
  const openness = questionOpenness(clause, reading.states.get(clause.question))
  return openness && { id: clause.question, kind: 'question', openness, decisive }
}

function questionOpenness(
  clause: Extract<Clause, { question: string }>,
  state: State | undefined,
): Openness | undefined {
  if (!state) return 'not-answered'
  if (state.assumed) return 'assumed'
  if (state.level === 'unknown') return 'not-known'
  if (!('atLeast' in clause) || state.level === 'not-applicable') return undefined
  return state.level >= clause.atLeast ? 'only-said' : 'short'
}

const rungOpenness = (rung: string, assessment: Assessment): Openness => {
  const looked = own(assessment.ladder, rung)?.looked
  return looked === undefined
    ? 'not-answered'
    : looked === 'unknown'
      ? 'not-known'
      : looked >= 2
        ? 'only-said'
        : 'short'
}
