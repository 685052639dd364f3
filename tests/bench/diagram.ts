import { content as fullContent } from '../../src/content/index.ts'
import type { Assessment } from '../../src/domain/assessment.ts'
import type { Content } from '../../src/domain/content.ts'
import { compiledFor } from '../../src/domain/diagram/compiled.ts'
import { whatIf, type WhatIf } from '../../src/domain/diagram/what-if.ts'
import { partlyAnswered } from '../domain/diagram/partly-answered.ts'
import { answeredInFull } from './full-assessments.ts'
import { pairFigures } from './pairs.ts'

const warmUp = 200
const times = 5

/**
 * What the diagram costs: its size, its build (the first in this process, so call this before anything else does), and
 * the time of each question over partly answered assessments, from the raw answers: 95th percentile and worst. Beside
 * them, all pairs of answers of one assessment, by the diagram and by trying each.
 */
export async function diagramFigures(content: Content = fullContent, count = 300) {
  const start = performance.now()
  const { headline } = compiledFor(content)
  const built = performance.now() - start
  const assessments = partlyAnswered(count, content)
  const timed = (name: string, ask: (asked: WhatIf) => unknown) =>
    spread(name, assessments, (assessment) => ask(whatIf(assessment, content)))
  return {
    diagram_nodes: headline.nodes,
    diagram_build_ms: rounded(built),
    ...timed('possible', (asked) => asked.possible()),
    ...timed('single_flips', (asked) => asked.tipping()),
    ...timed('pair_flips', (asked) => asked.tippingPairs()),
    ...timed('smallest_flip_sets', (asked) => asked.wouldHaveToBeTrue()),
    ...timed('settling', (asked) => asked.settling().lists()),
    ...timed('counts', (asked) => asked.counted()),
    ...(await pairFigures(answeredInFull(content)[0]!, content)),
  }
}

/** Each assessment is timed a few times and its median taken, so that another program on the machine is not measured. */
function spread(name: string, assessments: readonly Assessment[], ask: (assessment: Assessment) => unknown) {
  for (const assessment of assessments.slice(0, warmUp)) ask(assessment)
  const medians = sorted(assessments.map((assessment) => middle(sorted(repeated(() => ask(assessment))))))
  return {
    [`${name}_ms_p95`]: rounded(medians[Math.floor(medians.length * 0.95)]!),
    [`${name}_ms_worst`]: rounded(medians.at(-1)!),
  }
}

const repeated = (ask: () => unknown): number[] =>
  Array.from({ length: times }, () => {
    const start = performance.now()
    ask()
    return performance.now() - start
  })

const sorted = (figures: readonly number[]): readonly number[] => figures.toSorted((a, b) => a - b)
const middle = (figures: readonly number[]): number => figures[Math.floor(figures.length / 2)]!

const rounded = (ms: number): number => Math.round(ms * 1000) / 1000

if (import.meta.main) console.log(JSON.stringify(await diagramFigures()))
