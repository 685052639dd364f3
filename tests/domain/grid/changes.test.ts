import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ifGaveWay, withoutEach } from '../../../src/domain/grid/barriers.ts'
import { graphOf } from '../../../src/domain/grid/graph.ts'
import { inOrderOfRisk, type Grid, type Minutes, type Rung } from '../../../src/domain/grid/grid.ts'
import { measure, standingOf } from '../../../src/domain/grid/measured.ts'
import { ladder } from '../../../src/domain/grid/rungs.ts'
import { oneAway } from '../../../src/domain/grid/safety.ts'
import { longEnough } from '../../fixtures/tries.ts'
import { anyGrid } from './any-grid.ts'
import { grids, seeded } from './grids.ts'
import { bestPlans, byRisk, type Under } from './oracle.ts'

const top: Under = { rung: 'team-or-pathway', isUnknownYes: false, sizes: 'likely' }
const leastLeft = (grid: Grid, under: Partial<Under> = {}) => byRisk(grid, bestPlans(grid, { ...top, ...under })[0]!)

test('what would be left if local rules, no room or will not gave way', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      for (const { barrier, left } of ifGaveWay(standingOf(graphOf(grid))))
        expect(left, barrier).toEqual(leastLeft(grid, { gaveWay: barrier }))
    }),
    seeded(grids),
  )
})

test('what would be left without each step', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      for (const { rung, left } of withoutEach(standingOf(graphOf(grid))))
        expect(left, rung).toEqual(leastLeft({ ...grid, leftOut: [rung as Exclude<Rung, 'as-things-are'>] }))
    }),
    seeded(grids),
  )
})

test('what would be left with one person of each role away', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      for (const { role, left } of oneAway(standingOf(graphOf(grid))))
        expect(left).toEqual(leastLeft(grid, { away: role }))
    }),
    seeded(grids),
  )
})

test('read high risk first, a rung higher never leaves more', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      for (const run of Object.values(ladder(graphOf(grid))))
        for (const [at, { left }] of run.slice(1).entries())
          expect(inOrderOfRisk(left, run[at]!.left)).toBeLessThanOrEqual(0)
    }),
    seeded(grids),
  )
})

test('read high risk first, more minutes or one more "could" never leaves more', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, fc.nat(), fc.boolean(), (grid, which, isHours) => {
      const before = topOf(grid)
      const after = topOf(isHours ? withMoreMinutes(grid, which) : withOneMoreCould(grid, which))
      expect(inOrderOfRisk(after, before)).toBeLessThanOrEqual(0)
    }),
    seeded(grids),
  )
})

test(
  'read high risk first, whatever the unknown turns out to be lies between worst and best',
  longEnough(grids),
  () => {
    fc.assert(
      fc.property(anyGrid, fc.infiniteStream(fc.nat()), (grid, chances) => {
        const { worst, best } = ladder(graphOf(grid))
        const turned = ladder(graphOf(turnedOut(grid, chances))).likely
        for (const [at, { left }] of turned.entries()) {
          expect(inOrderOfRisk(left, worst[at]!.left)).toBeLessThanOrEqual(0)
          expect(inOrderOfRisk(best[at]!.left, left)).toBeLessThanOrEqual(0)
        }
      }),
      seeded(grids),
    )
  },
)

test('the order in which tasks, roles, cells and courses are given changes nothing', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const turned = {
        ...grid,
        tasks: grid.tasks.toReversed(),
        roles: grid.roles.toReversed(),
        cells: grid.cells.toReversed(),
        courses: grid.courses.toReversed(),
      }
      expect(measure(turned)).toEqual(measure(grid))
    }),
    seeded(Math.ceil(grids / 4)),
  )
})

test('other ids, and so another order inside, change no figure', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      expect(figures(renamed(grid))).toEqual(figures(grid))
    }),
    seeded(Math.ceil(grids / 4)),
  )
})

const topOf = (grid: Grid) => standingOf(graphOf(grid)).covered.left

