import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { blankAssessment, type About } from '../../../src/domain/assessment.ts'
import { SetUpPage } from '../../../src/features/set-up/set-up-page.tsx'
import { paths } from '../../../src/ports/paths.ts'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const words = en.setUp.quick
const { says } = en.setUp.answering
const start = () => screen.getByRole('button', { name: /^Start: question 1 of/ })
const name = () => screen.getByLabelText(words.name)

const onTheQuickStep = (given: Partial<About> = {}, query = '') =>
  show(<SetUpPage />, {
    assessment: blankAssessment('a1', '2026-11-25T09:00:00.000Z', { depth: 'screen', ...given }),
    path: paths.setUp('a1') + query,
  })

describe('set-up of the quick look', () => {
  it('is one page whose title is what the quick look answers, with nothing but what it needs in sight', async () => {
    await onTheQuickStep()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.title)
    const later = screen.getByText(words.later).closest('details')!
    expect(later).not.toHaveAttribute('open')
    const inSight = screen.getAllByRole('textbox').filter((field) => !later.contains(field))
    expect(inSight).toEqual([name()])
  })

  it('leads to the first question with a name alone', async () => {
    const { user, visited, now } = await onTheQuickStep()
    await user.type(name(), 'Falls in Marrick')
    await user.click(start())
    await waitFor(() => expect(visited.at(-1)).toBe('/a/a1/need/n1-boundary'))
    expect(now().about.about).toMatchObject({ title: 'Falls in Marrick', roleTitle: '', isRunning: false })
  })

  it('does not start without a name, and leads to the field', async () => {
    const { user, visited } = await onTheQuickStep()
    await user.click(start())
    await user.click(within(await screen.findByRole('alert')).getByRole('link', { name: words.nameNeeded }))
    expect(name()).toHaveFocus()
    expect(visited).toHaveLength(1)
  })

  it('asks who answers in one press, and who is in the room only where there is one', async () => {
    const { user, now } = await onTheQuickStep()
    await user.click(screen.getByRole('radio', { name: says.alone }))
    expect(now().about.about.answering).toBe('alone')
    const steps = () => within(screen.getByRole('navigation', { hidden: true })).queryByText('Who is in the room')
    expect(steps()).toBeNull()
    await user.click(screen.getByRole('radio', { name: says.organisations }))
    expect(steps()).not.toBeNull()
  })

  it('asks for other organisations only where there may be some', async () => {
    const { user } = await onTheQuickStep()
    const field = () => screen.queryByLabelText(en.aboutStep.organisations)
    expect(field()).not.toBeNull()
    await user.click(screen.getByRole('radio', { name: says.several }))
    expect(field()).toBeNull()
  })

  it('parks a post that is planned, under its name, and lets go of it when there is none after all', async () => {
    const { user, now, visited } = await onTheQuickStep({ title: 'Falls' })
    await user.click(screen.getByRole('radio', { name: words.posts.planned }))
    await user.click(start())
    expect(visited).toHaveLength(1)
    await user.type(screen.getByLabelText(words.roleTitle), 'Falls link worker')
    await user.tab()
    expect(now().about.about.roleTitle).toBe('Falls link worker')
    await user.click(screen.getByRole('radio', { name: words.posts.none }))
    expect(now().about.about.roleTitle).toBe('')
    expect(screen.queryByLabelText(words.roleTitle)).toBeNull()
  })

  it('keeps that it runs already', async () => {
    const { user, now } = await onTheQuickStep()
    await user.click(screen.getByRole('radio', { name: words.posts.running }))
    expect(now().about.about.isRunning).toBe(true)
    await user.click(screen.getByRole('radio', { name: words.posts.none }))
    expect(now().about.about.isRunning).toBe(false)
  })

  it('stands open where somebody comes for one thing alone, and leads back', async () => {
    const { user, visited } = await onTheQuickStep({ title: 'Falls' }, '?return=check-answers%3Fat%3Dabout-budget')
    expect(screen.getByText(words.later).closest('details')).toHaveAttribute('open')
    await user.click(screen.getByRole('button', { name: 'Keep, and back to your answers' }))
    await waitFor(() => expect(visited.at(-1)).toBe('/a/a1/check-answers?at=about-budget'))
  })
})
