import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setUpFacts } from '../../../src/content/facts/set-up.ts'
import { SetUpPage } from '../../../src/features/set-up/set-up-page.tsx'
import { content } from '../../../src/content/index.ts'
import { paths } from '../../../src/ports/paths.ts'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const words = en.plans.setUp
const level1 = () => screen.getByRole('heading', { level: 1 }).textContent

describe('set-up, step by step', () => {
  it.each([
    [undefined, 'What is this about?'],
    ['voices', 'Who is in the room?'],
    ['facts', 'Plain facts'],
    ['plans', 'Which plans do you weigh?'],
  ] as const)('the step %s has a page of its own', async (step, heading) => {
    await show(<SetUpPage step={step} />)
    expect(level1()).toBe(heading)
  })

  it.each([
    ['voices', '/a/a1/set-up/facts'],
    ['facts', '/a/a1/set-up/plans'],
    ['plans', '/a/a1'],
  ] as const)('%s leads on', async (step, to) => {
    await show(<SetUpPage step={step} />, { path: paths.setUp('a1', step) })
    expect(screen.getByRole('link', { name: /Keep and go on|Go to the six domains/ })).toHaveAttribute('href', to)
  })

  it('marks the step that is open', async () => {
    await show(<SetUpPage step="facts" />)
    const steps = screen.getByRole('navigation', { name: 'Set-up, step by step' })
    expect(steps.querySelector('[aria-current=step]')).toHaveTextContent('Plain facts')
  })

  it('asks every fact that belongs to set-up, and keeps what is chosen', async () => {
    const { user, now } = await show(<SetUpPage step="facts" />)
    for (const { ask } of setUpFacts) expect(screen.getByRole('group', { name: ask })).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'New recruits' }))
    expect(now().facts['staff-from']).toEqual({ chosen: ['new-recruits'], byPlan: {} })
  })

  it('has nothing chosen for a fact until somebody chooses, “Not known” included', async () => {
    const { user, now } = await show(<SetUpPage step="facts" />)
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    const { id, ask, options } = setUpFacts.find(({ many }) => !many)!
    const fact = within(screen.getByRole('group', { name: ask }))
    await user.click(fact.getByRole('radio', { name: options[0].say }))
    await user.click(fact.getByRole('radio', { name: 'Not known' }))
    expect(fact.getByRole('radio', { name: 'Not known' })).toBeChecked()
    expect(now().facts[id]).toBeUndefined()
  })

  it('keeps a fact of one plan apart, and all the same again with one button', async () => {
    const fact = setUpFacts.find(({ about, many }) => about === 'plan' && !many)!
    const [, team] = content.plans
    const { user, now } = await show(<SetUpPage step="facts" />)
    const field = within(screen.getByRole('group', { name: fact.ask }))
    const [one, other] = fact.options
    await user.click(field.getByRole('radio', { name: one.say }))
    await user.click(field.getByRole('button', { name: new RegExp(`^${en.plans.differs}`) }))
    await user.click(field.getByRole('radio', { name: en.plans.of(team!.name, other.say) }))
    expect(now().facts[fact.id]).toEqual({ chosen: [one.id], byPlan: { 'team-or-pathway': [other.id] } })
    await user.click(field.getByRole('radio', { name: en.plans.of(team!.name, en.interview.facts.unknown) }))
    expect(now().facts[fact.id]).toEqual({ chosen: [one.id], byPlan: { 'team-or-pathway': [] } })
    await user.click(field.getByRole('button', { name: new RegExp(`^${en.plans.sameAgain}`) }))
    expect(now().facts[fact.id]).toEqual({ chosen: [one.id], byPlan: {} })
  })

  it('opens at the fact that the address names, and leads back to where it came from', async () => {
    await show(<SetUpPage step="facts" />, {
      path: '/a/a1/set-up/facts?at=alone&return=check-answers%3Fat%3Dfact-alone',
    })
    const { ask } = setUpFacts.find(({ id }) => id === 'alone')!
    expect(screen.getByRole('group', { name: ask })).toHaveFocus()
    expect(screen.getByRole('link', { name: 'Keep, and back to your answers' })).toHaveAttribute(
      'href',
      '/a/a1/check-answers?at=fact-alone',
    )
  })

  it('keeps the title of a role that was already named, sets it aside, and says why', async () => {
    const { user, now } = await show(<SetUpPage step="plans" />)
    expect(screen.getByText(/Deciding in advance what a role looks like/)).toBeInTheDocument()
    await user.type(screen.getByLabelText('Title of the role, if somebody has named one'), 'Care navigator')
    await waitFor(() => expect(now().about.about.roleTitle).toBe('Care navigator'))
    expect(screen.getByRole('status')).toHaveTextContent('“Care navigator” is set aside.')
    expect(now().plans).toEqual({})
  })

  it('keeps what each way is called and what it is, and nothing of one that nobody says anything of', async () => {
    const { user, now } = await show(<SetUpPage step="plans" />)
    const [roles, team] = content.plans
    const field = (plan: string, say: string) => screen.getByLabelText(`${plan}: ${say}`)
    await user.type(field(team!.name, words.name), 'Falls pathway')
    await user.type(field(roles!.name, words.say), 'Wardens are trained.')
    await waitFor(() =>
      expect(now().plans).toEqual({
        'team-or-pathway': { name: 'Falls pathway', say: '' },
        'existing-roles': { name: '', say: 'Wardens are trained.' },
      }),
    )
    await user.clear(field(team!.name, words.name))
    await waitFor(() => expect(Object.keys(now().plans)).toEqual(['existing-roles']))
    expect(screen.getByText(words.asNow)).toBeInTheDocument()
  })

  it('says with one tick that the role is running already', async () => {
    const { user, now } = await show(<SetUpPage step="about" />)
    await user.click(screen.getByRole('checkbox', { name: new RegExp(en.aboutStep.isRunning) }))
    expect(now().about.about.isRunning).toBe(true)
  })
})
