import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { en } from '../../../src/locales/all-words.ts'
import { persona as navigator } from '../../personas/navigator-on-one-year-money.persona.ts'
import { everyAnswer } from '../../fixtures/assessments.ts'
import { showRecommendation } from './show-recommendation.tsx'

const { decision } = en
const words = en.recommendation.whatIf
const part = () => screen.getByRole('heading', { level: 2, name: words.title }).closest('section')!
const road = (outcome: keyof typeof decision.outcomes) =>
  within(part()).getByRole('heading', { level: 4, name: decision.outcomes[outcome] }).closest('li')!

test('a bid for a navigator on one-year money is shown the shortest honest road to the role, and takes it into the actions', async () => {
  const { user, now } = await showRecommendation(navigator.given)
  const row = within(road('new-role'))
  const steps = row.getAllByRole('listitem')
  expect(steps.length).toBeGreaterThan(3)
  expect(row.getByText(words.count(steps.length))).toBeInTheDocument()

  await user.click(row.getByRole('button', { name: new RegExp(words.toActions(steps.length)) }))
  const planned = Object.values(now().actions)
  expect(planned).toHaveLength(steps.length)
  for (const action of planned) expect(action.what).not.toBe('')
  expect(row.getByText(words.planned)).toBeInTheDocument()
})

test('says which single answer would be enough, and the weakest that is', async () => {
  const facts = { 'gap-kind': 'capability', 'skill-cause': 'maldistributed' }
  await showRecommendation({ levels: { ...everyAnswer(2, 2, content), 'n4-gap': 0 }, facts })
  const gap = content.questions.find(({ id }) => id === 'n4-gap')!
  const alone = part().querySelector<HTMLElement>('ul.rows')!
  const rows = within(alone)
    .getAllByRole('listitem')
    .filter((row) => within(row).queryByRole('heading', { name: gap.short }))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toHaveTextContent(decision.outcomes['existing-roles'])
  expect(rows[0]).toHaveTextContent(`${gap.levels[1].replace(/\.$/, '')}”, ${decision.basis[1]}`)
})

test('shows no road to a result that nobody aims at', async () => {
  await showRecommendation(navigator.given)
  expect(within(part()).queryByRole('heading', { level: 4, name: decision.outcomes['fundamentals-first'] })).toBeNull()
})
