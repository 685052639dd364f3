import { describe, expect, test } from 'vitest'
import { comingHome } from '../../fixtures/grid-records.ts'
import { ladder as proofLadder } from '../../../src/content/ladder.ts'
import { rungs, totalOf, type Grid } from '../../../src/domain/grid/grid.ts'
import { measure } from '../../../src/domain/grid/measured.ts'
import { cells, gridOf, role, task } from './small.ts'

const measured = (grid: Grid) => {
  const all = measure(grid)
  if (!all.ok) throw new Error(JSON.stringify(all.faults))
  return all.measured
}
const hours = (minutes: number) => minutes / 60

test('the rungs are those of the proof ladder, but for a new role', () => {
  expect(rungs.slice(1)).toEqual(proofLadder.map(({ id }) => id).filter((id) => id !== 'new-role'))
})

test('what is left is a job: twenty hours of weekday work that nobody here may do', () => {
  const { shapes, pieces, why } = measured(
    gridOf({
      tasks: [task('visits', { minutes: 720 }), task('calls', { minutes: 480 }), task('notes')],
      roles: [role('clerk')],
      cells: cells('notes clerk now', 'visits clerk law', 'calls clerk law'),
    }),
  )
  expect(shapes.verdict).toBe('one-job')
  expect(pieces.pieces.map(({ pattern, minutes }) => [pattern, hours(minutes)])).toEqual([['weekday', 20]])
  expect(why.map(({ needs, has, barred }) => [hours(needs), has, barred[0]!.mark])).toEqual([
    [12, 0, 'law'],
    [8, 0, 'law'],
  ])
})

test('as many hours at three times of the week are scraps', () => {
  const { shapes, pieces } = measured(
    gridOf({
      tasks: [
        task('visits', { minutes: 540 }),
        task('suppers', { minutes: 360, times: ['evening'] }),
        task('line', { minutes: 300, times: ['night'] }),
      ],
      roles: [role('clerk')],
      cells: [],
    }),
  )
  expect(shapes.verdict).toBe('scraps')
  expect(pieces.pieces.map(({ pattern, minutes }) => [pattern, hours(minutes)])).toEqual([
    ['weekday', 9],
    ['evening-and-weekend', 6],
    ['night', 5],
  ])
})

test('forty hours that one kind of post could hold are several posts alike', () => {
  const { shapes } = measured(gridOf({ tasks: [task('visits', { minutes: 2400 })], roles: [role('clerk')], cells: [] }))
  expect(shapes.verdict).toBe('several-posts-alike')
})

test('a day post of fifteen hours with nights beside it is a job and scraps', () => {
  const tasks = [task('visits', { minutes: 900 }), task('line', { minutes: 60, times: ['night'] })]
  expect(measured(gridOf({ tasks, roles: [role('clerk')], cells: [] })).shapes.verdict).toBe('a-job-and-scraps')
})

test('a post is one round of places, and holds work that can be done anywhere', () => {
  const grid = gridOf({
    tasks: [
      task('ward', { minutes: 480, place: 'ward' }),
      task('home', { minutes: 540, place: 'home' }),
      task('letters', { minutes: 300 }),
    ],
    roles: [role('clerk')],
    cells: [],
  })
  const rounds = [
    { id: 'inside', places: ['ward'] },
    { id: 'outside', places: ['home'] },
  ]
  const { shapes, pieces } = measured({ ...grid, posts: { ...grid.posts, rounds } })
  expect(shapes.verdict).toBe('scraps')
  expect(shapes.shapes.map(({ round, most }) => [round, hours(most)])).toEqual([
    ['outside', 14],
    ['inside', 13],
  ])
  expect(pieces.pieces.map(({ round, minutes }) => [round, hours(minutes)])).toEqual([
    ['outside', 14],
    ['inside', 8],
  ])
  expect(measured(grid).shapes.verdict).toBe('one-job')
  const noWard = measured({ ...grid, posts: { ...grid.posts, rounds: rounds.slice(1) } })
  expect([hours(noWard.pieces.notHeld), noWard.shapes.verdict]).toEqual([8, 'scraps'])
})

test('contact and people narrow a post only where the team asked for it', () => {
  const grid = gridOf({
    tasks: [
      task('visits', { minutes: 600, contact: 'in person', people: 'older people' }),
      task('calls', { minutes: 480, contact: 'by phone', people: 'older people' }),
      task('notes', { minutes: 60 }),
    ],
    roles: [role('clerk')],
    cells: [],
  })
  const narrowed = (...narrowedBy: readonly ('contact' | 'people')[]) =>
    measured({ ...grid, posts: { ...grid.posts, narrowedBy } }).shapes
  expect(narrowed().verdict).toBe('one-job')
  expect(narrowed('people').verdict).toBe('one-job')
  expect(narrowed('contact').verdict).toBe('scraps')
  expect(narrowed('contact').shapes.map(({ contact, most }) => [contact, hours(most)])).toEqual([
    ['in person', 11],
    ['by phone', 9],
    [undefined, 1],
  ])
})

