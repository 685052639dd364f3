import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { blankAssessment } from '../../../src/domain/assessment.ts'
import { HomePage } from '../../../src/features/home/home-page.tsx'
import { refusalSays } from '../../../src/locales/refusal-says.ts'
import type { Refusal } from '../../../src/storage/opened-file.ts'
import { inThisWindow, placeOfGiven } from '../../../src/storage/in-this-window.ts'
import { viewToText } from '../../../src/storage/view-text.ts'
import { en } from '../../fixtures/every-word.ts'
import { aView } from '../../fixtures/views.ts'
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

describe('opening the view of somebody who was not there', () => {
  const createdAt = '2026-11-25T09:00:00.000Z'
  const view = aView({ assessment: { id: 'a-copy', createdAt } })
  const viewInFile = new File([viewToText(view)], 'one.needfirst-view.json', { type: 'application/json' })
  const openFile = async () => ({ ok: false as const, reason: 'a-view' as const })
  const here = (...ids: readonly string[]) => ({
    openFile,
    list: async () => ids.map((id) => ({ id, title: 'Home from hospital', changedAt: createdAt })),
    read: async (id: string) => ({ assessment: blankAssessment(id, createdAt), displaced: [], setAside: [] }),
  })
  const upload = async (device: object, file = viewInFile) => {
    const shown = await show(<HomePage />, { path: '/', device })
    await shown.user.upload(await screen.findByLabelText('Open a saved file'), file)
    return shown
  }
  afterEach(() => inThisWindow.clear())

  it.each([
    ['the one that it is on', ['kept'], 'kept'],
    ['the one it names, of several copies', ['other', 'a-copy'], 'a-copy'],
  ])('leads to what it would add to %s, and adds nothing', async (_what, ids, id) => {
    const { visited } = await upload(here(...ids))
    await waitFor(() => expect(visited.at(-1)).toBe(`/a/${id}/room/view-given`))
    expect(inThisWindow.at(placeOfGiven(id))).toBe(viewToText(view))
  })

  it.each([
    ['its assessment is not here', here(), en.afterwards.given.other(view.title)],
    ['there are several copies of it', here('one', 'other'), en.afterwards.given.several(view.title)],
  ])('says what to do where %s', async (_what, device, say) => {
    const { visited } = await upload(device)
    expect(await screen.findByRole('alert')).toHaveTextContent(say)
    expect(visited).toEqual(['/'])
  })

  it('says why it is refused', async () => {
    await upload(here('kept'), new File(['{"needfirstView":1}'], 'one.needfirst-view.json'))
    expect(await screen.findByRole('alert')).toHaveTextContent('The file is damaged')
  })
})