function withMoreMinutes(grid: Grid, which: number): Grid {
  const roles = grid.roles.map((role, at) => {
    if (at !== which % grid.roles.length) return role
    const { weekday = 0 } = role.minutes
    const more: Minutes =
      typeof weekday === 'number'
        ? weekday + 1
        : { low: weekday.low + 1, likely: weekday.likely + 1, high: weekday.high + 1 }
    return { ...role, minutes: { ...role.minutes, weekday: more } }
  })
  return { ...grid, roles }
}

function withOneMoreCould(grid: Grid, which: number): Grid {
  const task = grid.tasks[which % grid.tasks.length]!.id
  const role = grid.roles[which % grid.roles.length]!.id
  const cell = grid.cells.find((one) => one.task === task && one.role === role)
  if (cell?.mark === 'now' || cell?.mark === 'training') return grid
  return { ...grid, cells: [...grid.cells.filter((one) => one !== cell), { task, role, mark: 'could' }] }
}

/** Each unknown cell becomes yes or no, and each range a number inside it. */
function turnedOut(grid: Grid, chances: Iterator<number>): Grid {
  const next = () => chances.next().value as number
  const inside = (minutes: Minutes): number =>
    typeof minutes === 'number' ? minutes : minutes.low + (next() % (minutes.high - minutes.low + 1))
  const each = (given: Grid['roles'][number]['minutes'] = {}) =>
    Object.fromEntries(Object.entries(given).map(([time, minutes]) => [time, inside(minutes)]))
  const tasks = grid.tasks.map((task) => {
    const minutes = inside(task.minutes)
    if (task.simplerMinutes === undefined) return { ...task, minutes, isClosed: true }
    return { ...task, minutes, isClosed: true, simplerMinutes: Math.min(minutes, inside(task.simplerMinutes)) }
  })
  const cells = grid.tasks.flatMap((task) =>
    grid.roles.map(({ id }) => {
      const said = grid.cells.find((one) => one.task === task.id && one.role === id)
      const cell = said ?? { task: task.id, role: id, mark: task.isClosed ? ('no' as const) : ('unknown' as const) }
      return cell.mark === 'unknown' ? { ...cell, mark: next() % 2 === 0 ? ('could' as const) : ('no' as const) } : cell
    }),
  )
  const roles = grid.roles.map((role) => ({ ...role, minutes: each(role.minutes), empty: each(role.empty) }))
  return { ...grid, tasks, roles, cells }
}

/** The ids the other way round, so that what came first comes last. */
function renamed(grid: Grid): Grid {
  const other = (id: string) => `${id[0]}${9 - Number(id.slice(1))}`
  return {
    ...grid,
    tasks: grid.tasks.map((task) => ({ ...task, id: other(task.id) })),
    courses: grid.courses.map((course) => ({ ...course, id: other(course.id), role: other(course.role) })),
    roles: grid.roles.map((role) => ({
      ...role,
      id: other(role.id),
      ...(role.supervisedBy !== undefined && { supervisedBy: other(role.supervisedBy) }),
    })),
    cells: grid.cells.map((cell) => ({
      ...cell,
      task: other(cell.task),
      role: other(cell.role),
      ...(cell.course !== undefined && { course: other(cell.course) }),
    })),
  }
}

function figures(grid: Grid) {
  const all = measure(grid)
  if (!all.ok) return all
  const { ladder, ifGaveWay, without, settleFirst, training, shapes, pieces, tasks } = all.measured
  return {
    ladder: Object.values(ladder).map((run) => run.map(({ left, supervision }) => ({ left, supervision }))),
    tasks: tasks.map(({ always, could }) => `${always} ${could}`).sort(),
    ifGaveWay,
    without,
    settle: settleFirst.cells.length,
    training: training.minutes,
    verdict: shapes.verdict,
    holds: shapes.shapes.map(({ least, most }) => `${least} ${most}`).sort(),
    pieces: pieces.pieces.length,
    largest: pieces.pieces[0]?.minutes,
  }
}
