import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphOf } from '../../../src/domain/grid/graph.ts'
import type { Grid } from '../../../src/domain/grid/grid.ts'
import { standingOf } from '../../../src/domain/grid/measured.ts'
import { settleFirst } from '../../../src/domain/grid/settle.ts'
import { leastTraining } from '../../../src/domain/grid/training.ts'
import { longEnough } from '../../fixtures/tries.ts'
import { anyGrid } from './any-grid.ts'
import { grids, seeded } from './grids.ts'
import { bestPlans, byRisk, compare, subsets, type Under } from './oracle.ts'

const all: Under = { rung: 'team-or-pathway', isUnknownYes: false, sizes: 'likely' }
/** What each choice of so many would come to is tried, so few are enough. */
const most = 4

test('the least training, and no choice of courses with less leaves as little', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const courses = coursesIn(grid)
      fc.pre(courses.length <= most)
      const target = bestPlans(grid, all)[0]!
      const enough = subsets(courses).filter(
        (some) => compare(grid, bestPlans(grid, { ...all, courses: new Set(some) })[0]!, target) === 0,
      )
      const prices = enough.map((some) => ({ minutes: minutesOf(some, grid), count: some.length }))
      const least = prices.reduce((a, b) => ((a.minutes - b.minutes || a.count - b.count) < 0 ? a : b))
      const ours = leastTraining(standingOf(graphOf(grid)))
      const chosen = [...ours.courses, ...ours.unnamed.map(({ task, role }) => `${task} ${role}`)]
      expect({ minutes: ours.minutes, count: chosen.length }).toEqual(least)
      expect(enough.map(inOrder)).toContain(inOrder(chosen))
      expect([ours.isExact, ours.atLeast]).toEqual([true, least.minutes])
    }),
    seeded(grids),
  )
})

test('the fewest unknown cells whose yes reaches the best, and no fewer do', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const cells = unknownIn(grid)
      fc.pre(cells.length <= most)
      const target = bestPlans(grid, { ...all, isUnknownYes: true })[0]!
      const enough = subsets(cells).filter(
        (some) => compare(grid, bestPlans(grid, { ...all, settled: new Set(some) })[0]!, target) === 0,
      )
      const ours = settleFirst(standingOf(graphOf(grid)))
      const chosen = ours.cells.map(({ task, role }) => `${task} ${role}`)
      expect(chosen.length).toBe(Math.min(...enough.map(({ length }) => length)))
      expect(enough.map(inOrder)).toContain(inOrder(chosen))
      expect([ours.isExact, ours.atLeast]).toEqual([true, chosen.length])
      expect(ours.leftIfAllYes).toEqual(byRisk(grid, target))
      for (const { task, role, leftIfYes } of ours.cells)
        expect(leftIfYes).toEqual(byRisk(grid, bestPlans(grid, { ...all, settled: new Set([`${task} ${role}`]) })[0]!))
    }),
    seeded(grids),
  )
})

const inOrder = (some: readonly string[]) => [...some].sort().join()

const coursesIn = ({ cells }: Grid): readonly string[] => [
  ...new Set(
    cells.flatMap(({ task, role, mark, course }) => (mark === 'training' ? [course ?? `${task} ${role}`] : [])),
  ),
]

const minutesOf = (some: readonly string[], { courses }: Grid): number =>
  courses.reduce((sum, { id, minutes }) => sum + (some.includes(id) ? minutes : 0), 0)

const unknownIn = ({ tasks, roles, cells }: Grid): readonly string[] =>
  tasks.flatMap((task) =>
    roles.flatMap((role) => {
      const cell = cells.find((one) => one.task === task.id && one.role === role.id)
      return (cell?.mark ?? (task.isClosed ? 'no' : 'unknown')) === 'unknown' ? [`${task.id} ${role.id}`] : []
    }),
  )
