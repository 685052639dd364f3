import { expect, test } from 'vitest'
import { graphOf } from '../../../src/domain/grid/graph.ts'
import { totalOf } from '../../../src/domain/grid/grid.ts'
import { ladder } from '../../../src/domain/grid/rungs.ts'
import { bestPlans, byRisk } from './oracle.ts'
import { cells, gridOf, role, task } from './small.ts'

/*
 * Two things that seem true and are not: never say them. Both were found by trying tiny grids at random, then made smaller by
 * hand, and the oracle, which tries every plan, says the same.
 */

/** Who supervises takes on less of low risk. Minutes are few, so that every plan can be tried. */
const nurse = role('nurse', { minutes: { weekday: 2 } })
const helper = role('helper', { minutes: { weekday: 1 }, supervisedBy: 'nurse', supervision: 2 })

test('not promised: a rung higher never leaves more hours in total', () => {
  const grid = gridOf({
    tasks: [task('insulin', { minutes: 1, risk: 'high' }), task('letters', { minutes: 2, risk: 'low' })],
    roles: [nurse, helper],
    cells: cells('insulin helper delegated', 'letters nurse now'),
  })
  const { likely } = ladder(graphOf(grid))
  const [shared, trained] = (['share-skills', 'train-extend-delegate'] as const).map((rung) => {
    const { left } = likely.find((one) => one.rung === rung)!
    expect(left).toEqual(byRisk(grid, bestPlans(grid, { rung, isUnknownYes: false, sizes: 'likely' })[0]!))
    return left
  })
  expect(shared).toEqual({ high: 1, medium: 0, low: 0 })
  expect(trained).toEqual({ high: 0, medium: 0, low: 2 })
  expect(totalOf(trained!)).toBeGreaterThan(totalOf(shared!))
})

test('not promised: if the unknown cells are yes, fewer hours are left in total', () => {
  const grid = gridOf({
    tasks: [
      task('insulin', { minutes: 1, risk: 'high' }),
      task('falls', { minutes: 1, risk: 'high' }),
      task('letters', { minutes: 2, risk: 'low' }),
    ],
    roles: [nurse, helper, role('porter', { minutes: { weekday: 1 } })],
    cells: cells('insulin helper delegated', 'falls helper now', 'falls porter unknown', 'letters nurse now'),
  })
  const { worst, best } = ladder(graphOf(grid))
  const [no, yes] = [worst.at(-1)!, best.at(-1)!].map(({ rung, left }, at) => {
    const plan = bestPlans(grid, { rung, isUnknownYes: at === 1, sizes: at === 1 ? 'best' : 'worst' })[0]!
    expect(left).toEqual(byRisk(grid, plan))
    return left
  })
  expect(no).toEqual({ high: 1, medium: 0, low: 0 })
  expect(yes).toEqual({ high: 0, medium: 0, low: 2 })
  expect(totalOf(yes!)).toBeGreaterThan(totalOf(no!))
})
