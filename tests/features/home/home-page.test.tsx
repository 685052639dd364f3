import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { HomePage } from '../../../src/features/home/home-page.tsx'
import { show } from '../harness.tsx'
import { aList, binned, failing, falls, untitled } from './a-list.ts'

const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)
const copyOf = async (id: string) => `copy-of-${id}`
const rowOf = (name: string) => screen.getByRole('link', { name }).closest('li')!

describe('home, opened cold', () => {
  it('says first what Needfirst is for, and shows no list', async () => {
    await show(<HomePage />)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Show the need before you name the post')
    expect(screen.queryByText('On this device')).not.toBeInTheDocument()
  })

  it.each([
    ['Start an assessment', 'full'],
    ['Start a quick look', 'screen'],
  ])('“%s” starts at its depth, at the first page of set-up', async (button, depth) => {
    const { user, visited } = await show(<HomePage />, { device: { start: async (given) => `of-${given}` } })
    await user.click(await screen.findByRole('button', { name: button }))
    expect(visited.at(-1)).toBe(`/a/of-${depth}/set-up/about`)
  })

  it('opens a worked example as a copy of its own, at its recommendation', async () => {
    const examples = [{ id: 'one', title: 'An invented place', say: 'It is invented.' }]
    const { user, visited } = await show(<HomePage />, {
      device: { loadExampleNames: async () => examples, openExample: copyOf },
    })
    await user.click(await screen.findByRole('button', { name: /^Open this example ?: An invented place$/ }))
    expect(visited.at(-1)).toBe('/a/copy-of-one/recommendation')
  })

  it('says how long each way takes, with the number of questions', async () => {
    await show(<HomePage />, { device: { counts: { screen: 3, full: 7 } } })
    expect(await screen.findByText(/^3 questions, about 30 minutes/)).toBeInTheDocument()
    expect(screen.getByText(/^7 questions, 90 to 120 minutes/)).toBeInTheDocument()
  })
})

describe('home, for somebody who comes back', () => {
  it('shows their own list before anything else, with the day of the last change', async () => {
    await show(<HomePage />, { device: aList(falls, untitled) })
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('On this device')
    expect(headings().indexOf('Show the need before you name the post')).toBeGreaterThan(0)
    expect(rowOf('Falls in Marrick')).toHaveTextContent('Changed 24 November 2026')
    expect(screen.getByRole('link', { name: 'Falls in Marrick' })).toHaveAttribute('href', '/a/falls')
    expect(rowOf('Assessment without a name')).toBeInTheDocument()
  })

  it('saves the assessment that was asked for as a file', async () => {
    const device = aList(falls, untitled)
    const { user } = await show(<HomePage />, { device })
    await user.click(await screen.findByRole('button', { name: /^Save as a file ?: Falls in Marrick$/ }))
    await waitFor(() => expect(device.saved).toEqual(['falls']))
  })

  it('moves an assessment to the bin, says so where the focus is, and puts it back', async () => {
    const { user } = await show(<HomePage />, { device: aList(falls, untitled) })
    await user.click(await screen.findByRole('button', { name: /^Move to the bin ?: Falls in Marrick$/ }))
    const status = await screen.findByText(/“Falls in Marrick” is in the bin. It is kept there for 30 days/)
    expect(status.closest('[role=status]')).toHaveFocus()
    expect(screen.queryByRole('link', { name: 'Falls in Marrick' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Put it back' }))
    expect(await screen.findByRole('link', { name: 'Falls in Marrick' })).toBeInTheDocument()
  })

  it('leads to the bin only when there is something in it', async () => {
    const { unmount } = await show(<HomePage />, { device: aList(falls) })
    await screen.findByText('On this device')
    expect(screen.queryByRole('link', { name: 'See the bin' })).not.toBeInTheDocument()
    unmount()
    await show(<HomePage />, { device: aList(falls, binned) })
    expect(await screen.findByRole('link', { name: 'See the bin' })).toHaveAttribute('href', '/bin')
  })
})

describe('home, where the browser keeps nothing', () => {
  it('says so, says what is still possible, and tries again when asked', async () => {
    let works = false
    const list = async () => (works ? [falls] : failing('unavailable')())
    const { user } = await show(<HomePage />, { device: { list } })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('This browser keeps nothing for Needfirst')
    expect(within(alert).getByRole('link', { name: 'How it decides' })).toHaveAttribute('href', '/about/how')
    works = true
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'Falls in Marrick' })).toBeInTheDocument()
  })

  it('stays on the page and says why when an assessment cannot be started', async () => {
    const { user, visited } = await show(<HomePage />, { path: '/', device: { start: failing('quota') } })
    await user.click(await screen.findByRole('button', { name: 'Start an assessment' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('This device has no room left for it.')
    expect(visited).toEqual(['/'])
  })
})
