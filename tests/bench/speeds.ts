import type { Assessment } from '../../src/domain/assessment.ts'
import type { Content } from '../../src/domain/content.ts'
import type { Outcome } from '../../src/domain/decide.ts'
import { readings } from '../../src/domain/reading.ts'
import { recommend } from '../../src/domain/recommend.ts'
import { flatFacts } from './formula.ts'
import { withJsonLogic } from './json-logic.ts'
import { withJsonRulesEngine } from './json-rules-engine.ts'

const rounds = 9
const roundMs = 400
/** Rounds that do not count: until each engine's code has been compiled for speed. */
const warmUp = 5

/** Every engine must come to our outcome, in both readings, before any of them is timed. Throws where one does not. */
export async function checkSameDecision(assessments: readonly Assessment[], content: Content): Promise<void> {
  const byRulesEngine = withJsonRulesEngine(content)
  const byJsonLogic = withJsonLogic(content)
  const seen = new Set<Outcome>()
  for (const assessment of assessments) {
    const { outcome, asStated } = recommend(assessment, content)
    const { demonstrated, stated } = readings(assessment, content)
    for (const { ours, reading } of [
      { ours: outcome, reading: demonstrated },
      { ours: asStated, reading: stated },
    ]) {
      const facts = flatFacts(reading, content)
      const theirs = [await byRulesEngine(facts), byJsonLogic(facts)]
      if (theirs.some((other) => other !== ours)) throw new Error(`${ours} is not the same as ${theirs.join(', ')}`)
      seen.add(ours)
    }
  }
  if (seen.size < 5) throw new Error(`Only ${[...seen].join(', ')} came up: too few to compare`)
}

/**
 * Median runs a second, in rounds that take turns, after some that do not count. Ours is the whole
 * recommendation from the raw answers, with both readings and the full trace; the others are handed one reading as
 * plain facts and give the outcome alone.
 */
export async function speeds(assessments: readonly Assessment[], content: Content) {
  const facts = assessments.map((assessment) => flatFacts(readings(assessment, content).demonstrated, content))
  const byRulesEngine = withJsonRulesEngine(content)
  const byJsonLogic = withJsonLogic(content)
  const contestants: Contestant[] = [
    contestant((at) => recommend(assessments[at]!, content)),
    contestant((at) => byRulesEngine(facts[at]!)),
    contestant((at) => byJsonLogic(facts[at]!)),
  ]
  for (let round = 0; round < warmUp + rounds; round++)
    for (const { run, measured } of contestants) measured.push(await perSecond(run, assessments.length))
  const [ours, rulesEngine, jsonLogic] = contestants.map(({ measured }) => median(measured.slice(warmUp)))
  return { recommend_per_s: ours!, json_rules_engine_per_s: rulesEngine!, json_logic_js_per_s: jsonLogic! }
}

type Contestant = { readonly run: (at: number) => unknown; readonly measured: number[] }
const contestant = (run: Contestant['run']): Contestant => ({ run, measured: [] })

async function perSecond(run: Contestant['run'], inputs: number): Promise<number> {
  const start = performance.now()
  let done = 0
  let passed = 0
  for (; passed < roundMs; passed = performance.now() - start) {
    const result = run(done++ % inputs)
    if (result instanceof Promise) await result
  }
  return (done * 1000) / passed
}

/** Rounded: what is measured here are whole numbers. */
export const median = (figures: readonly number[]): number =>
  Math.round(figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!)
