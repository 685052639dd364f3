import { screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { HubPage } from '../../../src/features/hub/hub-page.tsx'
import { QuestionPage } from '../../../src/features/interview/question-page.tsx'
import { RecommendationPage } from '../../../src/features/recommendation/recommendation-page.tsx'
import { readLast } from '../../../src/ports/read-last.ts'
import { anAssessment, everyAnswer } from '../../fixtures/assessments.ts'
import { en } from '../../fixtures/every-word.ts'
import { stopOf } from '../../../src/domain/walk.ts'
import { show } from '../harness.tsx'

const { changed, outcomes } = en.decision
const gap = content.questions.find(({ id }) => id === 'n4-gap')!
const assessment = anAssessment(
  { levels: everyAnswer(2, 2, content), facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' } },
  content,
)
const question = <QuestionPage {...stopOf(gap)} />
const from = changed.result(outcomes['existing-roles'], changed.strengths.proceed)
const to = changed.result(outcomes['need-not-demonstrated'], changed.strengths['not-yet'])

afterEach(() => sessionStorage.clear())

async function read() {
  const { unmount } = await show(<RecommendationPage />, { assessment })
  unmount()
}

test('in a first walk no answer says anything of the result', async () => {
  const { user } = await show(question, { assessment })
  await user.click(screen.getByRole('radio', { name: gap.levels[0] }))
  expect(document.body).not.toHaveTextContent(changed.see)
  expect(readLast('fixture')).toBeUndefined()
})

test('once the recommendation was read, an answer that changes it says so, from what to what', async () => {
  await read()
  const { user } = await show(question, { assessment })
  expect(document.body).not.toHaveTextContent(changed.see)
  await user.click(screen.getByRole('radio', { name: gap.levels[0] }))
  expect(await screen.findByText(changed.here(from, to))).toBeInTheDocument()
  expect(screen.getByText(changed.here(from, to)).closest('[role="status"]')).not.toBeNull()
  await user.click(screen.getByRole('radio', { name: gap.levels[2] }))
  expect(screen.queryByText(changed.here(from, to))).toBeNull()
})

test('and the hub says so until it is read again', async () => {
  await read()
  const otherwise = {
    ...assessment,
    answers: { ...assessment.answers, 'n4-gap': { ...assessment.answers['n4-gap']!, level: 0 as const } },
  }
  const { unmount } = await show(<HubPage />, { assessment: otherwise })
  expect(await screen.findByText(changed.sinceRead(from, to))).toBeInTheDocument()
  unmount()
  const told = await show(<RecommendationPage />, { assessment: otherwise })
  told.unmount()
  await show(<HubPage />, { assessment: otherwise })
  expect(document.body).not.toHaveTextContent(/result has changed/)
})
