import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { DisplacedChanges } from '../../src/app/displaced-changes.tsx'
import { Saved } from '../../src/app/keeping.tsx'
import { providedMachine } from '../../src/app/provided-machine.ts'
import { content } from '../../src/content/index.ts'
import {
  blankAction,
  blankAnswer,
  blankAssessment,
  recordKinds,
  type Assessment,
  type Kind,
  type RecordValue,
} from '../../src/domain/assessment.ts'
import { edit, recordAt } from '../../src/domain/changes.ts'
import { blankScenario } from '../../src/domain/scenario.ts'
import { ActionsPage } from '../../src/features/actions/actions-page.tsx'
import { QuestionPage } from '../../src/features/interview/question-page.tsx'
import { ScenariosPage } from '../../src/features/scenarios/scenarios-page.tsx'
import { SetUpPage } from '../../src/features/set-up/set-up-page.tsx'
import { openStore } from '../../src/storage/store.ts'
import { en } from '../fixtures/every-word.ts'
import { paths } from '../../src/ports/paths.ts'
import { stopOf } from '../../src/domain/walk.ts'
import { show, typeDate } from '../features/harness.tsx'

const { aboutStep, actions: words, common, setUp, room, interview } = en
let opened = 0
/** Each time another assessment: what is held back in one is of no other. */
const assessment = (more: Partial<Assessment> = {}): Assessment => ({
  ...blankAssessment(`forms-${++opened}`, '2026-11-25T09:00:00.000Z'),
  ...more,
})
const withStatus = (page: React.ReactElement, more: Partial<Assessment> = {}, path?: string) =>
  show(
    <>
      <Saved />
      {page}
    </>,
    { assessment: assessment(more), ...(path && { path }) },
  )
const status = () => document.querySelector('.saved')!.textContent
const adding = () => within(screen.getByRole('heading', { name: words.addTitle }).parentElement!)
const leaving = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return event.defaultPrevented ? 'asks first' : 'goes'
}

/** A page on a device, which another window changes: it waits until that is heard here. */
async function onDevice(page: React.ReactElement, more: Partial<Assessment> = {}) {
  const first = assessment(more)
  const store = () => openStore(() => first.about.about.createdAt, { name: first.id })
  const elsewhere = store()
  await elsewhere.create(first)
  const all = (
    <>
      <DisplacedChanges />
      {page}
    </>
  )
  const open = () => show(all, { assessment: first, machine: providedMachine(store()) })
  let shown = await open()
  const context = () => shown.actor.getSnapshot().context
  const isKept = () =>
    waitFor(() => {
      const { unsaved, beingSaved } = context()
      expect([unsaved, beingSaved]).toEqual([[], []])
    })
  const changeElsewhere = async <K extends Kind>(kind: K, id: string, value: RecordValue[K]) => {
    await isKept()
    await elsewhere.write(first.id, [edit(shown.now(), kind, id, value)])
    await waitFor(() => expect(recordAt(shown.now(), kind, id)).toEqual(value))
  }
  return {
    user: shown.user,
    now: () => shown.now(),
    /** What is set aside, and shown. */
    displaced: () => context().displaced,
    isKept,
    changeElsewhere,
    goAway: () => shown.unmount(),
    comeBack: async () => void (shown = await open()),
    reload: async () => {
      await isKept()
      shown.unmount()
      shown.actor.stop()
      shown = await open()
    },
  }
}

