import { screen } from '@testing-library/react'
import { content } from '../../../src/content/index.ts'
import { library } from '../../../src/content/library.ts'
import type { Assessment } from '../../../src/domain/assessment.ts'
import { recommend, type Recommendation } from '../../../src/domain/recommend.ts'
import { RecommendationPage } from '../../../src/features/recommendation/recommendation-page.tsx'
import { anAssessment, everyAnswer, type Given, type Levels } from '../../fixtures/assessments.ts'
import { show, type Shown } from '../harness.tsx'

type ShownRecommendation = Shown & { readonly assessment: Assessment; readonly recommendation: Recommendation }

/** The recommendation page for some answers, with what the rules make of them. */
export async function showRecommendation(given: Given, more: Partial<Assessment> = {}): Promise<ShownRecommendation> {
  const assessment = { ...anAssessment(given, content), ...more }
  const shown = await show(<RecommendationPage />, {
    assessment,
    path: `/a/${assessment.id}/recommendation`,
    device: { loadLibrary: async () => library },
  })
  await screen.findByRole('heading', { level: 1 })
  return { ...shown, assessment, recommendation: recommend(assessment, content) }
}

/** A part of the page by its title, opened where it is folded. */
export function part(title: string): HTMLElement {
  const heading = screen.getByText(title, { selector: 'h2, h3, h4' })
  const line = heading.closest('summary')?.closest('details')
  if (line) line.open = true
  return line ?? heading.closest('section')!
}

/** The answers of places that come to each kind of result. */
export const backedUp: Levels = everyAnswer(2, 2, content)
const shownFirmly: Levels = { ...everyAnswer(3, 3, content), 'n7-novelty': [3, 3], 'n13-could-take-it-in': [3, 3] }

export const triedEverything = {
  'stop-or-simplify': 3,
  'fill-vacancies': 3,
  'share-skills': 3,
  'train-extend-delegate': 3,
  'team-or-pathway': 3,
} as const

export const sharing: Given = {
  levels: backedUp,
  facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed', involved: 'care-homes' },
}
export const newRole: Given = { levels: shownFirmly, facts: { 'gap-kind': 'co-ordination' }, ladder: triedEverything }
export const saidNewRole: Given = {
  ...newRole,
  levels: { ...shownFirmly, 'n7-novelty': [3, 0], 'n6-alternatives': [3, 1] },
}
export const barelyStarted: Given = { levels: { 'n4-gap': [2, 0], 's2-skills-present': 'unknown' } }
export const withoutFundamentals: Given = {
  levels: {
    ...everyAnswer(0, 2, content),
    'n4-gap': 2,
    'n1-boundary': 2,
    's2-skills-present': 2,
    'n5-current-cover': 2,
  },
  facts: { 'gap-kind': 'co-ordination' },
}

export { content }
