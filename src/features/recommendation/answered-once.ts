import type { Recommended } from '../../domain/recommend.ts'
import { pointsOf, type Point } from '../parts/points.ts'
import type { TestSeen } from './may-stay-open.ts'

/** Of the many tests that a new role meets only the first are told in full. */
export const toldWhenOffered = 4

/** A test with its answers; `above` are those that stand by an earlier test already. */
export type TestAnswered = {
  readonly test: TestSeen
  readonly points: readonly Point[]
  readonly above: readonly Point[]
}

/** Each test with its answers, so that none is told twice. */
export function answeredOnce(tests: readonly TestSeen[], telling: Recommended): readonly TestAnswered[] {
  const seen = new Set<string>()
  return tests.map((test) => {
    const all = pointsOf(test.trace, telling)
    const row = { test, points: all.filter(({ id }) => !seen.has(id)), above: all.filter(({ id }) => seen.has(id)) }
    all.forEach(({ id }) => seen.add(id))
    return row
  })
}
