import { expect, test } from 'vitest'
import { carryingAnswer } from '../../src/domain/carrying-answer.ts'
import { recommend, recommended } from '../../src/domain/recommend.ts'
import { content } from '../../src/content/index.ts'
import { anAssessment, everyAnswer } from '../fixtures/assessments.ts'
import { toldCases } from '../fixtures/reports.ts'

test('is one of which a lower level alone comes to something else, in every case that has one', () => {
  let found = 0
  for (const assessment of Object.values(toldCases)) {
    const made = recommended(assessment, content)
    const hinge = carryingAnswer(made)
    if (!hinge) continue
    found++
    const { question, answer, level, otherwise } = hinge
    expect(answer.level).toBe(level)
    expect(otherwise.level).toBeLessThan(level)
    const answers = { ...made.assessment.answers, [question.id]: { ...answer, level: otherwise.level } }
    expect(recommend({ ...made.assessment, answers }, made.content).outcome).toBe(otherwise.outcome)
    expect(otherwise.outcome).not.toBe(made.recommendation.outcome)
  }
  expect(found).toBeGreaterThan(2)
})

test('is none where nothing is answered, or all answers are at their lowest', () => {
  expect(carryingAnswer(recommended(anAssessment({}, content), content))).toBeUndefined()
  const lowest = Object.fromEntries(Object.keys(everyAnswer(0, 2, content)).map((id) => [id, 0 as const]))
  expect(carryingAnswer(recommended(anAssessment({ levels: lowest }, content), content))).toBeUndefined()
})