describe('a form that is begun', () => {
  test('is kept as a draft soon after, which is no step to undo; until then the status does not say "Saved"', async () => {
    const { user, now, actor } = await withStatus(<ActionsPage />)
    await user.type(adding().getByLabelText(words.what), 'Ask')
    expect([status(), leaving()]).toEqual([common.saving, 'asks first'])
    await waitFor(() => expect(now().drafts).toEqual({ 'action-new': { fields: { what: 'Ask' } } }))
    await waitFor(() => expect(status()).toMatch(/^Saved on this device/))
    expect(leaving()).toBe('goes')
    expect(actor.getSnapshot().context.done).toEqual([])
  })

  test('keeps no draft once it is typed back to where it began, nor once it is done or cancelled', async () => {
    const { user, now } = await withStatus(<ActionsPage />, { actions: { one: { ...blankAction, what: 'Ask' } } })
    const what = adding().getByLabelText(words.what)
    await user.type(what, 'A')
    await user.tab()
    expect(Object.keys(now().drafts)).toEqual(['action-new'])
    await user.clear(what)
    await user.tab()
    expect(now().drafts).toEqual({})
    await user.click(screen.getByRole('button', { name: /Change.*Ask/ }))
    await user.keyboard(' again')
    await user.tab()
    expect(now().drafts).toEqual({ 'action-one': { fields: { what: 'Ask again', of: 'one' }, from: { what: 'Ask' } } })
    await user.click(screen.getByRole('button', { name: common.cancel }))
    expect(now().drafts).toEqual({})
  })

  test('opens again in its place, and no draft of another record is taken for it', async () => {
    await withStatus(<ActionsPage />, {
      actions: { one: { ...blankAction, what: 'Ask' }, two: { ...blankAction, what: 'Tell' } },
      drafts: {
        'action-one': { fields: { what: 'Not of this one', of: 'another' } },
        'action-two': { fields: { owner: 'Half a team', of: 'two' } },
      },
    })
    expect(screen.getAllByLabelText(words.owner)[0]).toHaveValue('Half a team')
    expect(screen.getByRole('heading', { name: 'Ask' })).toBeInTheDocument()
    expect(screen.queryByDisplayValue('Not of this one')).toBeNull()
  })

  test('before drafts said from what is from how its record stands once it is typed on', async () => {
    const { user, now } = await withStatus(<ActionsPage />, {
      actions: { one: { ...blankAction, what: 'Ask', owner: 'A team' } },
      drafts: { 'action-one': { fields: { owner: 'Half a', of: 'one' } } },
    })
    await user.type(screen.getAllByLabelText(words.owner)[0]!, ' ward')
    await user.tab()
    expect(now().drafts).toEqual({
      'action-one': { fields: { owner: 'Half a ward', of: 'one' }, from: { owner: 'A team' } },
    })
  })

  test('goes with its record, held back or not', async () => {
    const { user, now } = await withStatus(<ActionsPage />, {
      actions: { one: { ...blankAction, what: 'Ask' }, two: { ...blankAction, what: 'Tell' } },
    })
    await user.click(screen.getByRole('button', { name: /Change.*Ask/ }))
    await user.keyboard(' jo@example.org')
    await user.tab()
    await user.type(screen.getAllByLabelText(words.owner)[0]!, 'A team')
    await user.click(screen.getByRole('button', { name: /Change.*Tell/ }))
    expect(now().drafts).toEqual({ 'action-one': { fields: { owner: 'A team', of: 'one' }, from: { owner: '' } } })
    await user.click(screen.getByRole('button', { name: /Remove.*Ask/ }))
    expect(now().drafts).toEqual({})
    await waitFor(() => expect(status()).toMatch(/^Saved on this device/))
  })
})

