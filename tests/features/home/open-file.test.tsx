import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { blankAssessment } from '../../../src/domain/assessment.ts'
import { HomePage } from '../../../src/features/home/home-page.tsx'
import { refusalSays } from '../../../src/locales/refusal-says.ts'
import type { Refusal } from '../../../src/storage/opened-file.ts'
import { show } from '../harness.tsx'
import { failing } from './a-list.ts'

const file = new File(['{}'], 'one.needfirst.json', { type: 'application/json' })

const refusals: readonly Refusal[] = [
  { reason: 'too-large', bytes: 6_000_000 },
  { reason: 'not-json' },
  { reason: 'too-deep' },
  { reason: 'unsafe-key', key: 'constructor' },
  { reason: 'not-ours' },
  { reason: 'newer-version', savedBy: 9 },
  { reason: 'damaged', where: 'assessment', what: 'expected object' },
]

describe('opening a saved file', () => {
  it('opens it as a new assessment, at its six domains', async () => {
    const assessment = blankAssessment('from-file', '2026-11-25T09:00:00.000Z')
    const openFile = async () => ({
      ok: true as const,
      assessment,
      content: '1',
      id: 'opened',
      displaced: [],
      setAside: [],
    })
    const { user, visited } = await show(<HomePage />, { device: { openFile } })
    await user.upload(await screen.findByLabelText('Open a saved file'), file)
    await waitFor(() => expect(visited.at(-1)).toBe('/a/opened'))
  })

  it.each(refusals)('says why a file is refused ($reason), and that nothing has changed', async (refusal) => {
    const openFile = async () => ({ ok: false as const, ...refusal })
    const { user, visited } = await show(<HomePage />, { path: '/', device: { openFile } })
    await user.upload(await screen.findByLabelText('Open a saved file'), file)
    const summary = await screen.findByRole('alert')
    expect(summary).toHaveTextContent('The file was not opened')
    expect(summary).toHaveTextContent(refusalSays(refusal))
    expect(summary).toHaveTextContent('Nothing on this device has been changed.')
    expect(summary).toHaveFocus()
    expect(screen.getByLabelText('Open a saved file')).toBeInvalid()
    expect(visited).toEqual(['/'])
  })

  it('says so when the device cannot keep what is in the file', async () => {
    const { user } = await show(<HomePage />, { device: { openFile: failing('quota') } })
    await user.upload(await screen.findByLabelText('Open a saved file'), file)
    expect(await screen.findByRole('alert')).toHaveTextContent('This device has no room left for it.')
  })
})
