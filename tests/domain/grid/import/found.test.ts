import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listWords } from '../../../../src/content/grid/list-words.ts'
import { blankAssessment } from '../../../../src/domain/assessment.ts'
import { applyEdits } from '../../../../src/domain/changes.ts'
import { amountSaid, hoursOf } from '../../../../src/domain/grid/import/cells.ts'
import { csvRow, rowsOf } from '../../../../src/domain/grid/import/delimited.ts'
import { importEdits } from '../../../../src/domain/grid/import/edits.ts'
import type { Doubles } from '../../../../src/domain/grid/import/by-name.ts'
import { foundIn, type Blank, type Told } from '../../../../src/domain/grid/import/found.ts'
import type { Room } from '../../../../src/domain/grid/import/task-read.ts'
import { guessed, signedOffFrom, type Meaning } from '../../../../src/domain/grid/import/meaning.ts'

const room: Room = { tasks: [], roles: [], mostTasks: 500, mostRoles: 40 }
const read = (text: string, change: (meaning: Meaning) => Meaning = (same) => same, blank?: Blank, given = room) => {
  const table = { name: '', rows: rowsOf(text) }
  return foundIn(table, change(guessed(table, listWords)), listWords, given, { blank })
}
const means = (words: Meaning['words']) => (meaning: Meaning) => ({
  ...meaning,
  words: { ...meaning.words, ...words },
})

describe('a list of tasks and roles', () => {
  test('has its columns and words guessed, with what they say of a task', () => {
    const { roles, tasks, leftOut } = read(
      'Ward list 2026\nTask\tTimes a week\tMinutes each\tWhen\tRisk\tNeeds\tWhere\tBody\tNurse\tClerk\tComments\r\n' +
        'Wounds\t4\t45\tevenings, weekends\tRed\tNMC\thome\tCouncil\tN\t?\tSee the rota that hangs in the office\r\n' +
        'Falls\t\t\t\t\t\t\t\t\tT\t\r\n',
    )
    expect(roles.map(({ name }) => name)).toEqual(['Nurse', 'Clerk'])
    expect(tasks).toEqual([
      {
        name: 'Wounds',
        given: {
          minutes: '180',
          times: ['evening', 'weekend'],
          risk: 'high',
          registration: 'NMC',
          place: 'home',
          organisation: 'Council',
        },
        marks: [
          { role: 'Nurse', mark: 'now' },
          { role: 'Clerk', mark: 'unknown' },
        ],
      },
      { name: 'Falls', given: {}, marks: [{ role: 'Clerk', mark: 'training' }] },
    ])
    expect(leftOut).toEqual([])
  })

  test.each([
    ['its hours are a word', 'Wounds\tmany\tN', 'not-hours', 'many'],
    ['its hours are below nothing', 'Wounds\t-1\tN', 'not-hours', '-1'],
    ['its hours are more than a grid takes', 'Wounds\t10001\tN', 'not-hours', '10001'],
    ['its hours are a day', 'Wounds\t2026-11-28\tN', 'not-hours', '2026-11-28'],
    ['its hours are a formula', 'Wounds\t=1+1\tN', 'not-hours', '=1+1'],
    ['a cell has a word that is not known', 'Wounds\t1\tperhaps', 'word-not-known', 'perhaps'],
    ['a cell has a word of JavaScript', 'Wounds\t1\tconstructor', 'word-not-known', 'constructor'],
    ['a cell may be a tick or a cross', 'Wounds\t1\tx', 'word-not-known', 'x'],
    ['it has no task', '\t1\tN', 'no-name', undefined],
    ['its task is in a row above', 'lifts\t1\tN', 'twice', undefined],
    ['its name is too long', `${'a'.repeat(301)}\t1\tN`, 'too-long', undefined],
    ['it holds a number of a person', 'Ring 07700 900123\t1\tN', 'personal', undefined],
  ] as const)('leaves a row out whole where %s', (_what, row, why, said) => {
    const { tasks, leftOut } = read(`Task\tHours\tNurse\nLifts\t1\tN\n${row}`)
    expect(tasks.map(({ name }) => name)).toEqual(['Lifts'])
    expect(leftOut).toEqual([{ row: 3, text: expect.any(String) as string, why, ...(said && { said }) }])
  })

  test.each([
    ['it names no role', 'Task\tHours\nWounds\t1', { why: 'no-roles' }],
    ['there is nothing below its head', 'Task\tNurse', { why: 'nothing' }],
    ['there is nothing at all', '', { why: 'no-task-column' }],
    ['a role is there twice', 'Task\tNurse\tnurse\nWounds\tN\tN', { why: 'role-twice', column: 'nurse' }],
    [
      'a role is a person',
      'Task\tjo@hospital.example\nWounds\tN',
      { why: 'role-personal', column: 'jo@hospital.example' },
    ],
    ['there are too many roles', 'Task\tA\tB\tC\nWounds\tN\t\t', { why: 'too-many-roles', count: 3, room: 2 }],
    ['there are too many tasks', 'Task\tA\nO\tN\nP\tN', { why: 'too-many-tasks', count: 2, room: 1, proposed: 0 }],
  ])('is refused whole where %s', (_what, text, refused) => {
    const given = { ...room, mostRoles: 2, mostTasks: 1 }
    expect(read(text, undefined, undefined, given)).toMatchObject({ refused, tasks: [], roles: [] })
  })

  test('takes no more room with what is there already', () => {
    const given = { ...room, tasks: ['wounds'], mostTasks: 1 }
    expect(read('Task\tA\nWounds\tN', undefined, undefined, given).tasks).toHaveLength(1)
  })

  test.each([
    ['Yes and No', 'Yes\tNo', 'could', 'no'],
    ['y and n, where n is not “now”', 'y\tn', 'could', 'no'],
    ['N and C', 'N\tC', 'now', 'could'],
    ['red and green', 'R\tG', 'no', 'could'],
    ['R alone, which is a local rule', 'R\tN', 'rule', 'now'],
    ['ticks', '✓\t✗', 'could', 'no'],
  ])('reads %s', (_what, cells, first, second) => {
    const { tasks } = read(`Task\tNurse\tClerk\nWounds\t${cells}`)
    expect(tasks[0]?.marks.map(({ mark }) => mark)).toEqual([first, second])
  })

  test('leaves levels to somebody, who says from which one a person may do it alone', () => {
    const text = 'Task\tA\tB\tC\nWounds\t0\t2\t3\nFalls\t5\t1\t4'
    expect(read(text).tasks).toEqual([])
    const { tasks } = read(text, (meaning) => signedOffFrom(meaning, '3'))
    expect(tasks.map(({ marks }) => marks.map(({ mark }) => mark))).toEqual([
      ['no', 'unknown', 'could'],
      ['could', 'unknown', 'could'],
    ])
  })

  test('takes a word as somebody says it is meant', () => {
    expect(read('Task\tNurse\nWounds\tx', means({ x: 'now' })).tasks[0]?.marks).toEqual([
      { role: 'Nurse', mark: 'now' },
    ])
  })
})

