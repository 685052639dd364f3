import { expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import type { Assessment } from '../../../src/domain/assessment.ts'
import { isBackedUp } from '../../../src/domain/evaluate.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { answeredInFull } from '../../bench/full-assessments.ts'
import { anAssessment } from '../../fixtures/assessments.ts'
import { smallContent } from '../../fixtures/small-content.ts'
import { anyAnswers } from './any-answers.ts'
import { chances } from './partly-answered.ts'

test('what is offered hangs by each answer nobody can show without which it would be another, taken away one by one', () => {
  const next = anyAnswers(content, chances(11), answeredInFull(content))
  const without = (id: string, { answers: { [id]: _gone, ...answers }, ...rest }: Assessment): Assessment => ({
    ...rest,
    answers,
  })
  let hanging = 0
  for (let left = 400; left > 0; left--) {
    const assessment = next()
    const { hangsBy, outcome, demonstrated } = recommend(assessment, content)
    if (!demonstrated.offered) expect(hangsBy).toEqual([])
    else {
      const said = Object.keys(assessment.answers).filter((id) => !isBackedUp(demonstrated.reading.states.get(id)))
      const turning = said.filter((id) => recommend(without(id, assessment), content).outcome !== outcome)
      expect([...hangsBy].sort()).toEqual(turning.sort())
      hanging += hangsBy.length
    }
  }
  expect(hanging).toBeGreaterThan(20)
})

test('an answer that is backed up is nothing to hang by', () => {
  const hangsBy = (gap: 1 | 2) =>
    recommend(
      anAssessment({ levels: { gap: [2, gap] }, facts: { 'gap-kind': 'know-how' } }, smallContent),
      smallContent,
    ).hangsBy
  expect(hangsBy(1)).toEqual(['gap'])
  expect(hangsBy(2)).toEqual([])
})
