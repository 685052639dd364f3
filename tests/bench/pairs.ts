import type { Assessment } from '../../src/domain/assessment.ts'
import type { Content } from '../../src/domain/content.ts'
import type { Outcome } from '../../src/domain/decide.ts'
import type { Flip } from '../../src/domain/diagram/flips.ts'
import { positionOf, type Position } from '../../src/domain/diagram/position.ts'
import type { Value } from '../../src/domain/diagram/values.ts'
import { whatIf } from '../../src/domain/diagram/what-if.ts'
import { readings } from '../../src/domain/reading.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { applied } from '../domain/diagram/applied.ts'
import { flatFacts } from './formula.ts'
import { withJsonLogic } from './json-logic.ts'
import { withJsonRulesEngine } from './json-rules-engine.ts'

type ToApply = Pick<Flip, 'kind' | 'id' | 'to'>
type Pair = readonly [ToApply, ToApply]

const runs = 101
/** So many of the pairs, spread evenly over them, are tried before any time is taken. */
const warmUp = 1000

/**
 * What `tippingPairs` of one assessment costs (`pairs_ms`, the median), and what it costs to try the same pairs one by
 * one: all of them, none scaled up. Inside the timing is, for the diagram, the whole question from the raw answers; for
 * `recommend`, making the two changes and the whole recommendation, with both readings and the trace; for the peers,
 * flattening one reading into the plain facts they take, and the outcome alone. The changes are made and read for them
 * beforehand. Throws where they do not all come to the same outcome for a pair.
 */
export async function pairFigures(assessment: Assessment, content: Content) {
  const pairs = pairsOf(positionOf(assessment, 'demonstrated', content))
  const changed = pairs.map((pair) => readings(applied(assessment, pair), content).demonstrated)
  const byRulesEngine = withJsonRulesEngine(content)
  const byJsonLogic = withJsonLogic(content)
  const ours = await tryEach(pairs, (pair) => recommend(applied(assessment, pair), content).outcome)
  const rulesEngine = await tryEach(changed, (reading) => byRulesEngine(flatFacts(reading, content)))
  const jsonLogic = await tryEach(changed, (reading) => byJsonLogic(flatFacts(reading, content)))
  for (const [at, pair] of pairs.entries()) {
    const said = new Set([ours, rulesEngine, jsonLogic].map(({ outcomes }) => outcomes[at]!))
    if (said.size > 1) throw new Error(`${JSON.stringify(pair)} is ${[...said].join(' or ')}`)
  }
  return {
    pairs_ms: medianOf(() => whatIf(assessment, content).tippingPairs()),
    brute_force_pairs: pairs.length,
    brute_force_pairs_ms: ours.ms,
    brute_force_pairs_json_rules_engine_ms: rulesEngine.ms,
    brute_force_pairs_json_logic_js_ms: jsonLogic.ms,
  }
}

/** Every two answers, facts or rungs, each changed to every class that the headline tells apart, "not known" included. */
function pairsOf({ compiled, now, anew, isAsked }: Position): readonly Pair[] {
  const changes = compiled.variables.map(({ kind, id, classes, values }, at): readonly ToApply[] =>
    Array.from({ length: isAsked[at] ? classes : 0 }, (_, to) => to)
      .filter((to) => to !== now[at] && (to === 0 || anew[at]![to]! > 0))
      .map((to) => {
        const offer = values.find(({ inClass, ways }) => inClass === to && ways.demonstrated > 0)
        return { kind, id, to: offer?.value ?? notKnown[kind] }
      }),
  )
  return changes.flatMap((ones, at) =>
    ones.flatMap((one) => changes.slice(at + 1).flatMap((others) => others.map((other): Pair => [one, other]))),
  )
}

const notKnown: Readonly<Record<Flip['kind'], Value>> = {
  question: { level: 'unknown', basis: 0 },
  fact: { chosen: [] },
  rung: { looked: 'unknown', isShown: false },
}

async function tryEach<T>(list: readonly T[], ask: (one: T) => Outcome | Promise<Outcome>) {
  const step = Math.max(1, Math.floor(list.length / warmUp))
  for (let at = 0; at < list.length; at += step) await ask(list[at]!)
  const outcomes: Outcome[] = []
  const start = performance.now()
  for (const one of list) {
    const said = ask(one)
    outcomes.push(said instanceof Promise ? await said : said)
  }
  return { ms: rounded(performance.now() - start), outcomes }
}

function medianOf(ask: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    ask()
    return performance.now() - start
  })
  return rounded(times.sort((a, b) => a - b)[Math.floor(runs / 2)]!)
}

const rounded = (ms: number): number => Math.round(ms * 1000) / 1000