describe('rows of one name', () => {
  const text =
    'Task\tHours\tRisk\tNurse\tClerk\nWounds\t1\t\tN\t\nLifts\t\t\t\tN\nwounds\t2\tHigh\tC\tT\nwounds (2)\t3\t\t\t'
  const toldOf = (doubles?: Doubles) => {
    const table = { name: '', rows: rowsOf(text) }
    return foundIn(table, guessed(table, listWords), listWords, room, { doubles })
  }

  test('are left out, and counted, before somebody has said what they are', () => {
    const { tasks, leftOut, twice } = toldOf()
    expect(tasks.map(({ name }) => name)).toEqual(['Wounds', 'Lifts', 'wounds (2)'])
    expect(leftOut).toEqual([{ row: 4, text: 'wounds', why: 'twice' }])
    expect(twice).toBe(1)
  })

  test('as one task only fill what the first leaves empty', () => {
    const { tasks, leftOut, twice } = toldOf('one')
    expect(tasks[0]).toEqual({
      name: 'Wounds',
      given: { minutes: '60', risk: 'high' },
      marks: [
        { role: 'Nurse', mark: 'now' },
        { role: 'Clerk', mark: 'training' },
      ],
    })
    expect([tasks.length, leftOut.length, twice]).toEqual([3, 0, 1])
  })

  test('never make a task longer once it is simple', () => {
    const rows = rowsOf('Task\tHours\tHours once it is simple\tNurse\nA\t1\t\tN\nA\t\t2\tN')
    const columns = (['task', 'hours', 'simpler-hours', 'role'] as const).map((kind) => ({ kind, called: 'Nurse' }))
    const meaning: Meaning = { layout: 'roles-across', head: 0, columns, words: { n: 'now' } }
    const { tasks } = foundIn({ name: '', rows }, meaning, listWords, room, { doubles: 'one' })
    expect(tasks.map(({ given }) => given)).toEqual([{ minutes: '60', simplerMinutes: '' }])
  })

  test('are a task each under names that no other row has', () => {
    const { tasks, leftOut } = toldOf('each')
    expect(tasks.map(({ name }) => name)).toEqual(['Wounds', 'Lifts', 'wounds (2)', 'wounds (2) (2)'])
    expect(new Set(tasks.map(({ name }) => name.toLowerCase())).size).toBe(4)
    expect(leftOut).toEqual([])
  })
})

