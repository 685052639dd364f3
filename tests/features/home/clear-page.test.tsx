import 'fake-indexeddb/auto'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ClearPage } from '../../../src/features/home/clear-page.tsx'
import { begin } from '../../../src/domain/session/sitting.ts'
import { sittings } from '../../../src/storage/sessions.ts'
import { show } from '../harness.tsx'
import { aList, binned, failing, falls } from './a-list.ts'

const tick = 'I have saved what I want to keep, and the rest may be removed'

describe('finish and clear this computer', () => {
  it('offers every assessment as a file first, those in the bin too', async () => {
    const device = aList(falls, binned)
    const { user } = await show(<ClearPage />, { device })
    await user.click(await screen.findByRole('button', { name: 'Save “Falls in Marrick” as a file' }))
    await user.click(screen.getByRole('button', { name: 'Save “Old plan” as a file' }))
    await waitFor(() => expect(device.saved).toEqual(['falls', 'old']))
    expect(screen.getAllByText(/Check that the file is there/)).toHaveLength(2)
  })

  it('clears nothing until the box is ticked, and leads to the box', async () => {
    const device = aList(falls)
    const { user } = await show(<ClearPage />, { device })
    await user.click(await screen.findByRole('button', { name: 'Clear this computer' }))
    expect(screen.getByRole('alert')).toHaveFocus()
    await user.click(screen.getByRole('link', { name: /Tick the box/ }))
    expect(screen.getByRole('checkbox', { name: tick })).toHaveFocus()
    expect(await device.list()).toEqual([falls])
  })

  it('clears the sittings that are going on as well', async () => {
    const questions = [{ question: 'n4-gap', before: 0 }]
    await sittings.keep('falls', begin({ questions, door: 'hands', smallest: 5, begun: '2026-11-25T09:00:00.000Z' }))
    const { user } = await show(<ClearPage />, { device: aList(falls) })
    await user.click(await screen.findByRole('checkbox', { name: tick }))
    await user.click(screen.getByRole('button', { name: 'Clear this computer' }))
    await waitFor(async () => expect(await sittings.find('falls')).toBeUndefined())
  })

  it('clears everything once it is ticked, and says what is left: the files', async () => {
    const device = aList(falls, binned)
    const { user } = await show(<ClearPage />, { device })
    await user.click(await screen.findByRole('checkbox', { name: tick }))
    await user.click(screen.getByRole('button', { name: 'Clear this computer' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'This computer is clear' })).toBeInTheDocument()
    expect(screen.getByText(/Files you saved are where the browser put them/)).toBeInTheDocument()
    expect(await device.list()).toEqual([])
  })

  it('never says that it is clear when it is not', async () => {
    const { user } = await show(<ClearPage />, { device: { ...aList(falls), clear: failing('closed') } })
    await user.click(await screen.findByRole('checkbox', { name: tick }))
    await user.click(screen.getByRole('button', { name: 'Clear this computer' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser closed the place where it keeps your work.')
    expect(screen.queryByText('This computer is clear')).not.toBeInTheDocument()
  })

  it('has nothing to confirm where nothing is kept', async () => {
    await show(<ClearPage />)
    expect(await screen.findByText(/there is nothing to clear/)).toBeInTheDocument()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })
})
