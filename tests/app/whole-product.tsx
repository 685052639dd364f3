import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { blankAnswer, blankAssessment, type Answer, type Assessment } from '../../src/domain/assessment.ts'
import { edit } from '../../src/domain/changes.ts'
import { paths } from '../../src/machine/paths.ts'
import { openStore, type Beside } from '../../src/storage/store.ts'
import { en } from '../fixtures/every-word.ts'

export const at = '2026-11-25T14:03:00.000Z'
const now = () => at
export const gap = { domain: 'need', id: 'n4-gap' } as const

let databases = 0

/** The whole product in memory, at an address of an assessment that is kept, and another window on the same device. */
export async function openProduct(
  given: Partial<Assessment> = {},
  beside?: Beside,
  address = paths.question('one', gap),
) {
  const name = `product-${++databases}`
  const elsewhere = openStore(now, { name })
  await elsewhere.create({ ...blankAssessment('one', at, { title: 'Falls in Marrick' }), ...given }, beside)
  location.hash = address
  await act(async () => render(<App store={openStore(now, { name })} />))
  await vi.dynamicImportSettled()
  await screen.findAllByRole('heading', { level: 1 }, { timeout: 60_000 })
  return {
    user: userEvent.setup(),
    elsewhere,
    found: async () => (await elsewhere.open('one'))!,
    /** What another window writes of one answer, as it stood when that began. */
    answerElsewhere: async (before: Partial<Answer>, after: Partial<Answer>) => {
      const { assessment } = (await elsewhere.open('one'))!
      const change = edit(assessment, 'answers', gap.id, { ...blankAnswer, ...after })
      await elsewhere.write('one', [{ ...change, before: { ...blankAnswer, ...before } } as typeof change])
    },
  }
}

/** Until the page says that all is on the device. */
export const allSaved = () =>
  waitFor(() => expect(screen.getAllByText(new RegExp(`^${en.common.savedBefore}`)).length).toBeGreaterThan(0), {
    timeout: 60_000,
  })
