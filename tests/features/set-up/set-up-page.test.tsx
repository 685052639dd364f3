import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setUpFacts } from '../../../src/content/facts/set-up.ts'
import { SetUpPage } from '../../../src/features/set-up/set-up-page.tsx'
import { show } from '../harness.tsx'

const level1 = () => screen.getByRole('heading', { level: 1 }).textContent

describe('set-up, step by step', () => {
  it.each([
    [undefined, 'What is this about?'],
    ['voices', 'Who is in the room?'],
    ['facts', 'A few plain facts'],
    ['role', 'Has somebody already named a role?'],
    ['unheard-of', 'What is this about?'],
  ])('the step %s has a page of its own', async (step, heading) => {
    await show(<SetUpPage step={step} />)
    expect(level1()).toBe(heading)
  })

  it.each([
    ['voices', '/a/a1/set-up/facts'],
    ['facts', '/a/a1/set-up/role'],
    ['role', '/a/a1'],
  ])('%s leads on', async (step, to) => {
    await show(<SetUpPage step={step} />)
    expect(screen.getByRole('link', { name: /Keep and go on|Go to the six domains/ })).toHaveAttribute('href', to)
  })

  it('marks the step that is open', async () => {
    await show(<SetUpPage step="facts" />)
    const steps = screen.getByRole('navigation', { name: 'Set-up, step by step' })
    expect(steps.querySelector('[aria-current=step]')).toHaveTextContent('A few facts')
  })

  it('asks every fact that belongs to set-up, and keeps what is chosen', async () => {
    const { user, now } = await show(<SetUpPage step="facts" />)
    for (const { ask } of setUpFacts) expect(screen.getByRole('group', { name: ask })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'New recruits' }))
    expect(now().facts['staff-from']).toEqual({ chosen: ['new-recruits'] })
  })

  it('keeps the title of a role that was already named, sets it aside, and says why', async () => {
    const { user, now } = await show(<SetUpPage step="role" />)
    expect(screen.getByText(/Deciding in advance what a role looks like/)).toBeInTheDocument()
    await user.type(screen.getByLabelText('Title of the role, if there is one'), 'Care navigator')
    await waitFor(() => expect(now().about.about.roleTitle).toBe('Care navigator'))
    expect(screen.getByRole('status')).toHaveTextContent('“Care navigator” is set aside.')
  })
})
