import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { worthAWorkshop } from '../../../src/domain/diagram/worth-a-workshop.ts'
import { byId } from '../../../src/domain/by-id.ts'
import { en } from '../../fixtures/every-word.ts'
import { everyAnswer } from '../../fixtures/assessments.ts'
import { content, showRecommendation } from './show-recommendation.tsx'

const words = en.workshop
const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
const onlySaid = { depth: 'screen', facts, levels: everyAnswer(2, 1, content) } as const
const answered = () => within(screen.getByText(words.asks).closest('section')!)

test('a quick look ends with its own question answered: yes, on which questions, and who would know', async () => {
  const { assessment } = await showRecommendation(onlySaid)
  const told = worthAWorkshop(assessment, content)
  expect(answered().getByRole('heading', { level: 2 })).toHaveTextContent(words.yes(5))
  const asks = told.isWorth
    ? told.settle.map(({ kind, id }) => (kind === 'fact' ? byId(content.facts, id) : byId(content.questions, id)).ask)
    : []
  expect(
    answered()
      .getAllByRole('listitem')
      .map((row) => within(row).getByRole('link').textContent),
  ).toEqual(asks)
  expect(answered().getAllByText(/^Ask /)).toHaveLength(5)
  expect(answered().getByText(/District nurses, Carers/)).toBeInTheDocument()
})

test('no, where the gap is only a post, and what to find out first', async () => {
  await showRecommendation({ ...onlySaid, levels: { ...onlySaid.levels, 'n4-gap': [0, 1] } })
  expect(answered().getByRole('heading', { level: 2 })).toHaveTextContent(words.needAbsent)
  expect(answered().getByRole('link', { name: 'What is missing' })).toBeInTheDocument()
})

test('no, where it would come to the same, and says to what', async () => {
  await showRecommendation({
    ...onlySaid,
    levels: everyAnswer(2, 2, content),
    facts: { ...facts, involved: 'care-homes' },
  })
  expect(answered().getByRole('heading', { level: 2 })).toHaveTextContent(words.settled)
  expect(answered().getByText(words.settledSays(en.decision.outcomes['existing-roles']))).toBeInTheDocument()
})

test('says so where questions of the quick look are not answered yet', async () => {
  const { 'g1-remit': _left, ...levels } = onlySaid.levels
  await showRecommendation({ ...onlySaid, levels })
  expect(answered().getByText(words.soFar(1))).toBeInTheDocument()
})

test.each([
  ['at the full depth', { ...onlySaid, depth: 'full' } as const],
  ['before anything is answered', { depth: 'screen' } as const],
])('nothing of it stands there %s', async (_, given) => {
  await showRecommendation(given)
  expect(screen.queryByText(words.asks)).toBeNull()
})
