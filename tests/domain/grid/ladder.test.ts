import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf } from '../../../src/domain/grid/door.ts'
import { graphOf } from '../../../src/domain/grid/graph.ts'
import { rungs, type Grid, type Rung } from '../../../src/domain/grid/grid.ts'
import { heldBy, rangesByTask } from '../../../src/domain/grid/left.ts'
import { ladder } from '../../../src/domain/grid/rungs.ts'
import { stepsUpTo } from '../../../src/domain/grid/setting.ts'
import { stand } from '../../../src/domain/grid/standing.ts'
import { longEnough } from '../../fixtures/tries.ts'
import { anyGrid } from './any-grid.ts'
import { grids, seeded } from './grids.ts'
import { bestPlans, byRisk, subsets, type Plan, type Under } from './oracle.ts'

const runs = ['worst', 'likely', 'best'] as const
const anyRung = fc.constantFrom(...rungs)

test('the door takes every grid that is made here', () => {
  fc.assert(
    fc.property(anyGrid, (grid) => faultsOf(grid).length === 0),
    seeded(grids),
  )
})

test('on every rung, worst, likely and best, as little is left as any plan leaves', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const ours = ladder(graphOf(grid))
      for (const sizes of runs)
        for (const { rung, left, supervision, delegates, hasAllDelegates } of ours[sizes]) {
          const best = bestPlans(grid, { rung, sizes, isUnknownYes: sizes === 'best' })
          expect({ left, supervision, hasAllDelegates }, `${rung} ${sizes}`).toEqual({
            left: byRisk(grid, best[0]!),
            supervision: best[0]!.supervision,
            hasAllDelegates: true,
          })
          expect(texts(delegates)).toEqual(costlySets(best, grid))
        }
    }),
    seeded(grids),
  )
})

test('what is always left of a task and what could be, over every plan that is as good', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, anyRung, (grid, rung) => {
      const best = bestPlans(grid, likely(rung))
      const ours = rangesByTask(standOn(grid, rung))
      for (const [at, { always, could }] of ours.entries()) {
        const left = best.map((plan) => plan.left[at]!)
        expect({ always, could }).toEqual({ always: Math.min(...left), could: Math.max(...left) })
      }
    }),
    seeded(grids),
  )
})

test('how much of what is left any tasks can hold, least and most', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, anyRung, (grid, rung) => {
      const best = bestPlans(grid, likely(rung))
      const standing = standOn(grid, rung)
      for (const some of subsets(grid.tasks.map((_, at) => at))) {
        const held = best.map(({ left }) => some.reduce((sum, at) => sum + left[at]!, 0))
        const ours = heldBy(standing, (task) => some.includes(task))
        expect(ours).toEqual({ least: Math.min(...held), most: Math.max(...held) })
      }
    }),
    seeded(grids),
  )
})

const likely = (rung: Rung): Under => ({ rung, isUnknownYes: false, sizes: 'likely' })
const standOn = (grid: Grid, rung: Rung) =>
  stand(graphOf(grid), { steps: stepsUpTo(rung, grid), isUnknownYes: false, sizes: 'likely' })

const texts = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join()).sort()

/** The sets of the best plans, without roles that cost nothing: these may always join. */
function costlySets(best: readonly Plan[], { roles }: Grid): readonly string[] {
  const costly = new Set(
    roles.filter(({ supervisedBy, supervision = 0 }) => supervisedBy && supervision > 0).map(({ id }) => id),
  )
  return [...new Set(best.map(({ delegates }) => delegates.filter((id) => costly.has(id)).join()))].sort()
}
