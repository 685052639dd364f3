import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { usualPosts } from '../../../src/content/grid/posts.ts'
import { blankAssessment, recordKinds, type Assessment } from '../../../src/domain/assessment.ts'
import { faultsOf } from '../../../src/domain/grid/door.ts'
import { amountOf, gridIn, minutesIn } from '../../../src/domain/grid/grid-in.ts'
import { measure } from '../../../src/domain/grid/measured.ts'
import { content } from '../../../src/content/index.ts'
import { aRole, aTask, comingHomeAssessment, noAmounts } from '../../fixtures/grid-records.ts'
import { oddAssessments } from '../../fixtures/odd-assessments.ts'

const blank = blankAssessment('a1', '2026-11-28T09:00:00.000Z')
const read = (given: Partial<Assessment>) => gridIn({ ...blank, ...given }, usualPosts)
const cell = { mark: 'now', course: '', isDelegated: false } as const

describe('the grid in an assessment', () => {
  test('is the worked example, whole: nothing is left unsaid, and no cell is adrift', () => {
    const { grid, notSaid, adrift } = gridIn(comingHomeAssessment, usualPosts)
    expect([notSaid, adrift]).toEqual([[], []])
    expect([grid.tasks.length, grid.roles.length, grid.courses.length]).toEqual([36, 9, 7])
    expect(grid.cells).toHaveLength(Object.keys(comingHomeAssessment.gridCells).length)
    expect(grid.roles.find(({ id }) => id === 'reablement-worker')).toEqual({
      id: 'reablement-worker',
      organisation: 'Council',
      registrations: [],
      people: 5,
      minutes: { weekday: 2820, evening: 1320, weekend: 720 },
      empty: {},
      places: ['home'],
      supervisedBy: 'therapist',
      supervision: 120,
    })
  })

  test('is a grid with nothing in it where nothing is kept', () => {
    const { grid, notSaid } = read({})
    expect(grid).toMatchObject({ tasks: [], roles: [], courses: [], cells: [], posts: usualPosts })
    expect(notSaid).toEqual([])
    expect(measure(grid).ok).toBe(true)
  })

  test('says what nobody has said, and what is worked with instead', () => {
    const { grid, notSaid } = read({
      gridTasks: { t: aTask({ minutes: '' }), s: aTask({ verdict: 'simplify', risk: 'low', times: ['night'] }) },
      gridRoles: { r: aRole({ people: '', minutes: noAmounts, supervisedBy: 'r' }) },
      gridCourses: { c: { name: 'Course', role: 'r', minutes: '' } },
    })
    expect(grid.tasks).toMatchObject([
      { minutes: 0, risk: 'medium', times: ['weekday'] },
      { minutes: 600, simplerMinutes: 600, risk: 'low', times: ['night'] },
    ])
    expect(grid.roles).toMatchObject([{ people: 1, minutes: {} }])
    expect(notSaid.map(({ id, field }) => `${id} ${field}`)).toEqual([
      't minutes',
      't risk',
      't times',
      's simplerMinutes',
      'r minutes',
      'r people',
      'r supervision',
      'c minutes',
    ])
    expect(faultsOf(grid)).toEqual([])
  })

  test('has no cell of a task or role that is gone, and none twice; a course of another role counts for nothing', () => {
    const { grid, adrift } = read({
      gridTasks: { t: aTask() },
      gridRoles: { r: aRole(), q: aRole() },
      gridCourses: { c: { name: 'Course', role: 'q', minutes: '60' }, d: { name: 'Gone', role: 'x', minutes: '60' } },
      gridCells: {
        't-r': { ...cell, task: 't', role: 'r', mark: 'training', course: 'c' },
        again: { ...cell, task: 't', role: 'r' },
        'gone-r': { ...cell, task: 'gone', role: 'r' },
        't-x': { ...cell, task: 't', role: 'x' },
        't-q': { ...cell, task: 't', role: 'q', mark: 'training', course: 'c', isDelegated: true },
      },
    })
    expect(grid.cells).toEqual([
      { task: 't', role: 'r', mark: 'training', isDelegated: false },
      { task: 't', role: 'q', mark: 'training', course: 'c', isDelegated: true },
    ])
    expect(adrift).toEqual(['again', 'gone-r', 't-x'])
    expect(faultsOf(grid)).toEqual([])
  })

  test('has what counts as a job as the team says, and else as is usual', () => {
    const settings = {
      leastPost: '600',
      fullWeek: '',
      rounds: [],
      narrowedBy: [],
      leftOut: ['fill-vacancies' as const],
    }
    const { grid } = read({ gridSettings: { grid: settings } })
    expect(grid.posts).toMatchObject({ leastPost: 600, fullWeek: usualPosts.fullWeek })
    expect(grid.leftOut).toEqual(['fill-vacancies'])
  })

  test('keeps minutes as they are written', () => {
    expect(minutesIn('')).toBe(0)
    const minute = fc.nat(999_999)
    fc.assert(fc.property(minute, (one) => minutesIn(amountOf(one)) === one))
    fc.assert(
      fc.property(minute, minute, minute, (low, likely, high) => {
        expect(minutesIn(amountOf({ low, likely, high }))).toEqual({ low, likely, high })
      }),
    )
  })

  test('is read from whatever the schemas accept, and never throws', () => {
    for (const odd of oddAssessments(100, 17, content)) {
      for (const kind of ['gridTasks', 'gridRoles', 'gridCourses', 'gridCells', 'gridSettings'] as const)
        for (const record of Object.values(odd[kind])) recordKinds[kind].schema.parse(record)
      expect(() => measure(gridIn(odd, usualPosts).grid)).not.toThrow()
    }
  })
})
