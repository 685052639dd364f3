import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Link, Route } from 'wouter'
import { content } from '../../../src/content/index.ts'
import { asked } from '../../../src/content/asked.ts'
import type { Action, Assessment } from '../../../src/domain/assessment.ts'
import { recommend } from '../../../src/domain/recommend.ts'
import { ActionsPage } from '../../../src/features/actions/actions-page.tsx'
import { en } from '../../fixtures/every-word.ts'
import { anAssessment, everyAnswer } from '../../fixtures/assessments.ts'
import { show, typeDate, type Shown } from '../harness.tsx'

const { actions: words } = en
const action = (what: string, more: Partial<Action> = {}): Action => ({
  what,
  owner: '',
  by: '',
  done: false,
  for: '',
  ...more,
})
let opened = 0
/** Each time another assessment: what is begun in one waits there. */
const open = (more: Partial<Assessment> = {}) => {
  const id = `actions-${++opened}`
  const page = (
    <>
      <Route path="/away">
        <Link href={`/a/${id}`}>Back</Link>
      </Route>
      <Route path="/a/:id">
        <Link href="/away">Away</Link>
        <ActionsPage />
      </Route>
    </>
  )
  return show(page, { assessment: { ...anAssessment({}, asked), ...more, id } })
}
const awayAndBack = async ({ user }: Shown) => {
  await user.click(screen.getByRole('link', { name: 'Away' }))
  await user.click(screen.getByRole('link', { name: 'Back' }))
}
/** A whole case whose result has open conditions. */
const sharing = anAssessment(
  {
    levels: { ...everyAnswer(2, 2, content), 't2-time-cover-kit': [1, 2] },
    facts: { 'gap-kind': 'capability', 'skill-cause': 'maldistributed', involved: 'care-homes' },
  },
  content,
)
const { conditions } = recommend(sharing, content)
const adding = () => within(screen.getByRole('heading', { name: 'Add an action' }).parentElement!)
const parking = () => within(screen.getByRole('heading', { level: 2, name: 'Park a thought' }).parentElement!)
const changing = () => within(document.querySelector('.rows form')!.parentElement!)
const listed = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

