import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BinPage } from '../../../src/features/home/bin-page.tsx'
import { show } from '../harness.tsx'
import { aList, binned, failing, falls } from './a-list.ts'

describe('the bin', () => {
  it('lists what was moved to it, until which day it is kept, and nothing else', async () => {
    await show(<BinPage />, { device: aList(falls, binned) })
    expect(await screen.findByText('Old plan')).toBeInTheDocument()
    expect(screen.getByText('Moved here 20 November 2026. Kept until 20 December 2026.')).toBeInTheDocument()
    expect(screen.queryByText('Falls in Marrick')).not.toBeInTheDocument()
  })

  it('says that it is empty only when it is', async () => {
    await show(<BinPage />, { device: aList(falls) })
    expect(await screen.findByText('The bin is empty.')).toBeInTheDocument()
  })

  it('puts an assessment back and leads to it', async () => {
    const { user } = await show(<BinPage />, { device: aList(binned) })
    await user.click(await screen.findByRole('button', { name: /^Put it back ?: Old plan$/ }))
    expect(await screen.findByText(/“Old plan” is back on the list/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', '/a/old')
    expect(screen.getByText('The bin is empty.')).toBeInTheDocument()
  })

  it('removes nothing for good before it is confirmed, and gives the focus back when it is not', async () => {
    const { user } = await show(<BinPage />, { device: aList(binned) })
    await user.click(await screen.findByRole('button', { name: /^Remove for good ?: Old plan$/ }))
    expect(screen.getByText(/This cannot be undone/)).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(screen.getByRole('button', { name: /^Remove for good ?: Old plan$/ })).toHaveFocus()
  })

  it('removes it for good once confirmed, and says so where the focus is', async () => {
    const { user } = await show(<BinPage />, { device: aList(binned) })
    await user.click(await screen.findByRole('button', { name: /^Remove for good ?: Old plan$/ }))
    await user.click(screen.getByRole('button', { name: /^Yes, remove it for good ?: Old plan$/ }))
    const said = await screen.findByText(/“Old plan” has been removed/)
    expect(said.closest('[role=status]')).toHaveFocus()
    expect(screen.queryByRole('button', { name: /Put it back/ })).not.toBeInTheDocument()
  })

  it('says why the device could not do it, and keeps the row', async () => {
    const { user } = await show(<BinPage />, { device: { ...aList(binned), restore: failing('closed') } })
    await user.click(await screen.findByRole('button', { name: /^Put it back ?: Old plan$/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser closed the place where it keeps your work.')
    expect(screen.getByText('Old plan')).toBeInTheDocument()
  })
})
