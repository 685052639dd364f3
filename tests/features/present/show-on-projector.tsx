import { screen } from '@testing-library/react'
import { content } from '../../../src/content/index.ts'
import type { Assessment } from '../../../src/domain/assessment.ts'
import { PresentPage } from '../../../src/features/present/present-page.tsx'
import { anAssessment, type Given } from '../../fixtures/assessments.ts'
import { show, type Shown } from '../harness.tsx'

/** A screen of the view for a projector; `where` is its address after "present/". */
export async function showOnProjector(
  where: string,
  given: Given = {},
  more: Partial<Assessment> = {},
): Promise<Shown & { readonly where: () => string }> {
  const assessment = { ...anAssessment(given, content), ...more }
  const shown = await show(<PresentPage saved={<span>Saved</span>} alert={<></>} />, {
    assessment,
    path: `/a/${assessment.id}/present${where && `/${where}`}`,
  })
  await screen.findByRole('heading', { level: 1 })
  return { ...shown, where: () => shown.visited.at(-1)!.replace(`/a/${assessment.id}/`, '') }
}

export const heading = () => screen.getByRole('heading', { level: 1 }).textContent

export { content }
