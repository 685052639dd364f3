import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Crumb } from '../../src/app/page-here.tsx'
import { content } from '../../src/content/index.ts'
import { blankAnswer, blankAssessment, type About, type Assessment } from '../../src/domain/assessment.ts'
import { stopOf } from '../../src/domain/walk.ts'
import { HubPage } from '../../src/features/hub/hub-page.tsx'
import { QuestionPage } from '../../src/features/interview/question-page.tsx'
import { CheckAnswersPage } from '../../src/features/review/check-answers-page.tsx'
import { SetUpPage } from '../../src/features/set-up/set-up-page.tsx'
import { pathTo } from '../../src/ports/paths.ts'
import { en } from '../fixtures/every-word.ts'
import { show } from './harness.tsx'

const by = (answering: About['answering'], more: Partial<Assessment> = {}): Assessment => ({
  ...blankAssessment('a1', '2026-11-25T09:00:00.000Z', { answering, title: 'Falls' }),
  ...more,
})
const group = {
  group: 'Nurses',
  organisation: '',
  kind: 'front-line',
  present: true,
  people: '',
  isAffected: true,
} as const
const together = stopOf(content.questions.find(({ byVoice, needsSeveralVoices }) => !byVoice && needsSeveralVoices)!)
const each = stopOf(content.questions.find(({ byVoice }) => byVoice)!)

/** With the answer that its lines belong to. */
const answered = (assessment: Assessment): Assessment => ({
  ...assessment,
  answers: Object.fromEntries(content.questions.map(({ id }) => [id, { ...blankAnswer, level: 'unknown' as const }])),
})

const pages = {
  'a question': { page: <QuestionPage {...together} />, path: pathTo('a1', together) },
  'a question that each group answers': { page: <QuestionPage {...each} />, path: pathTo('a1', each) },
  'the six domains': { page: <HubPage />, path: '/a/a1' },
  'the way up': { page: <Crumb />, path: '/a/a1' },
  'set-up': { page: <SetUpPage />, path: '/a/a1/set-up' },
  'the answers to be checked': { page: <CheckAnswersPage />, path: '/a/a1/check-answers' },
} as const

/** What only a room needs, wherever it is said. */
const ofTheRoom = [en.voices.title, en.voices.none, en.hubAside.voices.title, en.setUp.steps.voices, en.common.project]
const found = () => ofTheRoom.filter((words) => screen.queryAllByText(words, { exact: false }).length > 0)

test.each(Object.entries(pages))(
  'nothing on %s speaks of a room to one who answers alone',
  async (_, { page, path }) => {
    await show(page, { assessment: answered(by('alone')), path })
    expect(found()).toEqual([])
  },
)

test.each(Object.entries(pages))('all of it is on %s for several', async (_, { page, path }) => {
  await show(page, { assessment: answered(by('several')), path })
  expect(found()).not.toEqual([])
})

test('groups that are on record stay in sight, whoever answers now', async () => {
  const { page, path } = pages['a question']
  await show(page, { assessment: answered(by('alone', { voices: { one: group } })), path })
  expect(await screen.findByRole('checkbox', { name: 'Nurses' })).toBeInTheDocument()
})
