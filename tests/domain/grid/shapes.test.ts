import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphOf } from '../../../src/domain/grid/graph.ts'
import type { Grid, Pattern, Task } from '../../../src/domain/grid/grid.ts'
import { standingOf } from '../../../src/domain/grid/measured.ts'
import { piecesOf } from '../../../src/domain/grid/pieces.ts'
import { jobShapes } from '../../../src/domain/grid/shapes.ts'
import { longEnough } from '../../fixtures/tries.ts'
import { anyGrid } from './any-grid.ts'
import { grids, seeded } from './grids.ts'
import { bestPlans, subsets, type Plan, type Under } from './oracle.ts'

const top: Under = { rung: 'team-or-pathway', isUnknownYes: false, sizes: 'likely' }

test('the verdict, and what each shape can hold, by every plan that is as good', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, (grid) => {
      const plans = bestPlans(grid, top)
      const ours = jobShapes(standingOf(graphOf(grid)))
      expect(ours.verdict).toBe(verdictOf(plans, grid))
      for (const { registration, pattern, least, most } of ours.shapes) {
        const held = plans.map((plan) => heldBy([{ registration, pattern: patternOf(pattern, grid) }], plan, grid))
        expect({ least, most }).toEqual({ least: Math.min(...held), most: Math.max(...held) })
      }
    }),
    seeded(grids),
  )
})

test(
  'the fewest shapes that hold everything, the largest piece largest, then the fewest registrations',
  longEnough(grids),
  () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const plans = bestPlans(grid, top)
        const { pieces, notHeld, isExact } = piecesOf(standingOf(graphOf(grid)))
        const all = Math.max(...plans.map((plan) => heldBy(shapesOf(grid), plan, grid)))
        const enough = subsets(shapesOf(grid)).flatMap((shapes) => {
          const holding = plans.filter((plan) => heldBy(shapes, plan, grid) === all)
          return holding.length > 0 ? [{ shapes, holding }] : []
        })
        const fewest = Math.min(...enough.map(({ shapes }) => shapes.length))
        const firsts = enough
          .filter(({ shapes }) => shapes.length === fewest)
          .flatMap(({ shapes, holding }) =>
            shapes.flatMap((shape) =>
              holding.map((plan) => ({ largest: heldBy([shape], plan, grid), registered: registeredIn(shapes) })),
            ),
          )
        const largest = Math.max(0, ...firsts.map((one) => one.largest))
        const registered = Math.min(...firsts.filter((one) => one.largest === largest).map((one) => one.registered))
        expect(isExact).toBe(true)
        expect(pieces.length).toBe(fewest)
        expect(pieces[0]?.minutes ?? 0).toBe(largest)
        if (pieces.length > 0) expect(registeredIn(pieces)).toBe(registered)
        expect(pieces.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(all)
        expect(notHeld).toBe(leftIn(plans[0]!) - all)
        for (const { tasks, minutes } of pieces) expect(tasks.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes)
      }),
      seeded(grids),
    )
  },
)

type Wanted = { readonly registration: string | undefined; readonly pattern: Pattern }

const registeredIn = (all: readonly { readonly registration?: string | undefined }[]): number =>
  all.filter(({ registration }) => registration !== undefined).length

const shapesOf = ({ posts: { patterns } }: Grid): readonly Wanted[] =>
  patterns.flatMap((pattern) => [undefined, 'nurse'].map((registration) => ({ registration, pattern })))

const patternOf = (id: string, { posts }: Grid): Pattern => posts.patterns.find((pattern) => pattern.id === id)!

const fits = ({ registration, times }: Task, shape: Wanted): boolean =>
  (registration === undefined || registration === shape.registration) &&
  times.some((time) => shape.pattern.times.includes(time))

const heldBy = (shapes: readonly Wanted[], { left }: Plan, { tasks }: Grid): number =>
  tasks.reduce((sum, task, at) => (shapes.some((shape) => fits(task, shape)) ? sum + left[at]! : sum), 0)

const leftIn = ({ left }: Plan): number => left.reduce((sum, minutes) => sum + minutes, 0)

function verdictOf(plans: readonly Plan[], grid: Grid) {
  const { leastPost, fullWeek } = grid.posts
  const left = leftIn(plans[0]!)
  const most = Math.max(...shapesOf(grid).flatMap((shape) => plans.map((plan) => heldBy([shape], plan, grid))))
  if (left === 0) return 'nothing-left'
  if (most === left && left > fullWeek) return 'several-posts-alike'
  if (most === left && left >= leastPost) return 'one-job'
  return most >= leastPost ? 'a-job-and-scraps' : 'scraps'
}
