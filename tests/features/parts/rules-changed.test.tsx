import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { content } from '../../../src/content/index.ts'
import { library } from '../../../src/content/library.ts'
import { HubPage } from '../../../src/features/hub/hub-page.tsx'
import { RecommendationPage } from '../../../src/features/recommendation/recommendation-page.tsx'
import { byId } from '../../../src/domain/by-id.ts'
import { changedSince } from '../../../src/domain/changed-since.ts'
import { fromFile } from '../../../src/storage/opened-file.ts'
import { everyAnswer, anAssessment } from '../../fixtures/assessments.ts'
import { show } from '../harness.tsx'

const opened = fromFile(readFileSync('tests/storage/files/version-3.needfirst.json', 'utf8'))
if (!opened.ok) throw new Error('The real file of content 2026.11 cannot be opened')
const { assessment } = opened
const device = { loadLibrary: async () => library }
const name = /^The rules have changed since some of this was answered \(version 2026\.11\)/

describe('a real file of an earlier version', () => {
  test.each([
    ['the page with the six domains', <HubPage key="hub" />],
    ['the recommendation', <RecommendationPage key="recommendation" />],
  ])('says on %s what reads differently', async (_, page) => {
    await show(page, { assessment, device })
    const notice = within((await screen.findByText(name)).closest('details')!)
    for (const { name: change, say } of content.changed.flatMap(({ decision, warnings }) => [
      ...decision,
      ...warnings,
    ])) {
      expect(notice.getByText(change)).toBeInTheDocument()
      expect(notice.getByText(say)).toBeInTheDocument()
    }
    const reworded = changedSince(assessment, content)!.reworded.map((id) => byId(content.questions, id).short)
    expect(reworded.length).toBeGreaterThan(0)
    expect(notice.getAllByRole('link', { hidden: true }).map(({ textContent }) => textContent)).toEqual(reworded)
  })

  test('leads to the answers that were given to other words', async () => {
    const [[id, answer]] = Object.entries(assessment.answers) as [[string, (typeof assessment.answers)[string]]]
    const reworded = { ...answer, asked: { ...answer.asked, ask: 'Asked otherwise?' } }
    await show(<HubPage />, {
      assessment: { ...assessment, answers: { ...assessment.answers, [id]: reworded } },
      device,
    })
    const notice = within((await screen.findByText(name)).closest('details')!)
    const { short } = content.questions.find((one) => one.id === id)!
    expect(notice.getByRole('link', { name: short, hidden: true }).getAttribute('href')).toContain(id)
  })
})

test('answers of this version are told of no change', async () => {
  const given = anAssessment({ levels: everyAnswer(2, 2, content) }, content)
  await show(<RecommendationPage />, { assessment: given, device })
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText(/rules have changed/)).toBeNull()
})
