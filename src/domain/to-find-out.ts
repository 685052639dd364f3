import type { Assessment } from './assessment.ts'
import { own } from './own.ts'
import type { OpenCondition } from './conditions.ts'
import type { Clause } from './clause.ts'
import type { Content } from './content.ts'
import type { Candidate, Decision } from './decide.ts'
import { deciding, evaluate, type Reading, type State, type Trace } from './evaluate.ts'
import type { Ref } from './ref.ts'

/** Why a point is open: nobody answered, nobody knows or has decided, it is only assumed or said, or it falls short. */
export type Openness = 'not-answered' | 'not-known' | 'not-decided' | 'assumed' | 'only-said' | 'short'

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
    if (!isChosen(fact, demonstrated.reading) && !found.has(fact))
      found.set(fact, { id: fact, kind: 'fact', openness: factOpenness(fact, assessment), decisive: false })
  conditions.forEach(({ trace }) => add(trace, false))
  earlierOpen(demonstrated).forEach(({ burden }) => burden.forEach(({ trace }) => add(trace, false)))
  return [...found.values()]
}

/** The routes that came before the one taken, and that nothing known rules out. */
function earlierOpen({ candidates, route, offered }: Decision): readonly Candidate[] {
  const taken = candidates.findIndex((candidate) => candidate.route === route)
  return offered ? candidates.slice(0, taken).filter(({ verdict }) => verdict === 'open') : []
}

/** What nobody has decided yet is not chosen. */
const isChosen = (fact: string, { facts }: Reading): boolean => (facts.get(fact)?.length ?? 0) > 0

/** Why an answer is open, whichever rule asks for it; one that is backed up counts as only said here. */
export function opennessAt(
  { kind, id }: Ref,
  { reading }: Pick<Decision, 'reading'>,
  assessment: Assessment,
): Openness {
  if (kind === 'fact') return factOpenness(id, assessment)
  if (kind === 'rung') return rungOpenness(id, assessment)
  return stateOpenness(reading.states.get(id)) ?? 'only-said'
}

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
    const { fact: id } = clause
    if (isChosen(id, reading) || !facts.some((fact) => fact.id === id)) return undefined
    return { id, kind: 'fact', openness: factOpenness(id, assessment), decisive }
  }
  if (!('question' in clause)) return undefined
  const openness = questionOpenness(clause, reading.states.get(clause.question))
  return openness && { id: clause.question, kind: 'question', openness, decisive }
}

function questionOpenness(
  clause: Extract<Clause, { question: string }>,
  state: State | undefined,
): Openness | undefined {
  const open = stateOpenness(state)
  if (open || !state || !('atLeast' in clause) || typeof state.level !== 'number') return open
  return state.level >= clause.atLeast ? 'only-said' : 'short'
}

function stateOpenness(state: State | undefined): Openness | undefined {
  if (!state) return 'not-answered'
  if (state.assumed) return 'assumed'
  return state.level === 'unknown' ? 'not-known' : undefined
}

/** Of a fact that counts as not known: whether somebody said that it is not decided. */
export const factOpenness = (fact: string, { facts }: Assessment): Openness =>
  (own(facts, fact)?.chosen.length ?? 0) > 0 ? 'not-decided' : 'not-answered'

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