describe('a list that is longer than a grid', () => {
  const text =
    'Task\tTimes a week\tMinutes each\tNurse\tClerk\nA\t1\t10\tN\t\nB\tdaily\t10\tN\t\nC\t1\t90\tN\tC\nD\tweekly\t20\tN\tT\nE\t5\t1\t\t\nF\t1\t5\tN\tN'
  const toldOf = (told: Told, tasks: readonly string[], mostTasks: number) => {
    const table = { name: '', rows: rowsOf(text) }
    return foundIn(table, guessed(table, listWords), listWords, { ...room, tasks, mostTasks }, told)
  }

  test('says how many are done daily or by more than one role, as far as there is room', () => {
    expect(toldOf({}, [], 5).refused).toEqual({ why: 'too-many-tasks', count: 6, room: 5, proposed: 4 })
    expect(toldOf({}, ['x'], 4).refused).toEqual({ why: 'too-many-tasks', count: 6, room: 3, proposed: 3 })
    expect(toldOf({}, ['x', 'y'], 2).refused).toMatchObject({ proposed: 0 })
  })

  test('has these brought in once somebody asks for it, and names the others', () => {
    const { tasks, leftOut, refused } = toldOf({ isProposed: true }, [], 5)
    expect(tasks.map(({ name }) => name)).toEqual(['B', 'C', 'E', 'F'])
    expect(leftOut).toEqual([
      { row: 2, text: 'A', why: 'not-proposed' },
      { row: 5, text: 'D', why: 'not-proposed' },
    ])
    expect(refused).toBeUndefined()
  })

  test('keeps those that take most time where these are too many, and what is in the grid already', () => {
    const { tasks } = toldOf({ isProposed: true }, ['a', 'x'], 4)
    expect(tasks.map(({ name }) => name)).toEqual(['A', 'C', 'E'])
  })

  test('is brought in whole where it fits', () => {
    expect(toldOf({ isProposed: true }, [], 6).tasks).toHaveLength(6)
  })

  test('takes “weekly” as once, and has no minutes of “daily”, which is on five days or on seven', () => {
    const { tasks } = toldOf({}, [], 6)
    expect(tasks.map(({ given }) => given.minutes)).toEqual(['10', undefined, '90', '20', '5', '5'])
  })
})

describe('people and what they can do', () => {
  const down =
    'Name\tJob title\tBank account\tWounds\tFalls\nAna Smith\tNurse\tx1\tYes\tNo\nBob Jones\tnurse\tx2\t\tNo\nCy Hill\tClerk\tx3\tNo\t\nDee Low\t\tx4\tYes\tYes'

  test('are told by role, and nobody is named', () => {
    const found = read(down, (meaning) => ({
      ...meaning,
      columns: meaning.columns.map((column) =>
        column.called === 'Bank account' ? { ...column, kind: 'leave-out' } : column,
      ),
    }))
    expect(found.roles).toEqual([
      { name: 'Nurse', given: { people: '2' } },
      { name: 'Clerk', given: { people: '1' } },
    ])
    expect(found.tasks).toEqual([
      {
        name: 'Wounds',
        given: {},
        marks: [
          { role: 'Nurse', mark: 'could' },
          { role: 'Clerk', mark: 'no' },
        ],
      },
      { name: 'Falls', given: {}, marks: [{ role: 'Nurse', mark: 'no' }] },
    ])
    expect(found.leftOut).toEqual([{ row: 5, text: '', why: 'no-role' }])
    const kept = JSON.stringify(importEdits([found], 'unknown', 'b', blankAssessment('a', '2026-11-28T09:00:00.000Z')))
    for (const name of ['Ana', 'Smith', 'Bob', 'Jones', 'Cy', 'Hill', 'Dee', 'Low']) expect(kept).not.toContain(name)
  })

  test('are no “no” for a role while one of them is not known', () => {
    const text = 'Name\tRole\tWounds\nAna\tNurse\tNo\nBob\tNurse\t'
    expect(read(text).tasks[0]?.marks).toEqual([])
    expect(read(text, undefined, 'no').tasks[0]?.marks).toEqual([{ role: 'Nurse', mark: 'no' }])
  })

  test('are refused where no column says the role', () => {
    expect(read('Name\tWounds\nAna Smith\tYes').refused).toEqual({ why: 'no-role-column' })
  })

  test('across the top need a role each, and their names are kept nowhere', () => {
    const table = { name: '', rows: rowsOf('Skill\tAna Smith\tBob Jones\nWounds\tYes\tNo') }
    const meaning = guessed(table, listWords, { layout: 'people-across' })
    expect(foundIn(table, meaning, listWords, room).refused).toMatchObject({ why: 'role-not-said' })
    const columns = meaning.columns.map((column) => (column.kind === 'role' ? { ...column, called: 'Nurse' } : column))
    const found = foundIn(table, { ...meaning, columns }, listWords, room)
    expect(found.tasks[0]?.marks).toEqual([{ role: 'Nurse', mark: 'could' }])
    expect(JSON.stringify(found)).not.toMatch(/Ana|Bob/)
  })
})

