import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { blankAnswer, blankAssessment, type Assessment } from '../../src/domain/assessment.ts'
import { edit } from '../../src/domain/changes.ts'
import { paths } from '../../src/ports/paths.ts'
import { openStore, type Beside, type Channel } from '../../src/storage/store.ts'
import { en } from '../fixtures/every-word.ts'

const at = '2026-11-25T14:03:00.000Z'
const now = () => at
export const gap = { domain: 'need', id: 'n4-gap' } as const

let databases = 0

type Given = {
  readonly assessment?: Partial<Assessment>
  readonly beside?: Beside
  /** How this window hears of the others; as browsers do it, where none is given. */
  readonly channel?: Channel
  readonly question?: Parameters<typeof paths.question>[1]
}

/** The whole product in memory, at a question of an assessment that is kept, and another window on the same device. */
export async function openProduct({ assessment, beside, channel, question = gap }: Given = {}) {
  const name = `product-${++databases}`
  const elsewhere = openStore(now, { name })
  await elsewhere.create({ ...blankAssessment('one', at, { title: 'Falls in Marrick' }), ...assessment }, beside)
  location.hash = paths.question('one', question)
  await act(async () => render(<App store={openStore(now, { name, channel })} />))
  await vi.dynamicImportSettled()
  await screen.findAllByRole('heading', { level: 1 }, { timeout: 60_000 })
  return {
    user: userEvent.setup(),
    elsewhere,
    found: async () => (await elsewhere.open('one'))!,
    /** Another window writes a note. */
    noteElsewhere: async (note: string) => {
      const { assessment } = (await elsewhere.open('one'))!
      await elsewhere.write('one', [edit(assessment, 'answers', gap.id, { ...blankAnswer, note })])
    },
  }
}

/** Until the page says that all is on the device. */
export const allSaved = () =>
  waitFor(() => expect(screen.getAllByText(new RegExp(`^${en.common.savedBefore}`)).length).toBeGreaterThan(0), {
    timeout: 60_000,
  })
