import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { compiledFor, compiledIn } from '../../../src/domain/diagram/compiled.ts'
import { diagramOrder } from '../../../src/content/diagram-order.ts'
import { positionOf } from '../../../src/domain/diagram/position.ts'
import { whatIf } from '../../../src/domain/diagram/what-if.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { answeredInFull } from '../../bench/full-assessments.ts'
import { anAssessment } from '../../fixtures/assessments.ts'
import { smallContent } from '../../fixtures/small-content.ts'
import { anyAnswers } from './any-answers.ts'
import { tries } from '../../fixtures/tries.ts'
import { chances } from './partly-answered.ts'
import { bothWays } from './same-as-recommend.ts'

describe.each([
  { name: 'a small content', of: smallContent, count: tries(5_000), near: [] },
  { name: 'the full content', of: content, count: tries(20_000), near: answeredInFull(content) },
])('on $name', ({ of, count, near }) => {
  test('the diagram says what recommend says, in both readings and at both depths', () => {
    const next = anyAnswers(of, chances(2016), near)
    const seen = new Set<string>()
    for (let left = count; left > 0; left--) {
      const assessment = next()
      const { ours, theirs } = bothWays(assessment, of)
      if (ours !== theirs) expect(ours, JSON.stringify(assessment)).toBe(theirs)
      for (const headline of theirs.split(', ')) seen.add(headline)
    }
    expect(seen.size).toBeGreaterThanOrEqual(count < 1_000 ? 5 : 9)
  })
})

test('the diagram of the full content is small', () => {
  const { headline, outcome } = compiledFor(content)
  expect(headline.nodes).toBeLessThanOrEqual(2_000)
  expect(outcome.nodes).toBeLessThanOrEqual(1_000)
})

test('the committed order names every variable of the full content, and is far better than that of the rules', () => {
  const { variables, headline } = compiledFor(content)
  expect(variables.map(({ kind, id }) => `${kind} ${id}`)).toEqual(diagramOrder)
  expect(headline.nodes * 3).toBeLessThan(compiledIn([], content).headline.nodes)
})

test('an answer that the content does not offer still gets the headline of recommend', () => {
  const given = anAssessment(
    { levels: { gap: 3, users: 2, cover: 2 }, facts: { 'gap-kind': 'know-how' } },
    smallContent,
  )
  const odd = { ...given, facts: { 'gap-kind': { chosen: ['know-how', 'no-longer-an-option'], byPlan: {} } } }
  const { outcome, strength } = recommend(odd, smallContent)
  expect(whatIf(odd, smallContent).now).toEqual({ outcome, strength })
  const compiledFor = () => positionOf(odd, 'demonstrated', smallContent).compiled
  expect(compiledFor(), 'made once').toBe(compiledFor())
})
