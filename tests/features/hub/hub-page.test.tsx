import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { asked, counts } from '../../../src/content/asked.ts'
import { blankAssessment } from '../../../src/domain/assessment.ts'
import type { DomainId } from '../../../src/domain/content.ts'
import { HubPage } from '../../../src/features/hub/hub-page.tsx'
import { comingHomeAssessment } from '../../fixtures/grid-records.ts'
import { anAssessment, everyAnswer, type Levels } from '../../fixtures/assessments.ts'
import { hub } from '../../../src/locales/en/hub.ts'
import { show } from '../harness.tsx'

const idsIn = (of: DomainId) => asked.questions.filter(({ domain }) => domain === of).map(({ id }) => id)
const need = idsIn('need')
const skills = idsIn('skills')
const needAnswered: Levels = Object.fromEntries(need.map((id) => [id, [2, 2]]))
const task = (name: string) => within(document.querySelector<HTMLElement>('.tasks')!).getByText(name).closest('li')!
const onward = () => document.querySelector('.actions .btn')!

describe('the six domains', () => {
  test('are listed after set-up, each with a plain status', async () => {
    await show(<HubPage />, {
      assessment: anAssessment({ levels: { ...needAnswered, 's2-skills-present': 'unknown' } }, asked),
    })
    expect(task('Local need')).toHaveTextContent('Answered')
    expect(task('Existing skills')).toHaveTextContent('Under way')
    expect(task('Existing skills')).toHaveTextContent('1 not known, 10 to do')
    expect(task('Funding')).toHaveTextContent('Not started')
    expect(document.body).not.toHaveTextContent(/submitted|sent|complete/i)
  })

  test('lead to their first question that nobody has touched, or to their first when all are', async () => {
    await show(<HubPage />, { assessment: anAssessment({ levels: { ...needAnswered, [skills[0]!]: [1, 1] } }, asked) })
    expect(screen.getByRole('link', { name: 'Local need' })).toHaveAttribute('href', `/a/fixture/need/${need[0]}`)
    expect(screen.getByRole('link', { name: 'Existing skills' })).toHaveAttribute(
      'href',
      `/a/fixture/skills/${skills[1]}`,
    )
  })

  test('say only that an answer is assumed, never that it is wrong', async () => {
    await show(<HubPage />, { assessment: anAssessment({ levels: { 'n1-boundary': [2, 0] } }, asked) })
    expect(task('Local need')).toHaveTextContent(`1 answered, ${need.length - 1} to do. One answer is only assumed.`)
  })
})

describe('money and the task grid', () => {
  test('are one press away, and say that they are there to be had', async () => {
    await show(<HubPage />, { assessment: anAssessment({}, asked) })
    for (const [name, href, says] of [
      [hub.after.money, '/a/fixture/money', 'Costs, income and time, if you want to add them.'],
      [hub.after.grid, '/a/fixture/grid', 'Tasks and roles, if you want to list them.'],
    ] as const) {
      const link = screen.getByRole('link', { name })
      expect(link).toHaveAttribute('href', href)
      expect(link.parentElement).toHaveTextContent(says)
    }
  })

  test('say how much of them there is', async () => {
    const { gridTasks, gridRoles } = comingHomeAssessment
    await show(<HubPage />, { assessment: { ...anAssessment({}, asked), gridTasks, gridRoles } })
    expect(screen.getByRole('link', { name: hub.after.grid }).parentElement).toHaveTextContent('36 tasks and 9 roles.')
  })
})

describe('what to do next', () => {
  test('is set-up while nothing at all is given', async () => {
    await show(<HubPage />, { assessment: blankAssessment('a1', '2026-11-25T09:00:00.000Z') })
    expect(onward()).toHaveAttribute('href', '/a/a1/set-up')
  })

  test('is the first domain once set-up has begun', async () => {
    await show(<HubPage />, { assessment: anAssessment({}, asked) })
    expect(onward()).toHaveAttribute('href', `/a/fixture/need/${need[0]}`)
    expect(onward()).toHaveTextContent('Start with “Local need”')
  })

  test('is the next question that nobody has touched', async () => {
    await show(<HubPage />, { assessment: anAssessment({ levels: needAnswered }, asked) })
    expect(screen.getByRole('link', { name: 'Continue with “Existing skills”' })).toHaveAttribute(
      'href',
      `/a/fixture/skills/${skills[0]}`,
    )
  })

  test('is to check the answers when every question has one', async () => {
    await show(<HubPage />, { assessment: anAssessment({ levels: everyAnswer(2, 2, asked) }, asked) })
    expect(onward()).toHaveAttribute('href', '/a/fixture/check-answers')
  })
})

