import { expect, test } from 'vitest'
import { faultsOf, mostMinutes, mostRoles, mostTasks } from '../../../src/domain/grid/door.ts'
import type { Grid, Minutes, Role, Task } from '../../../src/domain/grid/grid.ts'
import { measure } from '../../../src/domain/grid/measured.ts'
import { cells, gridOf, role, task } from './small.ts'

const good = gridOf({ tasks: [task('a')], roles: [role('r')], cells: cells('a r now') })
const said = (change: Partial<Grid>) => faultsOf({ ...good, ...change }).map((one) => Object.values(one).join(' '))
const ofTask = (change: Partial<Task>) => said({ tasks: [task('a', change)] })
const ofRole = (change: Partial<Role>) => said({ roles: [role('r', change)] })

test('takes a grid as it should be, with no minutes too', () => {
  expect(faultsOf(good)).toEqual([])
  expect(ofTask({ minutes: 0 })).toEqual([])
  expect(ofTask({ minutes: { low: 1, likely: 1, high: 2 } })).toEqual([])
  expect(faultsOf(gridOf({ tasks: [], roles: [], cells: [] }))).toEqual([])
})

test.each<readonly [unknown, string]>([
  [NaN, 'not-a-number'],
  [Infinity, 'not-a-number'],
  ['60', 'not-a-number'],
  [null, 'not-a-number'],
  [undefined, 'not-a-number'],
  [-1, 'negative'],
  [1.5, 'a-fraction'],
  [mostMinutes + 1, 'too-much'],
  [1e9, 'too-much'],
  [{ low: 1, likely: NaN, high: 3 }, 'not-a-number'],
  [{ low: 1, likely: 2.5, high: 3 }, 'a-fraction'],
  [{ low: -1, likely: 2, high: 3 }, 'negative'],
  [{ low: 2, likely: 1, high: 3 }, 'out-of-order'],
  [{ low: 1, likely: 3, high: 2 }, 'out-of-order'],
])('refuses %o minutes, and says where', (minutes, reason) => {
  expect(ofTask({ minutes: minutes as Minutes })).toEqual([`tasks a minutes ${reason}`])
  expect(ofRole({ empty: { night: minutes as Minutes } })).toEqual([`roles r empty.night ${reason}`])
})

test('refuses what else cannot be worked with, and says where', () => {
  expect(ofTask({ verdict: 'simplify' })).toEqual(['tasks a simplerMinutes no-simpler-minutes'])
  expect(ofTask({ verdict: 'simplify', simplerMinutes: 61 })).toEqual(['tasks a simplerMinutes simpler-is-more'])
  expect(ofTask({ verdict: 'simplify', simplerMinutes: { low: 1, likely: 2, high: 61 } })).toEqual([
    'tasks a simplerMinutes simpler-is-more',
  ])
  expect(ofTask({ times: [] })).toEqual(['tasks a times no-times'])
  expect(ofTask({ times: ['noon' as 'night'] })).toEqual(['tasks a times no-such-word'])
  expect(ofTask({ risk: 'none' as 'low' })).toEqual(['tasks a risk no-such-word'])
  expect(ofTask({ verdict: 'drop' as 'stop' })).toEqual(['tasks a verdict no-such-word'])
  expect(ofRole({ people: 1.5 })).toEqual(['roles r people a-fraction'])
  expect(ofRole({ supervision: -1 })).toEqual(['roles r supervision negative'])
  expect(ofRole({ supervisedBy: 'x' })).toEqual(['roles r supervisedBy no-such-role'])
  expect(ofRole({ minutes: { noon: 1 } as Role['minutes'] })).toEqual(['roles r minutes no-such-word'])
  expect(said({ cells: cells('x r now') })).toEqual(['cells x-r task no-such-task'])
  expect(said({ cells: cells('a x now') })).toEqual(['cells a-x role no-such-role'])
  expect(said({ cells: cells('a r maybe') })).toEqual(['cells a-r mark no-such-word'])
  expect(said({ cells: cells('a r now', 'a r no') })).toEqual(['cells a-r  twice'])
  expect(said({ cells: [{ task: 'a', role: 'r', mark: 'training', course: 'c' }] })).toEqual([
    'cells a-r course no-such-course',
  ])
  expect(
    said({
      roles: [role('r'), role('s')],
      courses: [{ id: 'c', role: 's', minutes: 1 }],
      cells: [{ task: 'a', role: 'r', mark: 'training', course: 'c' }],
    }),
  ).toEqual(['cells a-r course course-of-another-role'])
  expect(said({ courses: [{ id: 'c', role: 'x', minutes: 0.5 }] })).toEqual([
    'courses c minutes a-fraction',
    'courses c role no-such-role',
  ])
  expect(said({ tasks: [task('a'), task('a')] })).toEqual(['tasks a id twice'])
  expect(said({ roles: [role('r'), role('r')] })).toEqual(['roles r id twice'])
  expect(said({ posts: { ...good.posts, leastPost: NaN } })).toEqual(['posts  leastPost not-a-number'])
  expect(said({ posts: { ...good.posts, fullWeek: 1 } })).toEqual(['posts  fullWeek out-of-order'])
  expect(said({ posts: { ...good.posts, patterns: [{ id: 'p', times: ['noon' as 'night'] }] } })).toEqual([
    'posts p times no-such-word',
  ])
  expect(
    said({
      posts: {
        ...good.posts,
        rounds: [
          { id: 'p', places: [] },
          { id: 'p', places: [] },
        ],
      },
    }),
  ).toEqual(['posts p id twice'])
})

test('takes cells whose ids, put together, read the same', () => {
  const tasks = [task('a'), task('a-b')]
  expect(said({ tasks, roles: [role('b-c'), role('c')], cells: cells('a b-c now', 'a-b c now') })).toEqual([])
})

test('takes 500 tasks and 40 roles, and refuses one more', () => {
  const tasks = Array.from({ length: mostTasks }, (_, at) => task(`t${at}`))
  const roles = Array.from({ length: mostRoles }, (_, at) => role(`r${at}`))
  expect(said({ tasks, roles, cells: [] })).toEqual([])
  expect(said({ tasks: [...tasks, task('more')], cells: [] })).toEqual(['tasks   too-many'])
  expect(said({ roles: [...roles, role('more')], cells: [] })).toEqual(['roles   too-many'])
})

test('what is refused is not worked out', () => {
  expect(measure({ ...good, tasks: [task('a', { minutes: NaN })] })).toEqual({
    ok: false,
    faults: [{ kind: 'tasks', id: 'a', field: 'minutes', reason: 'not-a-number' }],
  })
})
