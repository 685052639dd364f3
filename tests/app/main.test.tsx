import 'fake-indexeddb/auto'
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { blankAssessment } from '../../src/domain/assessment.ts'
import { daysInBin } from '../../src/ports/use-device.ts'
import { openStore } from '../../src/storage/store.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()

/** An assessment that was moved to the bin so many days ago. */
async function binned(id: string, days: number): Promise<void> {
  const store = openStore(() => daysAgo(days))
  await store.create(blankAssessment(id, daysAgo(days), { title: id }))
  await store.toBin(id)
}

test('when the product starts, it empties the bin of what was there longer than it says, and of nothing else', async () => {
  await binned('over', daysInBin + 1)
  await binned('not yet over', daysInBin - 1)
  await binned('new', 0)
  const store = openStore(() => daysAgo(0))
  await store.create(blankAssessment('old-and-kept', daysAgo(400), { title: 'old and kept' }))
  document.body.innerHTML = '<div id="root"></div>'
  await import('../../src/app/main.tsx')
  await screen.findAllByRole('heading', { level: 1 }, { timeout: 60_000 })
  const there = async () => (await store.list()).map(({ id }) => id).toSorted()
  await waitFor(async () => expect(await there()).not.toContain('over'), { timeout: 60_000 })
  expect(await there()).toEqual(['new', 'not yet over', 'old-and-kept'])
})