test('who is registered holds what needs no registration too, and no registration is asked for in vain', () => {
  const registered = gridOf({
    tasks: [task('doses', { minutes: 600, registration: 'nurse' }), task('calls', { minutes: 480 })],
    roles: [role('clerk')],
    cells: [],
  })
  expect(measured(registered).pieces.pieces.map(({ registration, minutes }) => [registration, hours(minutes)])).toEqual(
    [['nurse', 18]],
  )
  const plain = measured({ ...registered, tasks: [registered.tasks[1]!] })
  expect(plain.pieces.pieces[0]).not.toHaveProperty('registration')
})

test('what is left is gone once two unknown cells turn out to be yes', () => {
  const grid = gridOf({
    tasks: [task('visits', { minutes: 600 }), task('calls', { minutes: 480 }), task('notes')],
    roles: [
      role('carer', { minutes: { weekday: 660 } }),
      role('clerk', { minutes: { weekday: 540 } }),
      role('porter', { minutes: { weekday: 60 } }),
    ],
    cells: cells(
      'notes porter now',
      'visits carer unknown',
      'calls clerk unknown',
      'visits porter unknown',
      'notes clerk unknown',
    ),
  })
  const { shapes, settleFirst, ladder } = measured(grid)
  expect([shapes.verdict, hours(totalOf(ladder.worst.at(-1)!.left))]).toEqual(['one-job', 18])
  expect(settleFirst.cells.map(({ task, role }) => `${task} ${role}`)).toEqual(['calls clerk', 'visits carer'])
  const settled = {
    ...grid,
    cells: grid.cells.map((cell) => (isSettled(cell) ? { ...cell, mark: 'could' as const } : cell)),
  }
  expect(measured(settled).shapes.verdict).toBe('nothing-left')

  function isSettled({ task, role }: Grid['cells'][number]): boolean {
    return settleFirst.cells.some((cell) => cell.task === task && cell.role === role)
  }
})

describe('coming home from hospital', () => {
  const home = measured(comingHome)

  test('its ladder', () => {
    const { worst, best } = home.ladder
    expect(
      worst.map(({ rung, left: { high, medium, low }, supervision }, at) =>
        [rung, high, medium, low, totalOf(best[at]!.left), supervision].map((one) =>
          typeof one === 'number' ? one / 60 : one,
        ),
      ),
    ).toEqual([
      ['as-things-are', 41, 93, 49, 183, 0],
      ['stop-or-simplify', 41, 93, 36, 170, 0],
      ['fill-vacancies', 36, 65, 31.5, 132.5, 0],
      ['share-skills', 36, 25, 23.5, 57.5, 0],
      ['train-extend-delegate', 14, 20, 28.5, 50.5, 2],
      ['team-or-pathway', 14, 11, 5, 20, 5],
    ])
  })

  test('it argues against a new role: what is left are scraps, and it says why', () => {
    expect(home.shapes.verdict).toBe('scraps')
    expect(home.pieces.pieces.map(({ pattern, minutes }) => [pattern, hours(minutes)])).toEqual([
      ['night', 14],
      ['weekday-and-evening', 11],
      ['evening-and-weekend', 5],
    ])
    expect(
      home.why.map(({ tasks, slots, needs, has }) => [tasks.length, slots.length, hours(needs), hours(has)]),
    ).toEqual([
      [1, 0, 14, 0],
      [2, 3, 37, 31],
      [1, 0, 5, 0],
      [17, 6, 274, 269],
    ])
    expect(home.tasks.filter(({ always }) => always > 0).map(({ task, always }) => [task, hours(always)])).toEqual([
      ['evening-routine', 6],
      ['night-line', 14],
      ['weekend-call', 5],
    ])
  })

  test('it says what to ask instead: two unknown cells of seven, and three courses of seven', () => {
    expect(home.settleFirst.cells.map(({ task, role }) => `${task} ${role}`)).toEqual([
      'hold-the-plan clerk',
      'weekend-call reablement-worker',
    ])
    expect([home.settleFirst.outOf, home.training.outOf]).toEqual([7, 7])
    expect([home.training.courses, hours(home.training.minutes)]).toEqual([
      ['holding-a-plan', 'medicines-reablement', 'medicines-support'],
      104,
    ])
  })

  test('the one pharmacist away leaves more of high risk than anybody else', () => {
    const [first] = [...home.oneAway].sort((a, b) => b.more.high - a.more.high)
    expect([first!.role, hours(first!.more.high)]).toEqual(['pharmacist', 26])
  })
})
