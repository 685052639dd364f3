import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PresentPage } from '../../../src/features/present/present-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { comingHomeAssessment } from '../../fixtures/grid-records.ts'
import { navigatorFirst } from '../../fixtures/navigator-first.ts'
import { tarnValley } from '../../fixtures/tarn-valley.ts'
import { show } from '../harness.tsx'
import { heading, showOnProjector } from './show-on-projector.tsx'

const { money, grid, present } = en

async function showExample(assessment: typeof tarnValley, where: string) {
  const shown = await show(<PresentPage saved={<span>Saved</span>} alert={<></>} />, {
    assessment,
    path: `/a/${assessment.id}/present/${where}`,
  })
  await screen.findByRole('heading', { level: 1 })
  return shown
}

async function placesOf(user: Awaited<ReturnType<typeof show>>['user']): Promise<readonly string[]> {
  await user.keyboard('g')
  return within(screen.getByRole('dialog'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent.trim())
}

describe('money on the wall', () => {
  it('has the plans side by side, as they are said and as they can be shown', async () => {
    await showExample(tarnValley, 'money')
    expect(heading()).toBe(money.side.title)
    expect(screen.getByRole('row', { name: 'A new role £137,001 £0 £137,001 £24,156 £0' })).toBeInTheDocument()
    expect(screen.queryByText(/Two case managers/)).toBeNull()
  })

  it('says where the money of a plan ends, with cost and money in writing for each year', async () => {
    await showExample(tarnValley, 'money/new-role')
    expect(heading()).toBe(money.sum.ends('19'))
    expect(screen.getByRole('row', { name: 'Cost £121,417 £152,001 £137,001 £137,001 £137,001' })).toBeInTheDocument()
    expect(screen.getByRole('row', { name: 'In writing £165,000 £82,500 £0 £0 £0' })).toBeInTheDocument()
  })

  it('goes down from time freed to money, with the hours and the ink of each step in words', async () => {
    await showExample(tarnValley, 'money/new-role/new-role-gp')
    const steps = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(steps).toHaveLength(5)
    expect(steps[0]).toContain('2,175 hours')
    expect(steps.at(-1)).toContain('366 hours')
    expect(screen.getByText('£24,156 a year said, £0 shown: assumed')).toBeInTheDocument()
  })
})

describe('the task grid on the wall', () => {
  it('is the ladder in hours, and what is left and why', async () => {
    const { user } = await showExample(comingHomeAssessment, 'grid')
    await waitFor(() => expect(heading()).toBe(grid.verdicts.scraps))
    const bars = screen.getAllByRole('img').map((bar) => bar.getAttribute('aria-label'))
    expect(bars[0]).toBe(grid.picture.bar(grid.rungs['team-or-pathway'], '20 to 30 h'))
    expect(screen.getByText(present.grid.settle(2))).toBeInTheDocument()
    await act(() => user.keyboard('{ArrowRight}'))
    await waitFor(() => expect(screen.getByText(/^Nobody may do this: Someone to ring at night/)).toBeInTheDocument())
    expect(heading()).toBe(grid.left.title)
  })
})

describe('the list of places', () => {
  it('has money and the grid where there are figures or tasks, and only there', async () => {
    const { places } = present
    const all = [places.silhouette, places.left, places.side, places.cliff, places.stairs]
    const { user } = await showExample(tarnValley, 'money')
    expect((await placesOf(user)).filter((name) => all.includes(name))).toEqual(all.slice(2))
  })

  it('has the grid alone where there is no money', async () => {
    const { user } = await showExample(navigatorFirst, 'grid')
    const names = await placesOf(user)
    expect(names).toContain(present.places.left)
    expect(names).not.toContain(present.places.side)
  })

  it('has neither where nobody gave any', async () => {
    const { user } = await showOnProjector('need')
    const names = await placesOf(user)
    for (const name of [present.places.silhouette, present.places.side]) expect(names).not.toContain(name)
  })
})
