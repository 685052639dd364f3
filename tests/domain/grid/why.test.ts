import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphOf } from '../../../src/domain/grid/graph.ts'
import { risks, rungs, times, type ByRisk, type Grid, type Risk } from '../../../src/domain/grid/grid.ts'
import { stepsUpTo } from '../../../src/domain/grid/setting.ts'
import { stand } from '../../../src/domain/grid/standing.ts'
import { reasons, type Shortage } from '../../../src/domain/grid/why.ts'
import { longEnough } from '../../fixtures/tries.ts'
import { anyGrid } from './any-grid.ts'
import { grids, seeded } from './grids.ts'
import { bestPlans, byRisk, mayDo, needOf, roomsOf, type Under } from './oracle.ts'

test('reasons add up to what is left of each risk, and name the only slots there are', longEnough(grids), () => {
  fc.assert(
    fc.property(anyGrid, fc.constantFrom(...rungs), (grid, rung) => {
      const under: Under = { rung, isUnknownYes: false, sizes: 'likely' }
      const standing = stand(graphOf(grid), { steps: stepsUpTo(rung, grid), isUnknownYes: false, sizes: 'likely' })
      const delegates = standing.covered.sets[0]!.map((role) => standing.graph.roles[role]!.id)
      const parts = reasons(standing)

      const sum = parts.reduce<ByRisk>((all, { left }) => added(all, left), { high: 0, medium: 0, low: 0 })
      expect(sum).toEqual(byRisk(grid, bestPlans(grid, under)[0]!))
      expectEachOnce(parts.flatMap(({ tasks }) => tasks))
      expectEachOnce(parts.flatMap(({ slots }) => slots.map(({ role, time }) => `${role} ${time}`)))
      for (const { left, shown, ...whole } of parts) {
        for (const { atLeast, ...shortage } of shown) {
          expectToShow(shortage, upTo(atLeast, left), grid, under, delegates)
          expect(shortage.tasks.every((task) => riskOf(task, grid) <= risks.indexOf(atLeast))).toBe(true)
        }
        expectToShow(whole, upTo('low', left), grid, under, delegates)
        for (const risk of risks) if (left[risk] > 0) expect(shown.map(({ atLeast }) => atLeast)).toContain(risk)
      }
    }),
    seeded(grids),
  )
})

/** From the grid alone: these tasks may be done in these slots and no others, and lack so much in them. */
function expectToShow(shortage: Shortage, left: number, grid: Grid, under: Under, delegates: readonly string[]): void {
  // Roles whose supervision costs nothing may always take on delegated work.
  const free = grid.roles.filter(({ supervisedBy, supervision = 0 }) => !supervisedBy || supervision === 0)
  const may = new Set([...delegates, ...free.map(({ id }) => id)])
  const room = roomsOf(grid, under, delegates)
  const only = grid.roles.flatMap((role) =>
    times
      .filter((time) =>
        grid.tasks.some(
          (task) =>
            shortage.tasks.includes(task.id) && task.times.includes(time) && mayDo(task, role, grid, under, may),
        ),
      )
      .map((time) => `${role.id} ${time}`),
  )
  const named = shortage.slots.map(({ role, time }) => `${role} ${time}`)
  expect(named.sort()).toEqual(only.filter((slot) => room.get(slot)! > 0).sort())
  expect(shortage.has).toBe(named.reduce((all, slot) => all + room.get(slot)!, 0))
  const needed = grid.tasks.filter(({ id }) => shortage.tasks.includes(id)).map((task) => needOf(task, grid, under))
  expect(shortage.needs).toBe(needed.reduce((all, need) => all + need, 0))
  expect(shortage.needs - shortage.has).toBe(left)
}

const riskOf = (id: string, { tasks }: Grid): number => risks.indexOf(tasks.find((task) => task.id === id)!.risk)
const upTo = (risk: Risk, left: ByRisk): number =>
  risks.slice(0, risks.indexOf(risk) + 1).reduce((all, one) => all + left[one], 0)
const added = (a: ByRisk, b: ByRisk): ByRisk => ({
  high: a.high + b.high,
  medium: a.medium + b.medium,
  low: a.low + b.low,
})
const expectEachOnce = (all: readonly string[]) => expect(new Set(all).size).toBe(all.length)