describe('a record that another window changes while it is changed in a form here', () => {
  const place = { in: 'actions', id: 'one' }
  const action = { ...blankAction, what: 'Ask', owner: 'A team', by: '2027-02-03' }
  const item = { what: 'An audit', kind: 'trial', source: 'A team', date: '2026', holder: '', link: '' } as const
  const question = content.questions[0]!

  const change = (user: UserEvent) => user.click(screen.getByRole('button', { name: /Change.*Ask/ }))
  const save = (user: UserEvent) => user.click(screen.getByRole('button', { name: common.save }))
  const typeOwner = async (user: UserEvent, owner: string) => {
    await user.clear(screen.getAllByLabelText(words.owner)[0]!)
    await user.type(screen.getAllByLabelText(words.owner)[0]!, owner)
    await user.tab()
  }

  test.each([
    ['here', false],
    ['here before the page was loaded again', true],
  ])('keeps what was begun %s, and shows beside it what the other one said of the same', async (_when, isReloaded) => {
    const { user, now, displaced, changeElsewhere, reload, isKept } = await onDevice(<ActionsPage />, {
      actions: { one: action },
    })
    await change(user)
    await typeOwner(user, 'Said here')
    await changeElsewhere('actions', 'one', { ...action, owner: 'Said there', done: true })
    if (isReloaded) await reload()
    await save(user)
    await isKept()
    expect(now().actions['one']).toEqual({ ...action, owner: 'Said here', done: true })
    expect(displaced()).toEqual([{ ...place, value: { owner: 'Said there' } }])
    expect(await screen.findByText('Said there')).toBeInTheDocument()
    expect(now().drafts).toEqual({})
  })

  test('keeps a date whole: of neither is a part put beside a part of the other', async () => {
    const { user, now, displaced, changeElsewhere, isKept } = await onDevice(<ActionsPage />, {
      actions: { one: action },
    })
    await change(user)
    const year = within(screen.getAllByRole('group', { name: words.by })[0]!).getByLabelText('Year')
    await user.clear(year)
    await user.type(year, '2028')
    await user.tab()
    await changeElsewhere('actions', 'one', { ...action, by: '2027-11-25' })
    await save(user)
    await isKept()
    expect(now().actions['one']).toEqual({ ...action, by: '2028-02-03' })
    expect(displaced()).toEqual([{ ...place, value: { by: '2027-11-25' } }])
  })

  test.each([
    ['stood', 'A team'],
    ['stands', 'Said there'],
  ])('is not changed in a field that is put back to how it %s: nothing is set aside', async (_when, owner) => {
    const { user, now, displaced, changeElsewhere, isKept } = await onDevice(<ActionsPage />, {
      actions: { one: action },
    })
    await change(user)
    await typeOwner(user, 'Said here')
    await changeElsewhere('actions', 'one', { ...action, owner: 'Said there' })
    await typeOwner(user, owner)
    expect(now().drafts).toEqual({})
    expect(screen.getAllByLabelText(words.owner)[0]).toHaveValue('Said there')
    await save(user)
    await isKept()
    expect(now().actions['one']).toEqual({ ...action, owner: 'Said there' })
    expect(displaced()).toEqual([])
  })

  test('loses nothing of what was held back here meanwhile, and sets nothing aside that nobody else said', async () => {
    const { user, now, displaced, isKept, goAway, comeBack } = await onDevice(<ActionsPage />, {
      actions: { one: action },
    })
    await change(user)
    await user.keyboard(' jo@example.org')
    await user.type(screen.getAllByLabelText(words.owner)[0]!, ', from May')
    await user.tab()
    await isKept()
    goAway()
    await comeBack()
    await user.click(await screen.findByRole('button', { name: en.personal.keep }))
    await save(user)
    await isKept()
    expect(now().actions['one']).toEqual({ ...action, what: 'Ask jo@example.org', owner: 'A team, from May' })
    expect(displaced()).toEqual([])
  })

  test('is a piece of evidence as well as an action', async () => {
    const answer = { ...blankAnswer, level: 2, basis: 1 } as const
    const more = { evidence: { one: item }, answers: { [question.id]: { ...answer, evidence: ['one'] } } }
    const page = <QuestionPage {...stopOf(question)} />
    const { user, now, displaced, changeElsewhere, isKept } = await onDevice(page, more)
    await user.click(await screen.findByRole('button', { name: /Change.*An audit/ }))
    await user.type(await screen.findByLabelText(en.evidence.source), ', from May')
    await user.tab()
    await changeElsewhere('evidence', 'one', { ...item, source: 'Said there' })
    await user.click(screen.getByRole('button', { name: en.evidence.keep }))
    await isKept()
    expect(now().evidence['one']).toEqual({ ...item, source: 'A team, from May' })
    expect(displaced()).toEqual([{ in: 'evidence', id: 'one', value: { source: 'Said there' } }])
  })
})

