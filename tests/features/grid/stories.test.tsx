import { cellNamed } from '../../fixtures/grid-cell-named.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listWords } from '../../../src/content/grid/list-words.ts'
import { usualPosts } from '../../../src/content/grid/posts.ts'
import { suggestedBeside } from '../../../src/content/grid/suggestions.ts'
import { blankAssessment, type Assessment, type GridCell } from '../../../src/domain/assessment.ts'
import { cellIdOf } from '../../../src/domain/grid/grid-in.ts'
import { measure } from '../../../src/domain/grid/measured.ts'
import { GridPage } from '../../../src/features/grid/grid-page.tsx'
import { aRole, aTask, noAmounts } from '../../fixtures/grid-records.ts'
import { en } from '../../fixtures/every-word.ts'
import { show } from '../harness.tsx'

const { grid: words } = en

/** Work that nobody else could do but where a cell says so. */
const work = (name: string, minutes: string, more: Parameters<typeof aTask>[0] = {}) =>
  aTask({ name, minutes, isCounted: true, risk: 'medium', times: ['weekday'], isClosed: true, ...more })
const giving = (name: string, weekday: string) => aRole({ name, minutes: { ...noAmounts, weekday } })
const marked = (...rows: readonly (readonly [task: string, role: string, mark: GridCell['mark']])[]) =>
  Object.fromEntries(
    rows.map(([task, role, mark]) => [cellIdOf(task, role), { task, role, mark, course: '', isDelegated: false }]),
  )

const open = (given: Pick<Assessment, 'gridTasks' | 'gridRoles' | 'gridCells'>) =>
  show(
    <GridPage
      measure={async (grid) => measure(grid)}
      posts={usualPosts}
      beside={suggestedBeside}
      openList={() => Promise.reject(new Error('No list is opened here'))}
      listWords={listWords}
    />,
    { assessment: { ...blankAssessment('a1', '2026-11-28T09:00:00.000Z'), ...given }, path: '/a/a1/grid' },
  )

/** The part under a heading. */
const under = (title: string) => within(screen.getByRole('heading', { level: 2, name: title }).closest('section')!)

describe('a residue that is a job', () => {
  it('is told as one job, on weekdays, with what it would not do', async () => {
    await open({
      gridTasks: { visits: work('Visits', '720'), calls: work('Calls', '480'), notes: work('Notes', '60') },
      gridRoles: { clerk: giving('Clerk', '120') },
      gridCells: marked(['notes', 'clerk', 'now'], ['visits', 'clerk', 'law'], ['calls', 'clerk', 'law']),
    })
    expect(await screen.findByText(`20 hours a week are left. ${words.verdicts['one-job']}`)).toBeVisible()
    expect(under(words.job.title).getByText(/^20 hours, on weekdays: /)).toBeVisible()
    expect(under(words.left.title).getByText(/Nobody may do this: Visits\./)).toBeVisible()
    expect(screen.getByText('Notes: Clerk')).toBeInTheDocument()
  })
})

describe('a residue that is scraps', () => {
  it('is told as scraps and no job, though it has as many hours, with the piece for each time', async () => {
    await open({
      gridTasks: {
        visits: work('Visits', '480'),
        suppers: work('Suppers', '360', { times: ['evening'] }),
        line: work('Line', '360', { times: ['night'] }),
      },
      gridRoles: { clerk: giving('Clerk', '120') },
      gridCells: marked(['visits', 'clerk', 'no']),
    })
    expect(await screen.findByText(`20 hours a week are left. ${words.verdicts.scraps}`)).toBeVisible()
    const pieces = under(words.job.title)
    expect(pieces.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^14 hours, on weekdays and evenings: /),
      expect.stringMatching(/^6 hours, at night: Line/),
    ])
  })
})

describe('a residue that vanishes once two unknown cells are settled', () => {
  it('asks for the two, and once both are yes says that nothing is left', async () => {
    const { user } = await open({
      gridTasks: { visits: work('Visits', '600'), calls: work('Calls', '480'), notes: work('Notes', '60') },
      gridRoles: { carer: giving('Carer', '660'), clerk: giving('Clerk', '540'), porter: giving('Porter', '60') },
      gridCells: marked(
        ['notes', 'porter', 'now'],
        ['visits', 'carer', 'unknown'],
        ['calls', 'clerk', 'unknown'],
        ['visits', 'porter', 'unknown'],
        ['notes', 'clerk', 'unknown'],
      ),
    })
    expect(await screen.findByText(/It may be 0 to 18\./)).toBeVisible()
    const settle = under(words.settle.title)
    expect(settle.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      words.settle.ask('Clerk', 'Calls'),
      words.settle.ask('Carer', 'Visits'),
    ])
    expect(settle.getByText(words.settle.rest)).toBeVisible()
    for (const [task, role] of [
      ['Visits', 'Carer'],
      ['Calls', 'Clerk'],
    ] as const) {
      await user.click(screen.getByRole('gridcell', { name: cellNamed(task, role, words.marks.unknown) }))
      await user.keyboard('c')
    }
    expect(await screen.findByText(`0 hours a week are left. ${words.verdicts['nothing-left']}`)).toBeVisible()
    expect(screen.getByText(words.left.nothing)).toBeVisible()
  })
})
