import { cellNamed } from '../../fixtures/grid-cell-named.ts'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { listWords } from '../../../src/content/grid/list-words.ts'
import { usualPosts } from '../../../src/content/grid/posts.ts'
import { suggestedBeside } from '../../../src/content/grid/suggestions.ts'
import { content } from '../../../src/content/index.ts'
import { blankAssessment, type Assessment } from '../../../src/domain/assessment.ts'
import type { Grid } from '../../../src/domain/grid/grid.ts'
import { measure, type AllMeasured } from '../../../src/domain/grid/measured.ts'
import { openedSpreadsheet } from '../../../src/exports/spreadsheet/opened-spreadsheet.ts'
import { GridPage } from '../../../src/features/grid/grid-page.tsx'
import { aRole, aTask, comingHomeAssessment } from '../../fixtures/grid-records.ts'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const { grid: words, gridImport: list } = en
const blank = blankAssessment('a1', '2026-11-28T09:00:00.000Z')
const small: Assessment = {
  ...blank,
  gridTasks: { t1: aTask({ name: 'Wounds' }), t2: aTask({ name: 'Falls' }), t3: aTask({ name: 'Calls' }) },
  gridRoles: { r1: aRole({ name: 'Nurse' }), r2: aRole({ name: 'Clerk' }) },
}

const openList = async (file: Blob) => openedSpreadsheet(new Uint8Array(await file.arrayBuffer()))

const open = (assessment: Assessment = small, query = '') =>
  show(
    <GridPage
      measure={async (grid) => measure(grid)}
      posts={usualPosts}
      beside={suggestedBeside}
      openList={openList}
      listWords={listWords}
    />,
    {
      assessment,
      path: `/a/${assessment.id}/grid${query}`,
    },
  )
const cell = (task: string, role: string) => screen.getByRole('gridcell', { name: new RegExp(`^${task}, ${role}: `) })
const named = (task: string, role: string, mark: string) =>
  screen.getByRole('gridcell', { name: cellNamed(task, role, mark) })