describe('what looks like details of a person', () => {
  test('is in no draft until somebody says so; the status says that it is not kept, and leaving asks first', async () => {
    const { user, now } = await withStatus(<ActionsPage />)
    await user.click(adding().getByLabelText(words.what))
    // At once: what is typed slowly is kept up to where it begins to look so.
    await user.paste('Ask jo@example.org')
    await user.type(adding().getByLabelText(words.owner), 'A team')
    await user.tab()
    expect(now().drafts).toEqual({ 'action-new': { fields: { owner: 'A team' } } })
    expect([status(), leaving()]).toEqual([common.heldBack, 'asks first'])
    await user.click(await adding().findByRole('button', { name: en.personal.keep }))
    expect(now().drafts['action-new']!.fields['what']).toBe('Ask jo@example.org')
    expect(leaving()).toBe('goes')
    expect(now().actions).toEqual({})
  })

  test('is told in the summary when the form is sent; saying so then finishes it', async () => {
    const { user, now } = await withStatus(<ActionsPage />)
    await user.type(adding().getByLabelText(words.what), 'Ask jo@example.org')
    await user.click(adding().getByRole('button', { name: words.add }))
    await user.click(adding().getByRole('link', { name: common.held.personal }))
    expect(adding().getByLabelText(words.what)).toHaveFocus()
    await user.click(await adding().findByRole('button', { name: en.personal.keep }))
    expect(Object.values(now().actions)).toEqual([{ ...blankAction, what: 'Ask jo@example.org' }])
    expect(now().drafts).toEqual({})
  })

  test('waits in this window when one goes elsewhere, and is still not kept', async () => {
    const first = await withStatus(<SetUpPage step="about" />)
    await first.user.type(screen.getByLabelText(aboutStep.people), 'Call 07700 900123')
    first.unmount()
    await show(
      <>
        <Saved />
        <SetUpPage step="about" />
      </>,
      { assessment: first.now() },
    )
    expect(screen.getByLabelText(aboutStep.people)).toHaveValue('Call 07700 900123')
    expect(first.now().about.about.people).toBe('')
    expect(status()).toBe(common.heldBack)
  })

  test.each([
    ['the title of a role', <SetUpPage step="plans" key="a" />, en.plans.setUp.roleTitle],
    ['the name of a scenario', <ScenariosPage key="b" />, en.scenarios.start.name],
    ['a group', <SetUpPage step="voices" key="c" />, room.group],
    ['an organisation', <SetUpPage step="voices" key="d" />, room.organisation],
    ['a thought', <ActionsPage key="e" />, words.parking.what],
    ['a note', <QuestionPage {...stopOf(content.questions[0]!)} key="f" />, interview.note],
  ])('is asked about in %s', async (_what, page, label) => {
    const { user } = await withStatus(page)
    await user.type(await screen.findByLabelText(label), '943 476 5919')
    expect(await screen.findByText(en.personal.title, { selector: 'b' })).toBeInTheDocument()
    expect(status()).toBe(common.heldBack)
  })
})

describe('a failed attempt', () => {
  test('begins the title of the tab with "Error", until what was wrong is mended', async () => {
    const { user } = await withStatus(<SetUpPage step="about" />)
    const before = document.title
    await user.click(screen.getByRole('button', { name: setUp.next }))
    expect(document.title).toBe(`Error: ${before}`)
    await user.type(screen.getByLabelText(aboutStep.name), 'A walk')
    await waitFor(() => expect(document.title).toBe(before))
  })

  test('on a group of choices is tied to the group', async () => {
    const { user } = await withStatus(<QuestionPage {...stopOf(content.questions[0]!)} />)
    await user.click(screen.getByRole('button', { name: /^Next/ }))
    const group = screen.getByRole('group', { name: content.questions[0]!.ask })
    expect(group).toHaveAccessibleDescription(expect.stringContaining(interview.errors.level))
    await user.click(screen.getByRole('radio', { name: content.questions[0]!.levels[2] }))
    const how = await screen.findByRole('group', { name: interview.howKnow })
    expect(how).toHaveAccessibleDescription(interview.errors.basis)
  })

  test('on a date names the part, leads to it, and is tied to the group', async () => {
    const { user } = await withStatus(<ActionsPage />)
    await user.type(adding().getByLabelText(words.what), 'Ask')
    await typeDate(user, words.by, '29', 'Febtober', '2027')
    await user.click(adding().getByRole('button', { name: words.add }))
    const say = en.typedDate.problems['not-a-month']
    await user.click(adding().getByRole('link', { name: say }))
    expect(adding().getByLabelText('Month')).toHaveFocus()
    expect(adding().getByLabelText('Month')).toBeInvalid()
    expect(adding().getByLabelText('Day')).toBeValid()
    expect(screen.getByRole('group', { name: words.by })).toHaveAccessibleDescription(`${say} ${en.typedDate.hint}`)
  })
})

describe('a kind that is full', () => {
  const many = <T,>(count: number, one: T) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`r${at}`, one]))

  test('takes no more from a form, and says so; one that is there can be changed', async () => {
    const { most } = recordKinds.scenarios
    const { user, now } = await withStatus(<ScenariosPage />, { scenarios: many(most, blankScenario('One')) })
    await user.type(screen.getByLabelText(en.scenarios.start.name), 'One more')
    await user.click(screen.getByRole('button', { name: en.scenarios.start.add }))
    expect(await screen.findByRole('link', { name: common.full(most) })).toBeInTheDocument()
    expect(Object.keys(now().scenarios)).toHaveLength(most)
    expect(now().drafts['scenario-new']).toEqual({ fields: { name: 'One more' } })
  })

  test('offers no button that would add one, and says why', async () => {
    const { most } = recordKinds.actions
    await withStatus(<ActionsPage />, {
      actions: many(most, { ...blankAction, what: 'Ask', done: true }),
      parkingLot: { one: { what: 'A thought', from: '' } },
    })
    expect(screen.queryByRole('button', { name: /Make it an action/ })).toBeNull()
    expect(screen.getAllByText(common.full(most)).length).toBeGreaterThan(0)
  })

  test('of drafts begins no more, and the status does not say "Saved"', async () => {
    const { most } = recordKinds.drafts
    const { user, now } = await withStatus(<ActionsPage />, { drafts: many(most, { fields: { what: 'x' } }) })
    await user.type(adding().getByLabelText(words.what), 'Ask')
    await user.tab()
    expect(screen.getByText(common.tooManyBegun)).toBeInTheDocument()
    expect(status()).toBe(common.heldBack)
    expect(Object.keys(now().drafts)).toHaveLength(most)
  })
})

