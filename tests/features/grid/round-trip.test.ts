import { describe, expect, test } from 'vitest'
import { listWords } from '../../../src/content/grid/list-words.ts'
import { blankAssessment, type Assessment } from '../../../src/domain/assessment.ts'
import { applyEdits } from '../../../src/domain/changes.ts'
import { importEdits } from '../../../src/domain/grid/import/edits.ts'
import { foundIn } from '../../../src/domain/grid/import/found.ts'
import { gridTables } from '../../../src/domain/grid/import/grid-tables.ts'
import { guessed } from '../../../src/domain/grid/import/meaning.ts'
import { openedSpreadsheet } from '../../../src/exports/spreadsheet/opened-spreadsheet.ts'
import { csvOf, workbookOf } from '../../../src/exports/spreadsheet/saved-tables.ts'
import { ourWords, withOurs } from '../../../src/features/grid/import/our-words.ts'
import { aRole, aTask, comingHomeAssessment } from '../../fixtures/grid-records.ts'

const blank = blankAssessment('a1', '2026-11-28T09:00:00.000Z')
const words = withOurs(listWords)

/** What files hold, put into an empty grid. */
function read(...files: readonly Uint8Array[]): Assessment {
  const found = files.flatMap((bytes) => {
    const opened = openedSpreadsheet(bytes)
    if (!opened.ok) throw new Error(opened.reason)
    return opened.tables.map((table) =>
      foundIn(table, guessed(table, words), words, { tasks: [], roles: [], mostTasks: 500, mostRoles: 40 }),
    )
  })
  expect(found.flatMap(({ leftOut, refused }) => [...leftOut, ...(refused ? [refused] : [])])).toEqual([])
  return applyEdits(blank, importEdits(found, 'unknown', 'b', blank))
}

/** Without ids, and without what a cell has of courses, which no spreadsheet of ours holds. */
function told({ gridTasks, gridRoles, gridCells }: Assessment) {
  const nameOf = (role: string) => gridRoles[role]?.name ?? ''
  return {
    tasks: Object.values(gridTasks),
    roles: Object.values(gridRoles).map((role) => ({ ...role, supervisedBy: nameOf(role.supervisedBy) })),
    cells: Object.values(gridCells)
      .map(({ task, role, mark }) => `${gridTasks[task]?.name} ${nameOf(role)} ${mark}`)
      .sort(),
  }
}

const odd: Assessment = {
  ...blank,
  gridTasks: {
    t1: aTask({ name: '=1+1', place: 'Home, or ward', contact: '@home', minutes: '30-60-120', isClosed: true }),
    t2: aTask({ name: "'quoted", verdict: 'simplify', minutes: '50', simplerMinutes: '7', isCounted: true }),
    t3: aTask({ name: 'constructor', times: ['evening', 'weekend'], risk: 'low', people: '"a"; b' }),
  },
  gridRoles: {
    r1: aRole({ name: 'Frequency', registrations: ['NMC, adult', 'HCPC'], supervisedBy: 'r2', supervision: '90' }),
    r2: aRole({ name: 'Total', places: ['Home'], people: '3' }),
    r3: aRole({ name: '+staff', places: ['A, or B'] }),
  },
  gridCells: {
    't1-r1': { task: 't1', role: 'r1', mark: 'rule', course: '', isDelegated: false },
    't2-r3': { task: 't2', role: 'r3', mark: 'unknown', course: '', isDelegated: false },
    't3-r2': { task: 't3', role: 'r2', mark: 'no', course: '', isDelegated: false },
  },
}

describe.each([
  ['the worked example', comingHomeAssessment],
  ['a grid of odd names', odd],
])('%s reads back in whole', (_what, assessment) => {
  const tables = gridTables(assessment, ourWords())

  test('from a workbook of two sheets, in which nothing is a formula', async () => {
    expect(told(read(await workbookOf(tables)))).toEqual(told(assessment))
  })

  test('from CSV, in which nothing begins a formula', () => {
    const files = tables.map((table) => csvOf(table))
    for (const file of files) expect(file).not.toMatch(/(^|[,"])[=+@-]/m)
    expect(told(read(...files.map((file) => new TextEncoder().encode(file))))).toEqual(told(assessment))
  })
})

test('an empty grid is a template: the roles to be named, and no task', () => {
  const [tasks, roles] = gridTables(blank, ourWords())
  expect(tasks.rows).toHaveLength(1)
  expect(tasks.rows[0]?.slice(-3)).toEqual(['Role 1', 'Role 2', 'Role 3'])
  expect(roles.rows.slice(1).map(([name]) => name)).toEqual(['Role 1', 'Role 2', 'Role 3'])
})
