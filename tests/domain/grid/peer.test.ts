// @vitest-environment node
import { expect, test } from 'vitest'
import { graphOf } from '../../../src/domain/grid/graph.ts'
import { stepsUpTo, topRung } from '../../../src/domain/grid/setting.ts'
import { stand } from '../../../src/domain/grid/standing.ts'
import { leastTraining } from '../../../src/domain/grid/training.ts'
import { madeUp } from '../../fixtures/made-up-grids.ts'
import { longEnough, tries } from '../../fixtures/tries.ts'
import { chances } from '../diagram/partly-answered.ts'
import { bySolver } from './highs.ts'

const count = Math.ceil(tries(2000) / 50)

test(
  'on grids too large to try every plan, HiGHS leaves as much, takes as much supervision and trains as little',
  longEnough(count, 1000),
  () => {
    const seed = Number(process.env['GRID_SEED'] ?? 17)
    const chance = chances(seed)
    for (let at = 0; at < count; at++) {
      const size = { tasks: 8 + Math.floor(chance() * 30), roles: 4 + Math.floor(chance() * 6), delegates: 4 }
      const grid = madeUp(size, seed + at)
      const rung = topRung(grid)
      for (const isUnknownYes of [false, true]) {
        const setting = { steps: stepsUpTo(rung, grid), isUnknownYes, sizes: 'likely' as const }
        const standing = stand(graphOf(grid), setting)
        const { left, supervision } = standing.covered
        const { minutes, courses } = leastTraining(standing)
        const ours = { left, supervision, training: { minutes, courses: courses.length } }
        const theirs = bySolver(grid, { rung, isUnknownYes, sizes: 'likely' })
        expect(ours, `${JSON.stringify(size)}, seed ${seed + at}`).toEqual(theirs)
      }
    }
  },
)
