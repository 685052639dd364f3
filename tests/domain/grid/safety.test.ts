import { expect, test } from 'vitest'
import { graphOf } from '../../../src/domain/grid/graph.ts'
import type { Role } from '../../../src/domain/grid/grid.ts'
import { standingOf } from '../../../src/domain/grid/measured.ts'
import { fewerThanTwo, oneAway, supervisionFaults } from '../../../src/domain/grid/safety.ts'
import { unneeded } from '../../../src/domain/grid/why.ts'
import { cells, gridOf, role, task } from './small.ts'

test('counts the people of every role that may do a task, and tells tasks with none or one', () => {
  const grid = gridOf({
    tasks: [task('one'), task('none'), task('two'), task('stopped', { verdict: 'stop' })],
    roles: [role('single', { people: 1 }), role('other', { people: 1 })],
    cells: cells('one single now', 'none single law', 'two single now', 'two other could', 'stopped single now'),
  })
  expect(fewerThanTwo(standingOf(graphOf(grid)))).toEqual([
    { task: 'none', heads: 0 },
    { task: 'one', heads: 1 },
  ])
})

test('one person away takes a share of the minutes of those in post, and leaves empty posts alone', () => {
  const grid = gridOf({
    tasks: [task('a', { minutes: 140, risk: 'high' })],
    roles: [role('r', { people: 3, minutes: { weekday: 100 }, empty: { weekday: 40 } }), role('nobody', { people: 0 })],
    cells: cells('a r now'),
  })
  const nothing = { high: 0, medium: 0, low: 0 }
  expect(oneAway(standingOf(graphOf(grid)))).toEqual([
    { role: 'r', left: { ...nothing, high: 34 }, more: { ...nothing, high: 34 }, isExact: true },
  ])
})

test('warns of a supervisor who is missing, has no time, has no registration or is supervised in a circle', () => {
  const faults = (helper: Partial<Role>, nurse: Partial<Role> = { registrations: ['nurse'] }) =>
    supervisionFaults(
      graphOf(
        gridOf({
          tasks: [task('a')],
          roles: [role('helper', helper), role('nurse', nurse)],
          cells: cells('a helper delegated'),
        }),
      ),
    ).map(({ role, reason }) => `${role} ${reason}`)
  expect(faults({})).toEqual(['helper no-supervisor'])
  expect(faults({ supervisedBy: 'nurse' })).toEqual(['helper no-time'])
  expect(faults({ supervisedBy: 'nurse', supervision: 0 })).toEqual(['helper no-time'])
  expect(faults({ supervisedBy: 'nurse', supervision: 30 })).toEqual([])
  expect(faults({ supervisedBy: 'nurse', supervision: 30 }, {})).toEqual(['helper not-registered'])
  expect(
    faults({ supervisedBy: 'nurse', supervision: 30 }, { registrations: ['nurse'], supervisedBy: 'helper' }),
  ).toEqual(['helper in-a-circle'])
  expect(faults({ supervisedBy: 'helper', supervision: 30, registrations: ['nurse'] })).toEqual(['helper in-a-circle'])
})

test('warns of nobody who takes on no delegated work', () => {
  const grid = gridOf({ tasks: [task('a')], roles: [role('r')], cells: cells('a r training') })
  expect(supervisionFaults(graphOf(grid))).toEqual([])
})

test('tells minutes that nobody needs, and who said "no room" and has such minutes', () => {
  const grid = gridOf({
    tasks: [task('a'), task('b', { times: ['evening'] })],
    roles: [role('r', { minutes: { weekday: 100, evening: 0 } }), role('s', { minutes: { evening: 30 } })],
    cells: cells('a r now', 'b s no-room', 'b r no-room'),
  })
  expect(unneeded(standingOf(graphOf(grid)))).toEqual({
    slots: [
      { role: 'r', time: 'weekday', minutes: 40 },
      { role: 's', time: 'evening', minutes: 30 },
    ],
    noRoomButTime: [{ task: 'b', role: 's', minutes: 30 }],
  })
})
