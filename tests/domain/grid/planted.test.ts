import fc from 'fast-check'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type * as Changes from '../../../src/domain/grid/barriers.ts'
import type * as Graphs from '../../../src/domain/grid/graph.ts'
import { rungs, type Grid } from '../../../src/domain/grid/grid.ts'
import type * as Left from '../../../src/domain/grid/left.ts'
import type * as Entry from '../../../src/domain/grid/measured.ts'
import type * as Rungs from '../../../src/domain/grid/rungs.ts'
import type * as Safety from '../../../src/domain/grid/safety.ts'
import type * as Training from '../../../src/domain/grid/training.ts'
import type * as Why from '../../../src/domain/grid/why.ts'
import { anyGrid } from './any-grid.ts'
import { bestPlans, byRisk, type Under } from './oracle.ts'

/** The product with one fault planted in its source, and how soon the oracle has to see it. */
const faults: readonly { readonly fault: string; readonly file: string; readonly from: string; readonly to: string }[] =
  [
    {
      fault: 'supervision is not set aside',
      file: 'ties.ts',
      from: 'if (isIn) setRoom(flow, slot, flow.room[slot]! - cost)',
      to: 'if (isIn) setRoom(flow, slot, flow.room[slot]!)',
    },
    {
      fault: 'a supervisor may have less time than supervision takes',
      file: 'ties.ts',
      from: 'if (flow.room[slot]! >= cost)',
      to: 'if (flow.room[slot]! >= 0)',
    },
    {
      fault: 'medium risk is placed before high',
      file: 'flow.ts',
      from: 'risk === turn ? asks : risk > turn ? gives',
      to: 'risk === (turn < 2 ? 1 - turn : 2) ? asks : risk > turn ? gives',
    },
    {
      fault: 'no work is moved from slot to slot',
      file: 'flow.ts',
      from: 'if (carried[arc] === 0 || taskLevel[task] !== 0) continue',
      to: 'if (carried[arc]! >= 0) continue',
    },
    {
      fault: 'high risk may not take from low once supervision is set aside',
      file: 'flow.ts',
      from: 'risk > turn ? gives : keeps',
      to: 'keeps',
    },
    { fault: 'organisations are not told apart', file: 'setting.ts', from: '(isAcross ? bit(across) : 0)', to: '0' },
    { fault: 'places are not read', file: 'graph.ts', from: 'places === undefined ||', to: 'true ||' },
    { fault: 'what is unknown counts as yes', file: 'arrange.ts', from: 'setting.isUnknownYes ||', to: 'true ||' },
    {
      fault: 'the worst takes the least work',
      file: 'arrange.ts',
      from: "{ worst: 'high', likely: 'likely', best: 'low' }",
      to: "{ worst: 'low', likely: 'likely', best: 'high' }",
    },
    { fault: 'empty posts are filled on every rung', file: 'arrange.ts', from: 'fillsPosts(steps) ?', to: 'true ?' },
    {
      fault: 'only the first set of delegates is looked at',
      file: 'standing.ts',
      from: 'if (sets.length < 2) return',
      to: 'if (sets.length < 99) return',
    },
    {
      fault: 'what could be left is what is left in the plan',
      file: 'left.ts',
      from: 'could: left + isLast',
      to: 'could: left',
    },
    {
      fault: 'the first training that is enough is taken',
      file: 'openers.ts',
      from: 'listsAgainst(chosen)\n',
      to: 'return told(enough, priceOf(enough))\n',
    },
    {
      fault: 'a whole person is away of two',
      file: 'arrange.ts',
      from: 'Math.ceil(inPost / role.people)',
      to: 'inPost',
    },
    {
      fault: 'a part names slots that its tasks cannot use',
      file: 'why.ts',
      from: 'if (isOpen[arc] === 1) slots.add',
      to: 'slots.add',
    },
  ]

const source = join(import.meta.dirname, '../../../src/domain/grid')
/** By Node itself: vitest would serve no file outside the project. */
const load = createRequire(import.meta.url)
const room = mkdtempSync(join(tmpdir(), 'planted-'))
afterAll(() => rmSync(room, { recursive: true }))

