import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { walk } from '../../../src/content/walk.ts'
import type { Action, Assessment } from '../../../src/domain/assessment.ts'
import { ActionsPage } from '../../../src/features/actions/actions-page.tsx'
import { anAssessment } from '../../fixtures/assessments.ts'
import { show } from '../harness.tsx'

const action = (what: string, more: Partial<Action> = {}): Action => ({
  what,
  owner: '',
  by: '',
  done: false,
  for: '',
  ...more,
})
const open = (more: Partial<Assessment> = {}) =>
  show(<ActionsPage />, { assessment: { ...anAssessment({}, walk), ...more } })
const adding = () => within(screen.getByRole('heading', { name: 'Add an action' }).parentElement!)
const parking = () => within(screen.getByRole('heading', { name: 'Park a thought' }).parentElement!)
const changing = () => within(document.querySelector('.rows form')!.parentElement!)
const listed = () =>
  screen
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
    .filter((text) => text !== 'Park a thought')

describe('an action', () => {
  test('is added with who sees to it, by when and what it is for', async () => {
    const { user, now } = await open()
    await user.type(adding().getByLabelText('What has to happen?'), '  Ask the district nurses ')
    await user.type(adding().getByLabelText('Who sees to it?'), 'Joint needs team')
    await user.type(adding().getByLabelText('By when?'), '2027-01-29')
    await user.selectOptions(adding().getByLabelText('What is it for?'), 'n5-current-cover')
    await user.click(adding().getByRole('button', { name: 'Add this action' }))
    expect(Object.values(now().actions)).toEqual([
      action('Ask the district nurses', { owner: 'Joint needs team', by: '2027-01-29', for: 'n5-current-cover' }),
    ])
    expect(screen.getByText('For: Who does any part of this today?')).toBeInTheDocument()
    expect(adding().getByLabelText('What has to happen?')).toHaveValue('')
  })

  test('needs to say what has to happen; the summary leads there, and what was typed stays', async () => {
    const { user, now } = await open()
    await user.type(adding().getByLabelText('What has to happen?'), '   ')
    await user.type(adding().getByLabelText('Who sees to it?'), 'Joint needs team')
    await user.click(adding().getByRole('button', { name: 'Add this action' }))
    const summary = await adding()
      .findByText('There is a problem')
      .then((heading) => heading.parentElement!)
    expect(now().actions).toEqual({})
    expect(document.activeElement).toHaveClass('error-summary')
    await user.click(within(summary).getByRole('link', { name: 'Say what has to happen' }))
    expect(adding().getByLabelText('What has to happen?')).toHaveFocus()
    expect(adding().getByLabelText('Who sees to it?')).toHaveValue('Joint needs team')
  })

  test('that seems to hold details of a person is kept only when somebody says so', async () => {
    const { user, now } = await open()
    await user.type(adding().getByLabelText('What has to happen?'), 'Write to jo@example.org')
    await user.click(adding().getByRole('button', { name: 'Add this action' }))
    expect(now().actions).toEqual({})
    await user.click(await adding().findByRole('button', { name: 'Keep it' }))
    expect(Object.values(now().actions)).toEqual([action('Write to jo@example.org')])
  })

  test('is changed in place; cancelling leaves it as it was', async () => {
    const { user, now } = await open({ actions: { one: action('Ask', { for: 'n4-gap' }) } })
    await user.click(screen.getByRole('button', { name: /Change.*Ask/ }))
    expect(changing().getByLabelText('What has to happen?')).toHaveFocus()
    await user.type(changing().getByLabelText('What has to happen?'), ' again')
    await user.click(changing().getByRole('button', { name: 'Cancel' }))
    expect(now().actions).toEqual({ one: action('Ask', { for: 'n4-gap' }) })
    expect(screen.getByRole('button', { name: /Change.*Ask/ })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: /Change.*Ask/ }))
    await user.type(changing().getByLabelText('What has to happen?'), ' again')
    await user.click(changing().getByRole('button', { name: 'Save' }))
    expect(now().actions).toEqual({ one: action('Ask again', { for: 'n4-gap' }) })
  })

  test('is ticked off and then stands last; what has a date comes first', async () => {
    const { user, now } = await open({
      actions: {
        a: action('Undated'),
        b: action('Later', { by: '2027-03-01' }),
        c: action('Sooner', { by: '2027-01-01' }),
      },
    })
    expect(listed()).toEqual(['Sooner', 'Later', 'Undated'])
    await user.click(screen.getByRole('checkbox', { name: /Done.*Sooner/ }))
    expect(now().actions['c']!.done).toBe(true)
    expect(listed()).toEqual(['Later', 'Undated', 'Sooner'])
  })

  test('says when its date has passed, unless it is done', async () => {
    await open({
      actions: {
        a: action('Past', { by: '2026-11-24' }),
        b: action('Today', { by: '2026-11-25' }),
        c: action('Did', { by: '2026-01-01', done: true }),
      },
    })
    expect(screen.getAllByText('This date has passed')).toHaveLength(1)
    expect(screen.getByText('This date has passed').closest('li')).toHaveTextContent('Past')
  })

  test('is removed, and says how to bring it back', async () => {
    const { user, now, actor } = await open({ actions: { one: action('Ask') } })
    await user.click(screen.getByRole('button', { name: /Remove.*Ask/ }))
    expect(now().actions).toEqual({})
    expect(screen.getByText(/“Undo” brings it back/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'What has to happen' })).toHaveFocus()
    actor.send({ type: 'change.undone' })
    expect(now().actions).toEqual({ one: action('Ask') })
  })
})