test('the counts add up to the questions asked, and lead to what is open', async () => {
  const levels: Levels = {
    'n1-boundary': [2, 2],
    'n2-need-from-users': [2, 0],
    'n3-size-and-mix': 'unknown',
    'g6-delegation-safety': 'not-applicable',
  }
  await show(<HubPage />, { assessment: anAssessment({ levels }, asked) })
  const tally = within(document.querySelector<HTMLElement>('.tally')!)
  const count = (say: string) => Number(tally.getByText(say).closest('div')!.querySelector('dd')!.textContent)
  expect([count('answered'), count('of them assumed'), count('not known'), count('to do')]).toEqual([
    3,
    1,
    1,
    asked.questions.length - 4,
  ])
  expect(screen.getByRole('link', { name: 'of them assumed' })).toHaveAttribute(
    'href',
    '/a/fixture/check-answers?show=assumed',
  )
})

describe('the depth', () => {
  test('switches to the quick look and back, and nothing is lost', async () => {
    const assessment = anAssessment({ levels: everyAnswer(2, 2, asked) }, asked)
    const { user, now } = await show(<HubPage />, { assessment })
    await user.click(screen.getByRole('button', { name: new RegExp(`Switch to the quick look, ${counts.screen}`) }))
    expect(now().about.about.depth).toBe('screen')
    expect(now().answers).toEqual(assessment.answers)
    await user.click(screen.getAllByRole('button', { name: new RegExp(`Switch to all ${counts.full} questions`) })[0]!)
    expect(now()).toEqual(assessment)
  })

  test('says plainly which domains the quick look leaves out, what is kept there, and the way to them', async () => {
    const assessment = anAssessment({ levels: { 'f2-duration': [1, 1] }, depth: 'screen' }, asked)
    const { user, now } = await show(<HubPage />, { assessment })
    expect(task('Training')).toHaveTextContent('The quick look asks nothing about “Training”.')
    expect(task('Funding')).toHaveTextContent('One answer is kept for the full depth.')
    expect(screen.queryByRole('link', { name: 'Training' })).not.toBeInTheDocument()
    await user.click(within(task('Funding')).getByRole('button', { name: new RegExp(`all ${counts.full}`) }))
    expect(now().about.about.depth).toBe('full')
    expect(screen.getByRole('link', { name: 'Funding' })).toBeInTheDocument()
  })
})

describe('beside the domains', () => {
  test('a role that was named is parked with its title, and says why', async () => {
    await show(<HubPage />, { assessment: anAssessment({ roleTitle: 'Care navigator' }, asked) })
    expect(screen.getByRole('heading', { name: 'Parked: “Care navigator”' })).toBeInTheDocument()
  })

  test('without a named role nothing is parked', async () => {
    await show(<HubPage />, { assessment: anAssessment({}, asked) })
    expect(screen.queryByRole('heading', { name: /Parked/ })).not.toBeInTheDocument()
  })

  test('voices that are missing are named as groups', async () => {
    const voices = {
      one: { group: 'Managers', organisation: 'Trust', kind: 'manager', present: true, people: '', isAffected: true },
      two: { group: 'Carers', organisation: '', kind: 'people', present: false, people: '', isAffected: true },
    } as const
    await show(<HubPage />, { assessment: anAssessment({ voices }, asked) })
    const missing = screen.getByRole('heading', { name: 'Voices missing' }).closest('section')!
    expect(missing).toHaveTextContent('Not in the room so far: Carers.')
    expect(missing).toHaveTextContent('Nobody who uses services')
  })

  test('nobody is missed when all who were named are there', async () => {
    await show(<HubPage />, { assessment: anAssessment({}, asked) })
    expect(screen.queryByRole('heading', { name: 'Voices missing' })).not.toBeInTheDocument()
  })

  test('a file is one click away', async () => {
    const saveFile = vi.fn<() => void>()
    const { user } = await show(<HubPage />, { work: { saveFile } })
    await user.click(screen.getByRole('button', { name: 'Save a file' }))
    expect(saveFile).toHaveBeenCalledOnce()
  })
})

test('asks of a role that is running whether it is still needed', async () => {
  const given = anAssessment({}, asked)
  const about = { about: { ...given.about.about, isRunning: true } }
  await show(<HubPage />, { assessment: { ...given, about } })
  expect(screen.getByText(hub.leadRunning(''))).toBeInTheDocument()
})