type Product = typeof Graphs &
  typeof Rungs &
  typeof Left &
  typeof Entry &
  typeof Safety &
  typeof Training &
  typeof Why &
  typeof Changes
const modules = ['graph', 'rungs', 'left', 'measured', 'safety', 'training', 'why', 'barriers']

function productWith(at: number, file: string, from: string, to: string): Product {
  const folder = join(room, String(at))
  cpSync(source, folder, { recursive: true })
  const text = readFileSync(join(folder, file), 'utf8')
  expect(text.split(from).length, `${from} stands once in ${file}`).toBe(2)
  writeFileSync(join(folder, file), text.replace(from, to))
  return Object.assign({}, ...modules.map((name) => load(join(folder, `${name}.ts`)) as object)) as Product
}

describe('the oracle sees a fault that is planted', () => {
  test.each(faults)('$fault', ({ file, from, to }) => {
    const product = productWith(
      faults.findIndex((one) => one.from === from && one.to === to),
      file,
      from,
      to,
    )
    const seen = fc.check(
      fc.property(anyGrid, (grid) => agrees(product, grid)),
      { numRuns: 3000, endOnFailure: true, seed: 17 },
    )
    expect(seen.failed).toBe(true)
  })

  test('and sees none where none is planted', () => {
    const product = productWith(faults.length, 'flow.ts', 'risk > turn ? gives : keeps', 'risk > turn ? gives : keeps')
    fc.assert(
      fc.property(anyGrid, (grid) => expectToAgree(product, grid)),
      { numRuns: 300 },
    )
  })
})

/** Whether a product says what the oracle says: the ladder, what tasks can hold, one person away, training, reasons. */
function agrees(product: Product, grid: Grid): boolean {
  try {
    expectToAgree(product, grid)
    return true
  } catch {
    return false
  }
}

function expectToAgree(product: Product, grid: Grid): void {
  const graph = product.graphOf(grid)
  const ladder = product.ladder(graph)
  for (const sizes of ['worst', 'best'] as const)
    for (const [at, rung] of rungs.entries()) {
      const best = bestPlans(grid, { rung, sizes, isUnknownYes: sizes === 'best' })[0]!
      const { left, supervision } = ladder[sizes][at]!
      expect({ left, supervision }).toEqual({ left: byRisk(grid, best), supervision: best.supervision })
    }
  const top: Under = { rung: 'team-or-pathway', isUnknownYes: false, sizes: 'likely' }
  const plans = bestPlans(grid, top)
  const standing = product.standingOf(graph)
  for (const [at, { always, could }] of product.rangesByTask(standing).entries()) {
    const left = plans.map((plan) => plan.left[at]!)
    expect([always, could]).toEqual([Math.min(...left), Math.max(...left)])
  }
  for (const { role, left } of product.oneAway(standing))
    expect(left).toEqual(byRisk(grid, bestPlans(grid, { ...top, away: role })[0]!))
  for (const { left, needs, has } of product.reasons(standing))
    expect(needs - has).toBe(left.high + left.medium + left.low)
  const { minutes, courses, unnamed } = product.leastTraining(standing)
  // What is reached is the least work left, and with it the least supervision.
  const reached = (plan: (typeof plans)[number]) => [byRisk(grid, plan), plan.supervision]
  const chosen = new Set([...courses, ...unnamed.map(({ task, role }) => `${task} ${role}`)])
  for (const without of chosen) {
    const fewer = new Set([...chosen].filter((one) => one !== without))
    expect(reached(bestPlans(grid, { ...top, courses: fewer })[0]!)).not.toEqual(reached(plans[0]!))
  }
  for (const { id } of grid.courses) {
    const [only] = bestPlans(grid, { ...top, courses: new Set([id]) })
    const length = grid.courses.find((course) => course.id === id)!.minutes
    if (length < minutes) expect(reached(only!)).not.toEqual(reached(plans[0]!))
  }
}