describe('a day that is kept while it is typed', () => {
  const decideBy = aboutStep.decideBy
  const part = (name: string) => within(screen.getByRole('group', { name: decideBy })).getByLabelText(name)

  test('is a draft while it is half, and says so once it is left; going on leads to it', async () => {
    const { user, now, visited } = await withStatus(<SetUpPage step="about" />)
    await user.type(screen.getByLabelText(aboutStep.name), 'A walk')
    await typeDate(user, decideBy, '31', '2')
    expect(screen.queryByText(en.typedDate.problems['missing-year'])).toBeNull()
    await user.click(screen.getByRole('button', { name: setUp.next }))
    expect(screen.getByText(en.typedDate.problems['missing-year'])).toBeInTheDocument()
    expect(now().about.about.decideBy).toBe('')
    expect(now().drafts['about-decideBy']).toEqual({
      fields: { 'date-day': '31', 'date-month': '2' },
      from: { 'date-day': '', 'date-month': '', 'date-year': '' },
    })
    expect(visited).toHaveLength(1)
    await user.click(screen.getByRole('link', { name: aboutStep.dateWrong }))
    expect(part('Day')).toHaveFocus()
  })

  test('is one step to undo, also when all of it is changed, and nothing once it is emptied', async () => {
    const { user, now, actor } = await withStatus(<SetUpPage step="about" />)
    await typeDate(user, decideBy, '29', '1', '2027')
    await user.tab()
    expect(now().about.about.decideBy).toBe('2027-01-29')
    expect(actor.getSnapshot().context.done).toHaveLength(1)
    await typeDate(user, decideBy, '3', 'February', '2028')
    await user.tab()
    expect(now().about.about.decideBy).toBe('2028-02-03')
    expect(actor.getSnapshot().context.done).toHaveLength(2)
    for (const name of ['Day', 'Month', 'Year']) await user.clear(part(name))
    await user.tab()
    expect(now().about.about.decideBy).toBe('')
    expect(now().drafts).toEqual({})
    expect(actor.getSnapshot().context.done).toHaveLength(3)
  })

  test.each([
    ['before it is left', false],
    ['before the page was loaded again', true],
  ])('keeps beside it the day that another window gave %s', async (_when, isReloaded) => {
    const { user, now, displaced, changeElsewhere, reload, isKept } = await onDevice(<SetUpPage step="about" />)
    await typeDate(user, decideBy, '3', '2')
    await user.tab()
    await changeElsewhere('about', 'about', { ...now().about.about, decideBy: '2027-11-25' })
    if (isReloaded) await reload()
    expect(['Day', 'Month', 'Year'].map((name) => part(name))).toMatchObject([
      { value: '3' },
      { value: '2' },
      { value: '' },
    ])
    await user.type(part('Year'), '2028')
    await user.tab()
    await isKept()
    expect(now().about.about.decideBy).toBe('2028-02-03')
    expect(now().drafts).toEqual({})
    expect(displaced()).toEqual([{ in: 'about', id: 'about', value: { decideBy: '2027-11-25' } }])
  })

  test('is kept with Enter, and the form goes on', async () => {
    const { user, now, visited } = await withStatus(<SetUpPage />, { id: 'dated' }, paths.setUp('dated'))
    await user.type(screen.getByLabelText(aboutStep.name), 'A walk')
    await typeDate(user, decideBy, '29', '1', '2027')
    await user.keyboard('{Enter}')
    expect(now().about.about.decideBy).toBe('2027-01-29')
    await waitFor(() => expect(visited.at(-1)).toMatch(/set-up\/voices$/))
  })
})
