import { expect, test } from 'vitest'
import { graphOf } from '../../../src/domain/grid/graph.ts'
import { inOrderOfRisk } from '../../../src/domain/grid/grid.ts'
import { measure, standingOf } from '../../../src/domain/grid/measured.ts'
import { piecesOf } from '../../../src/domain/grid/pieces.ts'
import { ladder } from '../../../src/domain/grid/rungs.ts'
import { settleFirst } from '../../../src/domain/grid/settle.ts'
import { leastTraining } from '../../../src/domain/grid/training.ts'
import { madeUp } from '../../fixtures/made-up-grids.ts'
import { cells, gridOf, role, task } from './small.ts'

const atOnce = () => false
const seeds = Array.from({ length: 12 }, (_, at) => at)
/** Supervision that costs a good deal, so that who takes on delegated work is worth a search. */
const graphs = seeds.map((seed) => {
  const grid = madeUp({ tasks: 60, roles: 10, delegates: 8 }, seed)
  const roles = grid.roles.map((one, at) => (one.supervisedBy ? { ...one, supervision: 240 + at * 15 } : one))
  return graphOf({ ...grid, roles })
})

test('where patience ends, what is left can be reached, and nothing below the bound can', () => {
  let inexact = 0
  for (const graph of graphs) {
    const [exact, hasty] = [ladder(graph).likely, ladder(graph, atOnce).likely]
    for (const [at, { left, atLeast, isExact }] of hasty.entries()) {
      expect(inOrderOfRisk(atLeast, exact[at]!.left)).toBeLessThanOrEqual(0)
      expect(inOrderOfRisk(exact[at]!.left, left)).toBeLessThanOrEqual(0)
      if (isExact) expect([left, atLeast]).toEqual([exact[at]!.left, exact[at]!.left])
      else inexact++
    }
    for (const { isExact, left, atLeast } of exact) expect([isExact, atLeast]).toEqual([true, left])
  }
  expect(inexact).toBeGreaterThan(0)
})

test('where patience ends, the least training and the cells to settle lie between their bounds', () => {
  let inexact = 0
  // Where each cell is a course of its own there is much to choose from.
  const own = seeds.map((seed) => graphOf(madeUp({ tasks: 120, roles: 12, hasCourses: false }, seed)))
  for (const graph of [...graphs, ...own]) {
    const standing = standingOf(graph)
    const [training, hasty] = [leastTraining(standing), leastTraining(standing, atOnce)]
    expect(training.isExact && training.atLeast === training.minutes).toBe(true)
    expect(hasty.atLeast).toBeLessThanOrEqual(training.minutes)
    expect(training.minutes).toBeLessThanOrEqual(hasty.minutes)
    const [settled, inHaste] = [settleFirst(standing), settleFirst(standing, atOnce)]
    expect(inHaste.atLeast).toBeLessThanOrEqual(settled.cells.length)
    // Else it may not have seen how little can be left, or with how little supervision: fewer cells lead to that.
    if (inHaste.isExact) expect(inHaste.cells.length).toBe(settled.cells.length)
    if (!hasty.isExact) inexact++
    expect(piecesOf(standing).pieces.length).toBeLessThanOrEqual(piecesOf(standing, atOnce).pieces.length)
  }
  expect(inexact).toBeGreaterThan(0)
})

test('each part that can take long has a patience of its own', () => {
  let given = 0
  measure(graphs[0]!.grid, () => {
    given++
    return () => true
  })
  expect(given).toBe(11)
})

test('up to 64 sets of delegates that come to the same are kept, and it says whether there are more', () => {
  const helpers = (count: number) => Array.from({ length: count }, (_, at) => `helper-${at}`)
  const setsOf = (count: number, needed: number) => {
    const grid = gridOf({
      tasks: [task('doses', { minutes: 10 * needed, risk: 'high' })],
      roles: [
        role('nurse'),
        ...helpers(count).map((id) => role(id, { minutes: { weekday: 10 }, supervisedBy: 'nurse', supervision: 5 })),
      ],
      cells: cells(...helpers(count).map((id) => `doses ${id} delegated`)),
    })
    const { sets, hasAll } = standingOf(graphOf(grid)).covered
    return [new Set(sets.map((set) => set.join())).size, hasAll]
  }
  expect(setsOf(7, 3)).toEqual([35, true])
  expect(setsOf(8, 4)).toEqual([64, false])
})