describe('what is put into a grid', () => {
  const empty = blankAssessment('a', '2026-11-28T09:00:00.000Z')
  const put = (text: string, blank: Blank, on = empty) =>
    applyEdits(on, importEdits([read(text, undefined, blank)], blank, `b${Object.keys(on.gridRoles).length}`, on))
  const marksOf = ({ gridCells, gridTasks, gridRoles }: typeof empty) =>
    Object.values(gridCells).map(({ task, role, mark }) => [gridTasks[task]?.name, gridRoles[role]?.name, mark])

  test('keeps what is there of a task and a role of the same name', () => {
    const first = put('Task\tHours\tNurse\nWounds\t2\tN', 'unknown')
    const second = put('Task\tRisk\tnurse\nwounds\thigh\tC', 'unknown', first)
    expect(Object.values(second.gridTasks)).toMatchObject([{ name: 'Wounds', minutes: '120', risk: 'high' }])
    expect(marksOf(second)).toEqual([['Wounds', 'Nurse', 'could']])
  })

  test('closes a row where an empty cell is a no and the list names every role, and else marks those it names', () => {
    const first = put('Task\tNurse\tClerk\nWounds\tN\t', 'no')
    expect(Object.values(first.gridTasks)).toMatchObject([{ isClosed: true }])
    const second = put('Task\tNurse\tPorter\nFalls\tN\t', 'no', first)
    expect(Object.values(second.gridTasks)).toMatchObject([{ isClosed: true }, { isClosed: false }])
    expect(marksOf(second)).toContainEqual(['Falls', 'Porter', 'no'])
    expect(marksOf(second)).not.toContainEqual(['Falls', 'Clerk', 'no'])
  })
})

describe('text as a spreadsheet writes it', () => {
  test.each([
    ['tabs', 'a\tb\n"c ""d""\ne"\t', [['a', 'b'], ['c "d" e']]],
    [
      'commas',
      'a,b\r\n"c,d",e\r\n',
      [
        ['a', 'b'],
        ['c,d', 'e'],
      ],
    ],
    [
      'semicolons',
      '\ufeffa;b\n1,5;c',
      [
        ['a', 'b'],
        ['1,5', 'c'],
      ],
    ],
    [
      'a quote that is never closed',
      'a,b\n"c,d',
      [
        ['a', 'b'],
        ['"c', 'd'],
      ],
    ],
  ])('is parted by %s', (_what, text, rows) => expect(rowsOf(text)).toEqual(rows))

  test('is the same once it is written and read, and begins no formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '@x', '-1', '+1', "'=1", "''=1", 'a,b', 'a;b', '"', 'a"b'),
    )
    const plain = cell.map((one) => one.replace(/[\s\p{Cc}\ufeff]+/gu, ' ').trim())
    fc.assert(
      fc.property(fc.array(plain, { minLength: 2, maxLength: 4 }), (cells) => {
        const rows = [
          ['Task', 'Nurse', 'Clerk', 'Body'],
          ['x', ...cells, 'y'],
        ]
        const text = rows.map(csvRow).join('\r\n')
        expect(rowsOf(text)).toEqual(rows)
        expect(text).not.toMatch(/(^|[,"])[=+@-]/m)
      }),
    )
  })

  test('is read in a moment, however hostile', () => {
    const start = performance.now()
    for (const text of ['"'.repeat(500_000), '"a""'.repeat(100_000), '"a\n'.repeat(100_000), ',"'.repeat(200_000)])
      rowsOf(text)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('time in a cell', () => {
  test.each([
    ['2', '120'],
    ['2,5', '150'],
    ['1:30', '90'],
    ['90 min', '90'],
    ['1,200', '72000'],
    ['0.5-1-2', '30-60-120'],
    ['', ''],
    ['2-1-3', undefined],
    ['1-2', undefined],
    ['two', undefined],
    ['1e3', undefined],
    ['Infinity', undefined],
  ])('%j is %j in minutes', (cell, amount) => expect(amountSaid(cell, 60)).toBe(amount))

  test('is the same once it is written in hours and read', () => {
    const minutes = fc.integer({ min: 0, max: 600_000 })
    fc.assert(
      fc.property(fc.tuple(minutes, minutes, minutes), (all) => {
        const amount = [...all].sort((a, b) => a - b).join('-')
        expect(amountSaid(hoursOf(amount), 60)).toBe(amount)
        expect(amountSaid(hoursOf(String(all[0])), 60)).toBe(String(all[0]))
      }),
    )
  })
})
