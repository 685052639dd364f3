import { counts } from '../../../src/content/asked.ts'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SetUpPage } from '../../../src/features/set-up/set-up-page.tsx'
import { paths } from '../../../src/ports/paths.ts'
import { show, typeDate } from '../harness.tsx'

const onTheAboutStep = () => show(<SetUpPage />, { path: paths.setUp('a1') })
const goOn = () => screen.getByRole('button', { name: 'Keep and go on' })

describe('set-up: what it is about', () => {
  it('goes on with a name alone', async () => {
    const { user, visited, now } = await onTheAboutStep()
    await user.type(screen.getByLabelText('Give it a name'), 'Falls in Marrick')
    await user.click(goOn())
    await waitFor(() => expect(visited.at(-1)).toBe('/a/a1/set-up/voices'))
    expect(now().about.about.title).toBe('Falls in Marrick')
  })

  it('goes on with Enter right after the last letter', async () => {
    const { user, visited } = await onTheAboutStep()
    await user.type(screen.getByLabelText('Give it a name'), 'Falls in Marrick{Enter}')
    await waitFor(() => expect(visited.at(-1)).toBe('/a/a1/set-up/voices'))
  })

  it('does not go on without a name, leads to the field, and keeps what else was typed', async () => {
    const { user, visited, now } = await onTheAboutStep()
    await user.type(screen.getByLabelText('Which service is it?'), 'Sheltered housing')
    await user.click(goOn())
    expect(await screen.findByRole('alert')).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Give the assessment a name' }))
    expect(screen.getByLabelText('Give it a name')).toHaveFocus()
    expect(screen.getByLabelText('Give it a name')).toBeInvalid()
    expect(now().about.about.service).toBe('Sheltered housing')
    expect(visited).toHaveLength(1)
  })

  it('keeps no text that is longer than a file may hold, and says so', async () => {
    const { user, now } = await onTheAboutStep()
    const field = screen.getByLabelText('Which organisations take part?')
    await user.click(field)
    await user.paste('a'.repeat(301))
    await user.tab()
    expect(screen.getByText(/Make this shorter: 300 characters at most/)).toBeInTheDocument()
    expect(now().about.about.organisations).toBe('')
  })

  it('asks before it keeps what looks like a person’s number', async () => {
    const { user, now } = await onTheAboutStep()
    await user.type(screen.getByLabelText('Who is it for?'), 'Tenant 943 476 5919')
    await user.tab()
    expect(await screen.findByText(/an NHS number in it/)).toBeInTheDocument()
    expect(now().about.about.people).toBe('')
  })

  it('keeps the date of the decision and the depth as they are chosen', async () => {
    const { user, now } = await onTheAboutStep()
    await typeDate(user, 'When is the decision due?', '29', '1', '2027')
    await user.click(screen.getByRole('radio', { name: new RegExp(`^Quick look: ${counts.screen} questions`) }))
    expect(now().about.about).toMatchObject({ decideBy: '2027-01-29', depth: 'screen' })
  })
})
