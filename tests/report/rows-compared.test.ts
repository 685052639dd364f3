import { expect, test } from 'vitest'
import { content } from '../../src/content/index.ts'
import { recommended } from '../../src/domain/recommend.ts'
import { resultRows } from '../../src/report/rows-compared.ts'
import { anAssessment, everyAnswer, type Levels } from '../fixtures/assessments.ts'
import { en } from '../fixtures/every-word.ts'
import { reported } from '../fixtures/reports.ts'

const { compare } = en.scenarios
const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
const holdsBack = (levels: Levels) => {
  const assessment = anAssessment({ levels: { ...everyAnswer(2, 2, content), ...levels }, facts }, content)
  const made = recommended(assessment, content)
  const rows = resultRows([{ made, report: reported(assessment) }])
  return { made, says: rows.find(({ name }) => name === compare.holdsBack)!.says[0] }
}

test('nothing holds it back where no condition is open, and never while one is', () => {
  const free = holdsBack({})
  expect(free.made.recommendation.conditions).toEqual([])
  expect(free.says).toBe(compare.nothing)
  const { made, says } = holdsBack({ 't2-time-cover-kit': 1 })
  expect(made.recommendation).toMatchObject({ outcome: 'existing-roles', strength: 'proceed-when' })
  for (const { name } of made.recommendation.conditions) expect(says).toContain(name)
})