describe('the page of the grid', () => {
  test('says what the worked example comes to: the ladder, what is left, what to settle, the training and the pieces', async () => {
    await open(comingHomeAssessment)
    await waitFor(() => expect(screen.getByText(new RegExp(words.verdicts.scraps))).toBeVisible())
    const bars = screen.getAllByRole('img').map((bar) => bar.getAttribute('aria-label'))
    expect(bars[0]).toBe(words.picture.bar(words.rungs['team-or-pathway'], '20 to 30 h'))
    expect(bars.at(-1)).toBe(words.picture.bar(words.rungs['as-things-are'], '183 h'))
    const told = within(screen.getByRole('region', { name: words.left.table }))
    expect(told.getByRole('row', { name: /^Someone to ring at night 14 h 14 h nights/ })).toBeVisible()
    expect(screen.getByText(/Could this role do it: Discharge clerk/)).toBeVisible()
    expect(screen.getByText('3 of 7 courses, 104 hours in all. No smaller choice leaves as little.')).toBeVisible()
    expect(screen.getByText(/14 hours, at night: Someone to ring at night/)).toBeVisible()
    expect(screen.getByText(words.sumsOnly)).toBeVisible()
    expect(screen.getByText('Wound care: Community nurse')).toBeInTheDocument()
  })

  test('draws what is sure, what depends on the unknown and what is of high risk on one scale, with the same as a table', async () => {
    await open(comingHomeAssessment)
    const bar = await screen.findByRole('img', { name: /^A team across bodies/ })
    const lowest = screen.getByRole('img', { name: /^As things are/ })
    const widthOf = (of: Element, part: string) => Number(of.querySelector(`.${part}`)?.getAttribute('width'))
    expect(widthOf(bar, 'high') / widthOf(lowest, 'high')).toBeCloseTo(14 / 41, 5)
    const sure = widthOf(bar, 'high') + widthOf(bar, 'rest')
    expect(sure / (widthOf(lowest, 'high') + widthOf(lowest, 'rest'))).toBeCloseTo(20 / 183, 5)
    expect(widthOf(bar, 'maybe') / sure).toBeCloseTo(10 / 20, 5)
    expect(lowest.querySelector('.maybe')).toBeNull()
    expect(screen.getByRole('row', { name: 'A team across bodies 30 14 20 30', hidden: true })).toBeInTheDocument()
  })

  test('has a way to each task without keys, and shows a no of a closed row as another sign than what nobody said', async () => {
    const gridTasks = { ...small.gridTasks, t2: aTask({ name: 'Falls', isClosed: true }) }
    await open({ ...small, gridTasks })
    const table = within(await screen.findByRole('grid'))
    expect(table.getByRole('link', { name: 'Falls' }).getAttribute('href')).toContain('show=task&at=t2')
    expect(table.getAllByRole('link').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1])
    expect(screen.getByRole('link', { name: words.start.again }).getAttribute('href')).toContain('show=task&at=t1')
    expect(cell('Falls', 'Nurse').textContent).toBe(words.table.signs.closed)
    expect(cell('Wounds', 'Nurse').textContent).toBe(words.table.signs.blank)
    for (const what of ['blank', 'closed'] as const) expect(screen.getByText(words.table[what])).toBeVisible()
  })

  test('goes to the field where a rough picture is refused', async () => {
    const { user } = await open(blank, '?show=rough')
    await user.click(screen.getByRole('button', { name: words.rough.onward }))
    expect(screen.getByRole('textbox', { name: words.rough.tasks })).toHaveFocus()
    expect(screen.getByText(words.rough.needed)).toBeVisible()
  })

  test('asks for sums once for each state of the grid, and says so while they are on their way', async () => {
    const measured = vi.fn<(grid: Grid) => Promise<AllMeasured>>(async (grid) => measure(grid))
    const { user } = await show(
      <GridPage
        measure={measured}
        posts={usualPosts}
        beside={suggestedBeside}
        openList={openList}
        listWords={listWords}
      />,
      { assessment: small, path: '/a/a1/grid' },
    )
    await waitFor(() => expect(measured).toHaveBeenCalledTimes(1))
    cell('Wounds', 'Nurse').focus()
    await user.keyboard('n')
    await waitFor(() => expect(measured).toHaveBeenCalledTimes(2))
  })

  test('lists what it says to the answers, each with the way to its question, and sets none', async () => {
    const { now, user } = await open(comingHomeAssessment)
    const list = within(await screen.findByRole('region', { name: en.figuresPoint.title }))
    const name = content.questions.find(({ id }) => id === 's10-fill-first')!.short
    await user.click(await list.findByRole('heading', { name }))
    expect(
      list.getAllByText(en.figuresPoint.because(en.figuresPoint.gridSays['filled-in-part']('170', '132.5'))),
    ).toHaveLength(1)
    expect(list.getAllByRole('link', { name: en.figuresPoint.see }).map((link) => link.getAttribute('href'))).toContain(
      `/a/${comingHomeAssessment.id}/skills/s10-fill-first`,
    )
    expect(now()).toBe(comingHomeAssessment)
  })

  test('says nothing to the answers before it is said how long each task takes', async () => {
    const gridTasks = { ...small.gridTasks, t1: aTask({ name: 'Wounds', minutes: '' }) }
    await open({ ...small, gridTasks })
    const list = within(await screen.findByRole('region', { name: en.figuresPoint.title }))
    expect(list.getByText(en.figuresPoint.wait)).toBeVisible()
    expect(list.queryAllByRole('heading', { level: 3 })).toEqual([])
  })

  test('says what is not taken, where and why, and draws no sums', async () => {
    await open({ ...small, gridTasks: { ...small.gridTasks, t1: aTask({ name: 'Wounds', minutes: '90-60-120' }) } })
    expect(await screen.findByRole('alert')).toHaveTextContent(`Wounds ${words.refused.reasons['out-of-order']}`)
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('the grid as a table', () => {
  test('has one stop of Tab, and arrows move inside it', async () => {
    const { user } = await open()
    const stops = () => screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0)
    expect(stops()).toEqual([cell('Wounds', 'Nurse')])
    cell('Wounds', 'Nurse').focus()
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(cell('Falls', 'Clerk')).toHaveFocus()
    expect(stops()).toEqual([cell('Falls', 'Clerk')])
    await user.keyboard('{ArrowRight}{ArrowUp}{ArrowUp}{Home}')
    expect(cell('Wounds', 'Nurse')).toHaveFocus()
    await user.keyboard('{End}')
    expect(cell('Wounds', 'Clerk')).toHaveFocus()
  })

  test('keeps its one stop of Tab where a mark is set, and takes it to where one presses', async () => {
    const { user } = await open()
    const stops = () => screen.getAllByRole('gridcell').filter(({ tabIndex }) => tabIndex === 0)
    cell('Falls', 'Clerk').focus()
    await user.keyboard('n')
    expect(stops()).toEqual([cell('Falls', 'Clerk')])
    expect(cell('Falls', 'Clerk')).toHaveFocus()
    await user.click(cell('Wounds', 'Clerk'))
    expect(stops()).toEqual([cell('Wounds', 'Clerk')])
  })

  test.each(Object.entries(words.table.letters))('marks a cell as %s with %s', async (mark, letter) => {
    const { user, now } = await open()
    cell('Falls', 'Nurse').focus()
    await user.keyboard(letter.toLowerCase())
    expect(now().gridCells).toEqual({ 't2-r1': { task: 't2', role: 'r1', mark, course: '', isDelegated: false } })
    expect(named('Falls', 'Nurse', words.marks[mark as 'now'])).toHaveFocus()
  })

  test('keeps no blank cell, fills with Shift, and takes back step by step', async () => {
    const { user, now } = await open()
    cell('Wounds', 'Nurse').focus()
    await user.keyboard('c{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(Object.keys(now().gridCells)).toEqual(['t1-r1', 't2-r1', 't3-r1'])
    expect(cell('Calls', 'Nurse')).toHaveFocus()
    await user.keyboard('{Delete}')
    expect(Object.keys(now().gridCells)).toEqual(['t1-r1', 't2-r1'])
    await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}')
    expect(Object.keys(now().gridCells)).toEqual(['t1-r1', 't2-r1'])
    await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}')
    expect(now().gridCells).toEqual({})
    await user.keyboard('{Control>}y{/Control}')
    expect(Object.keys(now().gridCells)).toEqual(['t1-r1'])
  })

  test('leaves a course and who answers for it as they are where a mark changes', async () => {
    const kept = { task: 't1', role: 'r1', mark: 'training', course: 'c', isDelegated: true } as const
    const { user, now } = await open({ ...small, gridCells: { 't1-r1': kept } })
    cell('Wounds', 'Nurse').focus()
    await user.keyboard('c')
    expect(now().gridCells['t1-r1']).toEqual({ ...kept, mark: 'could' })
  })

  test('opens a task with Enter', async () => {
    const { user, visited } = await open()
    cell('Falls', 'Clerk').focus()
    await user.keyboard('{Enter}')
    expect(visited.at(-1)).toBe('/a/a1/grid?show=task&at=t2')
  })
})

describe('a block of marks', () => {
  const paste = (text: string) => fireEvent.paste(document.activeElement!, { clipboardData: { getData: () => text } })

  test('is pasted from a cell on, in one step to undo', async () => {
    const { now, actor } = await open()
    act(() => cell('Falls', 'Nurse').focus())
    paste('N\tC\n\tt')
    expect(Object.values(now().gridCells)).toMatchObject([
      { task: 't2', role: 'r1', mark: 'now' },
      { task: 't2', role: 'r2', mark: 'could' },
      { task: 't3', role: 'r2', mark: 'training' },
    ])
    expect(screen.getByText(words.table.pasted(3))).toBeInTheDocument()
    actor.send({ type: 'change.undone' })
    expect(now()).toEqual(small)
  })

  test.each([
    ['N\tmaybe', words.table.pasteWord('maybe')],
    ['N\tN\tN', words.table.pasteTooLarge],
  ])('is not pasted in part: %j', async (text, say) => {
    const { now } = await open()
    act(() => cell('Falls', 'Nurse').focus())
    paste(text)
    expect(screen.getByText(say)).toBeInTheDocument()
    expect(now()).toEqual(small)
  })
})

describe('what is said beside the marks', () => {
  test('a cell with training names its course, and whether the work is handed on; a course goes with its role', async () => {
    const course = { name: 'Wound course', role: 'r1', minutes: '600' }
    const given = { ...small, gridCourses: { c1: course } }
    const { user, now, actor } = await open(given, '?show=task&at=t1')
    await user.selectOptions(screen.getByLabelText('Nurse'), 'training')
    await user.selectOptions(screen.getByLabelText(words.courses.which('Nurse')), 'c1')
    await user.click(screen.getByLabelText(words.courses.delegated('Nurse')))
    expect(now().gridCells['t1-r1']).toEqual({
      task: 't1',
      role: 'r1',
      mark: 'training',
      course: 'c1',
      isDelegated: true,
    })
    actor.send({ type: 'change.undone' })
    expect(now().gridCells['t1-r1']).toMatchObject({ course: 'c1', isDelegated: false })
  })

  test('a course is added for a role, and goes with it', async () => {
    const { user, now } = await open(small, '?show=roles')
    await user.click(screen.getByText(words.courses.title))
    await user.type(screen.getByLabelText(words.courses.name), 'Lifting')
    await user.click(screen.getByRole('button', { name: words.courses.add }))
    expect(screen.getByText(words.courses.needed)).toBeVisible()
    await user.selectOptions(screen.getByLabelText(words.courses.role), 'r2')
    await user.click(screen.getByRole('button', { name: words.courses.add }))
    expect(Object.values(now().gridCourses)).toEqual([{ name: 'Lifting', role: 'r2', minutes: '' }])
    await user.click(screen.getByText(words.moreOfRole('Clerk')))
    await user.click(screen.getByRole('button', { name: words.removeRole('Clerk') }))
    expect(now().gridCourses).toEqual({})
  })

  test('a role says what it holds and who supervises it', async () => {
    const { user, now } = await open(small, '?show=roles')
    await user.click(screen.getByText(words.moreOfRole('Nurse')))
    await user.click(screen.getByText(words.may.title('Nurse')))
    const [held] = screen.getAllByLabelText(words.may.registrations)
    await user.type(held!, 'NMC; HCPC')
    await user.tab()
    await user.selectOptions(screen.getAllByLabelText(words.may.supervisedBy)[0]!, 'r2')
    const [hours] = screen.getAllByLabelText(words.may.supervision)
    await user.type(hours!, '1.5')
    await user.tab()
    expect(now().gridRoles['r1']).toMatchObject({
      registrations: ['NMC', 'HCPC'],
      supervisedBy: 'r2',
      supervision: '90',
    })
  })

  test('what counts as a post, and the steps that are not open, are the team’s to say', async () => {
    const { user, now } = await open()
    await user.click(screen.getByText(words.settings.title))
    await user.type(screen.getByLabelText(words.settings.least), '20')
    await user.tab()
    await user.click(screen.getByLabelText(words.rungs['fill-vacancies']))
    expect(now().gridSettings['grid']).toMatchObject({ leastPost: '1200', fullWeek: '', leftOut: ['fill-vacancies'] })
  })
})

describe('a list that is brought in', () => {
  const block = 'Task\tHours\tNurse\tPorter\nWounds\t10\tN\tc\nLifts\tmany\tN\t\n\t3\tN\t\nMeals\t2,5\t\tmaybe'
  const paste = async (user: UserEvent, text: string) => {
    fireEvent.change(await screen.findByLabelText(list.paste), { target: { value: text } })
    await user.click(screen.getByRole('button', { name: list.look }))
  }

  test('is shown before it is taken, each row that is left out with its reason, and is one step to undo', async () => {
    const { user, now, actor } = await open()
    await paste(user, block)
    expect(now()).toEqual(small)
    expect(screen.getByText(list.will(1, 2, 2))).toBeVisible()
    expect(screen.getByText(list.same(1))).toBeVisible()
    for (const [row, text, why] of [
      [3, 'Lifts', list.whyWord(list.why['not-hours'], 'many')],
      [4, '3 N', list.why['no-name']],
      [5, 'Meals', list.whyWord(list.why['word-not-known'], 'maybe')],
    ] as const)
      expect(screen.getByText(list.row(row, text, why))).toBeVisible()
    await user.selectOptions(screen.getByLabelText('“maybe”'), 'unknown')
    expect(screen.getByText(list.will(2, 2, 3))).toBeVisible()

    await user.click(screen.getByRole('button', { name: list.take }))
    expect(screen.getByText(list.blankNeeded)).toBeVisible()
    expect(now()).toEqual(small)
    await user.click(screen.getByRole('radio', { name: list.blankNo }))
    await user.click(screen.getByRole('button', { name: list.take }))
    expect(Object.values(now().gridRoles).map(({ name }) => name)).toEqual(['Nurse', 'Clerk', 'Porter'])
    // The list does not name the clerk, so nothing is said of what a clerk may do.
    expect(now().gridTasks['t1']).toMatchObject({ minutes: '600', isClosed: false })
    expect(Object.values(now().gridCells).map(({ mark }) => mark)).toEqual(['now', 'could', 'unknown', 'no'])
    actor.send({ type: 'change.undone' })
    expect(now()).toEqual(small)
  })

  test('is refused whole where it names no roles', async () => {
    const { user } = await open()
    await paste(user, 'Task\tHours\nWounds\t1')
    expect(screen.getByText(list.refused['no-roles'])).toBeVisible()
    expect(screen.queryByRole('button', { name: list.take })).toBeNull()
  })

  test('is put right by what is said of its columns', async () => {
    const { user, now } = await open(blank)
    await paste(user, 'Name\tRole\tWounds\nAna Smith\tNurse\t2\nBob Jones\tNurse\t4')
    expect(screen.getByLabelText(list.layout)).toHaveValue('people-down')
    await user.selectOptions(screen.getByLabelText(list.signedOff), '4')
    await user.click(screen.getByRole('button', { name: list.take }))
    expect(Object.values(now().gridRoles)).toMatchObject([{ name: 'Nurse', people: '2' }])
    expect(Object.values(now().gridCells)).toMatchObject([{ mark: 'could' }])
    expect(JSON.stringify(now())).not.toMatch(/Ana|Bob/)
  })

  test('asks what rows of one name are, and has them as one task or as a task each', async () => {
    const { user, now } = await open(blank)
    await paste(user, 'Task\tHours\tNurse\nWounds\t\tN\nWounds\t2\tC')
    expect(screen.getByText(list.doubles(1))).toBeVisible()
    expect(screen.getByText(list.row(3, 'Wounds', list.why.twice))).toBeVisible()
    await user.click(screen.getByRole('radio', { name: list.doublesEach }))
    expect(screen.getByText(list.will(2, 1, 2))).toBeVisible()
    await user.click(screen.getByRole('radio', { name: list.doublesOne }))
    expect(screen.getByText(list.will(1, 1, 1))).toBeVisible()
    await user.click(screen.getByRole('button', { name: list.take }))
    expect(Object.values(now().gridTasks)).toMatchObject([{ name: 'Wounds', minutes: '120' }])
  })

  test('has the tasks proposed that matter more where there are too many', async () => {
    const { user, now } = await open(blank)
    const rows = Array.from({ length: 501 }, (_, at) => `Task ${at}\t${at < 480 ? 'N\tC' : 'N\tno'}`)
    await paste(user, ['Task\tNurse\tClerk', ...rows].join('\n'))
    expect(screen.getByText(list.refused['too-many-tasks'](501, 500))).toBeVisible()
    expect(screen.queryByRole('button', { name: list.take })).toBeNull()
    await user.click(screen.getByRole('button', { name: list.propose(480) }))
    expect(screen.getByText(list.will(480, 2, 960))).toBeVisible()
    expect(screen.getByText(list.left(21))).toBeVisible()
    await user.click(screen.getByRole('button', { name: list.take }))
    expect(Object.keys(now().gridTasks)).toHaveLength(480)
  })

  test('may be a file, and one that cannot be read says what to do', async () => {
    const { user } = await open(blank)
    const file = await screen.findByLabelText(list.file)
    await user.upload(file, new File(['%PDF-1.7'], 'list.csv'))
    expect(await screen.findByText(list.refusedFile['not-a-list'])).toBeVisible()
    await user.upload(file, new File(['Task,Nurse\nWounds,N'], 'list.csv'))
    expect(await screen.findByText(list.will(1, 1, 1))).toBeVisible()
    expect(screen.queryByText(list.refusedFile['not-a-list'])).toBeNull()
  })
})

describe('a rough picture', () => {
  test('begins with tasks and roles, a line each, and leads to the first task', async () => {
    const { user, now, visited } = await open(blank, '?show=rough')
    await user.click(screen.getByRole('button', { name: words.rough.onward }))
    expect(screen.getByText(words.rough.needed)).toBeVisible()
    await user.type(screen.getByLabelText(words.rough.tasks), 'Wounds\n\nFalls\nwounds')
    await user.type(screen.getByLabelText(words.rough.roles), 'Nurse')
    await user.click(screen.getByRole('button', { name: words.rough.onward }))
    expect(Object.values(now().gridTasks).map(({ name }) => name)).toEqual(['Wounds', 'Falls'])
    expect(Object.values(now().gridRoles).map(({ name }) => name)).toEqual(['Nurse'])
    expect(visited.at(-1)).toBe('/a/a1/grid?show=task&at=new-1-t0')
  })

  test('keeps to ten tasks and six roles', async () => {
    const { user, now } = await open(blank, '?show=rough')
    const eleven = Array.from({ length: 11 }, (_, at) => `Task ${at}`).join('\n')
    fireEvent.change(screen.getByLabelText(words.rough.tasks), { target: { value: eleven } })
    fireEvent.change(screen.getByLabelText(words.rough.roles), { target: { value: 'Nurse' } })
    await user.click(screen.getByRole('button', { name: words.rough.onward }))
    expect(screen.getByText(words.rough.tooMany)).toBeVisible()
    expect(now()).toEqual(blank)
  })

  test('takes a size in words as a range, and who does it, and goes on', async () => {
    const { user, now, visited } = await open(small, '?show=task&at=t1')
    await user.click(screen.getByRole('radio', { name: words.sizes.day }))
    await user.selectOptions(screen.getByLabelText('Clerk'), words.marks.could)
    expect(now().gridTasks['t1']).toMatchObject({ minutes: '300-450-600', risk: '', times: [] })
    expect(now().gridCells['t1-r2']).toMatchObject({ mark: 'could' })
    await user.selectOptions(screen.getByLabelText('Clerk'), words.rough.whoNotSaid)
    expect(now().gridCells).toEqual({})
    await user.click(screen.getByRole('button', { name: words.rough.nobodyElse }))
    expect(now().gridTasks['t1']).toMatchObject({ isClosed: true })
    expect(visited.at(-1)).toBe('/a/a1/grid?show=task&at=t2')
  })

  test('takes hours in digits, and says where they are none', async () => {
    const { user, now } = await open(small, '?show=task&at=t1')
    const hours = screen.getByLabelText(words.inHours)
    await user.clear(hours)
    await user.type(hours, 'ten')
    expect(screen.getByText(words.inHoursNeeded)).toBeVisible()
    await user.clear(hours)
    await user.type(hours, '2,5')
    await user.tab()
    expect(now().gridTasks['t1']).toMatchObject({ minutes: '150' })
  })

  test('ends with the time that each role can give', async () => {
    const { user, now, visited } = await open(small, '?show=task&at=t3')
    await user.click(screen.getByRole('button', { name: words.rough.next }))
    expect(visited.at(-1)).toBe('/a/a1/grid?show=roles')
    await user.selectOptions(screen.getByLabelText(words.giveOf('Nurse')), words.sizes.days)
    expect(now().gridRoles['r1']).toMatchObject({ minutes: { weekday: '600-1050-1500' } })
    expect(screen.getByRole('link', { name: words.rough.show })).toHaveAttribute('href', '/a/a1/grid')
  })

  test('takes a task out with its cells, in one step to undo', async () => {
    const cells = { 't1-r1': { task: 't1', role: 'r1', mark: 'now', course: '', isDelegated: false } } as const
    const given = { ...small, gridCells: cells }
    const { user, now, actor } = await open(given, '?show=task&at=t1')
    await user.click(screen.getByRole('button', { name: words.remove }))
    expect(Object.keys(now().gridTasks)).toEqual(['t2', 't3'])
    expect(now().gridCells).toEqual({})
    actor.send({ type: 'change.undone' })
    expect(now().gridCells).toEqual(cells)
  })
})
