import { content } from '../../src/content/index.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { reportOf } from '../../src/report/report-of.ts'
import { tellingOf, type Telling } from '../../src/report/telling.ts'
import { randomAssessments } from '../fixtures/random-assessments.ts'
import { answeredInFull } from './full-assessments.ts'

const rounds = 10

/** How long it takes to tell a recommendation that is worked out, in milliseconds: the first time in a process, and once warm. */
export function reportFigures(): Readonly<Record<'report_ms_first' | 'report_ms_median' | 'report_ms_p95', number>> {
  const tellings = [...answeredInFull(content), ...randomAssessments(55, content)].map((assessment) =>
    tellingOf(recommended(assessment, content)),
  )
  const took = Array.from({ length: rounds }, () => tellings.map(tell)).flat()
  const warm = took.slice(tellings.length).sort((a, b) => a - b)
  const at = (share: number) => Number(warm[Math.floor(warm.length * share)]!.toFixed(3))
  return { report_ms_first: Number(took[0]!.toFixed(3)), report_ms_median: at(0.5), report_ms_p95: at(0.95) }
}

function tell(telling: Telling): number {
  const from = performance.now()
  reportOf(telling)
  return performance.now() - from
}
