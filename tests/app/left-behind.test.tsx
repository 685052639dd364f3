import 'fake-indexeddb/auto'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { blankAssessment } from '../../src/domain/assessment.ts'
import { own } from '../../src/domain/own.ts'
import { moneyLines } from '../../src/domain/records/late/money-lines.ts'
import { currentVersion } from '../../src/domain/records/versions.ts'
import { openStore, type Store } from '../../src/storage/store.ts'
import { en } from '../fixtures/every-word.ts'
import { allSaved, gap, openProduct } from './whole-product.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
})

/** The page goes out of sight, as it does before it is gone. */
function goOutOfSight(): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
}

const note = () => screen.findByLabelText<HTMLTextAreaElement>(en.interview.note, undefined, { timeout: 60_000 })

test('what was typed when the page went is there again in a device that never took it, and then kept on it', async () => {
  const { user } = await openProduct()
  await user.type(await note(), 'Half a note')
  goOutOfSight()
  expect(sessionStorage.getItem('needfirst.left-behind')).toContain('Half a note')
  cleanup()
  vi.restoreAllMocks()

  const device = await openWhereItWasNeverKept()
  await waitFor(async () =>
    expect(own((await device.open('one'))!.assessment.answers, gap.id)?.note).toBe('Half a note'),
  )
  expect((await note()).value).toBe('Half a note')
  expect(sessionStorage.getItem('needfirst.left-behind')).toBeNull()
})

test('what was kept meanwhile is not held any longer', async () => {
  const { user } = await openProduct()
  await user.type(await note(), 'Half a note')
  goOutOfSight()
  expect(sessionStorage.getItem('needfirst.left-behind')).toContain('Half a note')
  vi.restoreAllMocks()
  await allSaved()
  expect(sessionStorage.getItem('needfirst.left-behind')).toBeNull()
})

test('what is of a kind that comes later is kept as well, where nothing of it came before', async () => {
  vi.resetModules()
  const { leftBehind } = await import('../../src/app/left-behind.ts')
  const { isHere, recordKinds } = await import('../../src/domain/assessment.ts')
  expect(isHere('moneyLines')).toBe(false)
  const edit = { in: 'moneyLines', id: 'post', before: undefined, after: moneyLines.blank }
  sessionStorage.setItem('needfirst.left-behind', JSON.stringify({ id: 'one', version: currentVersion, edits: [edit] }))
  const write = vi.fn<Store['write']>()

  await leftBehind.keep('one', { write } as unknown as Store)
  expect(write).toHaveBeenCalledWith('one', [
    expect.objectContaining({ id: 'post', after: recordKinds.moneyLines.blank }),
  ])
  expect(sessionStorage.getItem('needfirst.left-behind')).toBeNull()
})

/** The same assessment on a device that the last write did not reach. */
async function openWhereItWasNeverKept() {
  const at = '2026-11-25T14:03:00.000Z'
  const device = openStore(() => at, { name: 'never-kept' })
  await device.create(blankAssessment('one', at, { title: 'Falls in Marrick' }))
  await act(async () => render(<App store={device} />))
  return device
}
