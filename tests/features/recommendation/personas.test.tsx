import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { en } from '../../fixtures/every-word.ts'
import { everyAnswer } from '../../fixtures/assessments.ts'
import type { Persona } from '../../personas/persona.ts'
import { content, showRecommendation } from './show-recommendation.tsx'

const personas = Object.values(
  import.meta.glob<Persona>('../../personas/*.persona.ts', { eager: true, import: 'persona' }),
)

test.each(personas)('the page is drawn whole for $from $name', async ({ given, rest, expected }) => {
  const levels = { ...(rest && everyAnswer(3, 3, content)), ...given.levels }
  await showRecommendation({ ...given, levels })
  const { outcomes, routes } = en.decision
  const say = expected.strength === 'pilot' ? routes.pilot : outcomes[expected.outcome]
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(say)
  expect(screen.getByRole('heading', { level: 2, name: en.recommendation.whatIf.title })).toBeInTheDocument()
})