describe('what an action is for', () => {
  test('is shown in the words of its condition once the rules are loaded', async () => {
    const { content } = await import('../../../src/content/index.ts')
    const gate = content.gates[0]!
    await open({ actions: { one: action('Agree it', { for: gate.id }) } })
    expect(await screen.findByText(`For: ${gate.name}`)).toBeInTheDocument()
  })

  test('is kept, and not shown, where nobody knows it any more', async () => {
    const { user, now } = await open({ actions: { one: action('Ask', { for: 'long-gone' }) } })
    expect(screen.queryByText(/^For:/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Change.*Ask/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(now().actions['one']!.for).toBe('long-gone')
  })
})

describe('a parked thought', () => {
  test('is parked with the group that raised it', async () => {
    const { user, now } = await open()
    await user.type(parking().getByLabelText('What is the thought?'), 'Could the pharmacy deliver?')
    await user.type(parking().getByLabelText('Which group raised it?'), 'Carers')
    await user.click(parking().getByRole('button', { name: 'Park this thought' }))
    expect(Object.values(now().parkingLot)).toEqual([{ what: 'Could the pharmacy deliver?', from: 'Carers' }])
    expect(screen.getByText('Raised by: Carers')).toBeInTheDocument()
  })

  test('needs a thought', async () => {
    const { user, now } = await open()
    await user.click(parking().getByRole('button', { name: 'Park this thought' }))
    expect(await parking().findByRole('link', { name: 'Write the thought' })).toBeInTheDocument()
    expect(now().parkingLot).toEqual({})
  })

  test('becomes an action in one step, open for its owner and date', async () => {
    const { user, now, actor } = await open({ parkingLot: { one: { what: 'Ask the pharmacy', from: 'Carers' } } })
    await user.click(screen.getByRole('button', { name: /Make it an action.*Ask the pharmacy/ }))
    expect(now().parkingLot).toEqual({})
    expect(Object.values(now().actions)).toEqual([action('Ask the pharmacy')])
    expect(screen.getAllByLabelText('What has to happen?')[0]).toHaveFocus()
    actor.send({ type: 'change.undone' })
    expect(Object.keys(now().parkingLot)).toEqual(['one'])
    expect(now().actions).toEqual({})
  })

  test('is removed', async () => {
    const { user, now } = await open({ parkingLot: { one: { what: 'A thought', from: '' } } })
    await user.click(screen.getByRole('button', { name: /Remove.*A thought/ }))
    expect(now().parkingLot).toEqual({})
  })
})