describe('an action', () => {
  test('is added with who sees to it, by when and what it is for', async () => {
    const { user, now } = await open()
    await user.type(adding().getByLabelText('What has to happen?'), '  Ask the district nurses ')
    await user.type(adding().getByLabelText('Who sees to it?'), 'Joint needs team')
    await typeDate(user, 'By when?', '29', 'January', '2027')
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

describe('an action that was just added', () => {
  test('is told beside the button, until the next one is begun', async () => {
    const { user } = await open()
    await user.type(adding().getByLabelText(words.what), 'Ask')
    await user.click(adding().getByRole('button', { name: words.add }))
    expect(await adding().findByText(words.added)).toHaveAttribute('role', 'status')
    await user.type(adding().getByLabelText(words.what), 'S')
    expect(adding().queryByText(words.added)).not.toBeInTheDocument()
  })

  test('is read with its heading first, and its date and owner after', async () => {
    await open({ actions: { a: action('Ask', { owner: 'Joint needs team', by: '2027-01-29' }) } })
    const row = screen.getByRole('heading', { name: 'Ask' }).closest('li')!
    expect(row.textContent).toMatch(/^Ask.*29 January 2027.*Joint needs team/)
  })
})

describe('what is typed', () => {
  test('is there again after one was away, and gone once it is added', async () => {
    const shown = await open()
    const { user, now } = shown
    await user.type(adding().getByLabelText(words.what), 'Ask')
    await user.selectOptions(adding().getByLabelText(words.forWhat), 'n5-current-cover')
    await user.type(parking().getByLabelText(words.parking.what), 'A thought')
    await awayAndBack(shown)
    expect(parking().getByLabelText(words.parking.what)).toHaveValue('A thought')
    await user.click(adding().getByRole('button', { name: words.add }))
    await adding().findByText(words.added)
    expect(Object.values(now().actions)).toEqual([action('Ask', { for: 'n5-current-cover' })])
    await awayAndBack(shown)
    expect(adding().getByLabelText(words.what)).toHaveValue('')
  })

  test('as a change is there again too, without taking the focus, until it is cancelled', async () => {
    const shown = await open({ actions: { one: action('Ask') } })
    const { user, now } = shown
    await user.click(screen.getByRole('button', { name: /Change.*Ask/ }))
    await user.type(changing().getByLabelText(words.what), ' again')
    await awayAndBack(shown)
    expect(changing().getByLabelText(words.what)).toHaveValue('Ask again')
    expect(changing().getByLabelText(words.what)).not.toHaveFocus()
    await user.click(changing().getByRole('button', { name: 'Cancel' }))
    await awayAndBack(shown)
    expect(document.querySelector('.rows form')).toBeNull()
    expect(now().actions).toEqual({ one: action('Ask') })
  })

  test('and is too long says of its own field how long it may be', async () => {
    const { user } = await open()
    fireEvent.input(adding().getByLabelText(words.what), { target: { value: 'a'.repeat(20_001) } })
    fireEvent.input(adding().getByLabelText(words.owner), { target: { value: 'a'.repeat(301) } })
    await user.click(adding().getByRole('button', { name: words.add }))
    expect(await adding().findByRole('link', { name: words.errors.whatLong })).toBeInTheDocument()
    expect(adding().getByRole('link', { name: words.errors.ownerLong })).toBeInTheDocument()
    fireEvent.input(parking().getByLabelText(words.parking.what), { target: { value: 'a'.repeat(20_001) } })
    fireEvent.input(parking().getByLabelText(words.parking.from), { target: { value: 'a'.repeat(301) } })
    await user.click(parking().getByRole('button', { name: words.parking.add }))
    expect(await parking().findByRole('link', { name: words.parking.whatLong })).toBeInTheDocument()
    expect(parking().getByRole('link', { name: words.parking.fromLong })).toBeInTheDocument()
  })
})

describe('the recommendation', () => {
  const offered = () => within(screen.getByRole('heading', { name: words.steps.title }).parentElement!)

  test('is one link away, and the page can be printed', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const { user, now } = await open()
    expect(screen.getByRole('link', { name: words.toRecommendation })).toHaveAttribute(
      'href',
      `/a/${now().id}/recommendation`,
    )
    await user.click(screen.getByRole('button', { name: words.print }))
    expect(print).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })

  test('offers its first steps, and each becomes an action for what it is about', async () => {
    const { user, now } = await open(sharing)
    const { id, condition } = conditions[0]!
    const add = () =>
      screen.queryAllByRole('button').find(({ textContent }) => textContent === `${words.steps.add}: ${condition}`)
    await user.click(add()!)
    expect(Object.values(now().actions)).toEqual([action(condition, { for: id })])
    expect(screen.getByRole('heading', { name: condition }).closest('li')).toContainElement(
      document.activeElement as HTMLElement,
    )
    expect(add()).toBeUndefined()
  })

  test('offers what to find out where little is answered, and nothing that is on the list already', async () => {
    const { user } = await open()
    for (let left = offered().getAllByRole('button').length; left > 0; left--)
      await user.click(offered().getAllByRole('button')[0]!)
    expect(screen.queryByRole('heading', { name: words.steps.title })).not.toBeInTheDocument()
    expect(listed()).toHaveLength(3)
  })

  test('comes first in what an action may be for, and nothing is offered twice', async () => {
    await open(sharing)
    const groups = [...adding().getByLabelText(words.forWhat).querySelectorAll('optgroup')]
    expect(groups[0]).toHaveAttribute('label', words.forOpen)
    const ids = groups.flatMap((group) => [...group.querySelectorAll('option')].map(({ value }) => value))
    expect(ids.slice(0, conditions.length)).toEqual(conditions.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(content.questions.filter(({ id }) => !ids.includes(id))).toEqual([])
  })
})

describe('what an action is for', () => {
  test('is shown in the words of its condition once the rules are loaded', async () => {
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

  test.each([words.parking.what, words.parking.from])(
    'that seems to hold details of a person in “%s” is kept only when somebody says so',
    async (field) => {
      const { user, now } = await open()
      await user.type(parking().getByLabelText(words.parking.what), 'Ask ')
      await user.type(parking().getByLabelText(field), 'jo@example.org')
      await user.click(parking().getByRole('button', { name: words.parking.add }))
      const keep = await parking().findByRole('button', { name: en.personal.keep })
      expect(now().parkingLot).toEqual({})
      await user.click(keep)
      expect(Object.values(now().parkingLot)).toHaveLength(1)
    },
  )

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
