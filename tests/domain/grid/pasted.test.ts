import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellWords, timeColumns } from '../../../src/content/grid/cell-words.ts'
import { pasted } from '../../../src/domain/grid/pasted.ts'

const words = { marks: cellWords, timeColumns }
const room = { tasks: 500, roles: 40, longestName: 300 }
const read = (text: string, given: Partial<typeof room> = {}) => pasted(text, words, { ...room, ...given })

describe('a block that is pasted', () => {
  test('has tasks down the side and roles across the top, with the time in a week where a column says so', () => {
    const { roles, tasks, leftOut } = read('Task\tNurse\tHours a week\tClerk\r\nWounds\tN\t2,5\t?\r\nFalls\t\t\tT\r\n')
    expect(roles).toEqual(['Nurse', 'Clerk'])
    expect(tasks).toEqual([
      {
        name: 'Wounds',
        minutes: 150,
        marks: [
          { role: 'Nurse', mark: 'now' },
          { role: 'Clerk', mark: 'unknown' },
        ],
      },
      { name: 'Falls', marks: [{ role: 'Clerk', mark: 'training' }] },
    ])
    expect(leftOut).toEqual([])
  })

  test.each([
    ['its hours are a word', 'Wounds\tmany\tN', 'not-hours'],
    ['its hours are below nothing', 'Wounds\t-1\tN', 'not-hours'],
    ['its hours are more than a grid takes', 'Wounds\t1e9\tN', 'not-hours'],
    ['a cell has a word that is not known', 'Wounds\t1\tperhaps', 'word-not-known'],
    ['a cell has a word of JavaScript', 'Wounds\t1\tconstructor', 'word-not-known'],
    ['it has no task', '\t1\tN', 'no-name'],
    ['its task is in a row above', 'lifts\t1\tN', 'twice'],
    ['its name is too long', `${'a'.repeat(301)}\t1\tN`, 'too-long'],
  ] as const)('leaves a row out whole where %s', (_what, row, why) => {
    const { tasks, leftOut } = read(`Task\tHours\tNurse\nLifts\t1\tN\n${row}`)
    expect(tasks.map(({ name }) => name)).toEqual(['Lifts'])
    expect(leftOut).toMatchObject([{ row: 3, why }])
  })

  test('leaves out what the grid has no room for', () => {
    const { tasks, leftOut } = read('Task\tNurse\nOne\tN\nTwo\tN', { tasks: 1 })
    expect(tasks.map(({ name }) => name)).toEqual(['One'])
    expect(leftOut).toEqual([{ row: 3, text: 'Two', why: 'full' }])
  })

  test.each([
    ['there are none', 'Wounds\nFalls', 'no-roles'],
    ['there is nothing at all', '', 'no-roles'],
    ['one is there twice', 'Task\tNurse\tnurse\nWounds\tN\tN', 'no-roles'],
    ['there are too many', 'Task\tNurse\tClerk\tPorter\nWounds\tN\t\t', 'too-many-roles'],
  ])('is refused whole where of the roles %s', (_what, text, refused) => {
    expect(read(text, { roles: 2 })).toMatchObject({ refused, tasks: [] })
  })

  test('may have tabs, line breaks and quotes in a cell in quotes', () => {
    const { roles, tasks } = read('Task\t"Nurse,\nnights"\n"Ring ""the""\tline"\tN')
    expect(roles).toEqual(['Nurse,\nnights'.replace('\n', ' ')])
    expect(tasks).toMatchObject([{ name: 'Ring "the" line', marks: [{ mark: 'now' }] }])
  })

  test('never throws, takes each row once or says why not, and no name that is not in it', () => {
    const cell = fc.oneof(fc.constantFrom('', 'N', 't', '"', 'x', '5', 'constructor'), fc.string({ maxLength: 8 }))
    const text = fc.array(
      fc.array(cell, { maxLength: 4 }).map((row) => row.join('\t')),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(text, (lines) => {
        const { tasks, leftOut, roles } = read(lines.join('\n'))
        const names = tasks.map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
        expect(new Set(leftOut.map(({ row }) => row)).size).toBe(leftOut.length)
        for (const { marks } of tasks) for (const { role } of marks) expect(roles).toContain(role)
      }),
    )
  })
})
