import { parseArgs } from 'node:util'
import { solve } from 'yalps'
import { ifGaveWay, withoutEach } from '../../src/domain/grid/barriers.ts'
import { arrange } from '../../src/domain/grid/arrange.ts'
import { emptyFlow, inOrder, leftOf } from '../../src/domain/grid/flow.ts'
import { graphOf, type Graph } from '../../src/domain/grid/graph.ts'
import { risks } from '../../src/domain/grid/grid.ts'
import { leftByTask } from '../../src/domain/grid/left.ts'
import { measure, standingOf } from '../../src/domain/grid/measured.ts'
import { piecesOf } from '../../src/domain/grid/pieces.ts'
import { ladder } from '../../src/domain/grid/rungs.ts'
import { oneAway } from '../../src/domain/grid/safety.ts'
import { asFarAsCan } from '../../src/domain/grid/setting.ts'
import { settleFirst } from '../../src/domain/grid/settle.ts'
import { jobShapes } from '../../src/domain/grid/shapes.ts'
import { leastTraining } from '../../src/domain/grid/training.ts'
import { reasons } from '../../src/domain/grid/why.ts'
import { highs } from '../domain/grid/highs.ts'
import { madeUp, type Size } from '../fixtures/made-up-grids.ts'

/**
 * The same ordered cover by us, by yalps and by HiGHS, in one run, and what each question of a grid costs. All three must
 * come to the same minutes of each risk before any is timed. Their model is built beforehand; ours starts from an empty
 * flow. Milliseconds, medians; the worst of all grids where a question is timed.
 */
const sizes: Readonly<Record<string, Size>> = {
  '30x8': { tasks: 30, roles: 8, delegates: 0 },
  '80x12': { tasks: 80, roles: 12, delegates: 0 },
  '217x20': { tasks: 217, roles: 20, delegates: 0 },
}
const seeds = [1, 2, 3]
const times = 9
/** Rounds that do not count: until each engine's code has been compiled for speed. */
const warmUp = 15

/** Any weights that fall with risk come to the ordered cover: what can be placed is a polymatroid, see `flow.ts`. */
const weights = [3, 2, 1]

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
// Before anything has run: what a worker that has just started needs.
const [firstGrid, started] = [madeUp({ tasks: 217, roles: 20, delegates: 17 }, 1), performance.now()]
ladder(graphOf(firstGrid))
const first = performance.now() - started

const figures = {
  ladder_217x20_first_ms: rounded(first),
  ...Object.assign({}, ...Object.entries(sizes).map(([name, size]) => coverFigures(name, size))),
  ...Object.assign({}, ...Object.entries(sizes).map(([name, size]) => questionFigures(name, size))),
}
if (values.json) console.log(JSON.stringify(figures))
else console.table(figures)

function coverFigures(name: string, size: Size): Record<string, number> {
  const all = seeds.map((seed) => {
    const graph = graphOf(madeUp(size, seed))
    const [ours, yalps, solver] = [() => byFlow(graph), byYalps(graph), byHighs(graph)]
    const [mine, ...theirs] = [ours(), yalps(), solver()].map((left) => left.join())
    if (theirs.some((other) => other !== mine))
      throw new Error(`${name}, seed ${seed}: ${mine} is not ${theirs.join(' and ')}`)
    return inTurns([ours, yalps, solver])
  })
  const [ours, yalps, solver] = [0, 1, 2].map((which) => median(all.map((one) => one[which]!)))
  return {
    [`cover_${name}_ms`]: rounded(ours!),
    [`cover_${name}_yalps_ms`]: rounded(yalps!),
    [`cover_${name}_highs_ms`]: rounded(solver!),
    [`cover_${name}_times_yalps`]: Math.round(yalps! / ours!),
  }
}

/** What is left of each risk. */
function byFlow(graph: Graph): readonly number[] {
  const left = leftOf(inOrder(arrange(emptyFlow(graph), asFarAsCan(graph.grid))))
  return risks.map((risk) => left[risk])
}

type Arc = { readonly name: string; readonly task: number; readonly slot: number }
function modelOf(graph: Graph) {
  const { need, room, isOpen } = arrange(emptyFlow(graph), asFarAsCan(graph.grid))
  const arcs = [...graph.arcTask.keys()].flatMap((arc): readonly Arc[] =>
    isOpen[arc] === 1 ? [{ name: `x${arc}`, task: graph.arcTask[arc]!, slot: graph.arcSlot[arc]! }] : [],
  )
  const left = (value: (arc: Arc) => number): readonly number[] => {
    const all = [0, 0, 0]
    for (const [task, minutes] of need.entries()) all[graph.riskOf[task]!]! += minutes
    for (const arc of arcs) all[graph.riskOf[arc.task]!]! -= value(arc)
    return all.map(Math.round)
  }
  return { need, room, arcs, left }
}

function byYalps(graph: Graph): () => readonly number[] {
  const { need, room, arcs, left } = modelOf(graph)
  const constraints = new Map([
    ...[...need].map((minutes, task) => [`t${task}`, { max: minutes }] as const),
    ...[...room].map((minutes, slot) => [`s${slot}`, { max: minutes }] as const),
  ])
  const variables = new Map(
    arcs.map(({ name, task, slot }) => [
      name,
      new Map([
        ['placed', weights[graph.riskOf[task]!]!],
        [`t${task}`, 1],
        [`s${slot}`, 1],
      ]),
    ]),
  )
  return () => {
    const solved = solve({ direction: 'maximize', objective: 'placed', constraints, variables })
    const values = new Map(solved.variables)
    return left(({ name }) => values.get(name) ?? 0)
  }
}

function byHighs(graph: Graph): () => readonly number[] {
  const { need, room, arcs, left } = modelOf(graph)
  const row = (of: 'task' | 'slot', at: number, most: number) => {
    const names = arcs.filter((arc) => arc[of] === at).map(({ name }) => name)
    return names.length > 0 ? [`${names.join(' + ')} <= ${most}`] : []
  }
  const text = [
    'Maximize',
    arcs.map(({ name, task }) => `${weights[graph.riskOf[task]!]!} ${name}`).join(' + '),
    'Subject To',
    ...[...need].flatMap((minutes, task) => row('task', task, minutes)),
    ...[...room].flatMap((minutes, slot) => row('slot', slot, minutes)),
    'End',
  ].join('\n')
  return () => {
    const { Columns } = highs.solve(text)
    return left(({ name }) => {
      const column = Columns[name]
      return column && 'Primal' in column ? column.Primal : 0
    })
  }
}

/** With delegates too, a quarter of the roles; and once with seventeen, which the first design found hardest. */
function questionFigures(name: string, size: Size): Record<string, number> {
  const graphs = seeds.map((seed) => graphOf(madeUp({ ...size, delegates: size.roles / 4 }, seed)))
  const standings = graphs.map((graph) => standingOf(graph))
  const worst = <T>(on: readonly T[], ask: (of: T) => unknown) =>
    rounded(Math.max(...on.map((of) => inTurns([() => ask(of)])[0]!)))
  const most = graphs.map((_, at) => graphOf(madeUp({ ...size, delegates: size.roles - 3 }, seeds[at]!)))
  return {
    [`ladder_${name}_ms`]: worst(graphs, (graph) => ladder(graph)),
    [`ladder_${name}_most_delegates_ms`]: worst(most, (graph) => ladder(graph)),
    [`left_${name}_ms`]: worst(standings, leftByTask),
    [`why_${name}_ms`]: worst(standings, reasons),
    [`shapes_${name}_ms`]: worst(standings, jobShapes),
    [`pieces_${name}_ms`]: worst(standings, (standing) => piecesOf(standing)),
    [`barriers_${name}_ms`]: worst(standings, (standing) => [ifGaveWay(standing), withoutEach(standing)]),
    [`one_away_${name}_ms`]: worst(standings, (standing) => oneAway(standing)),
    [`settle_${name}_ms`]: worst(standings, (standing) => settleFirst(standing)),
    [`training_${name}_ms`]: worst(standings, (standing) => leastTraining(standing)),
    [`all_${name}_ms`]: worst(graphs, ({ grid }) => measure(grid)),
  }
}

/** Median milliseconds of each, in rounds that take turns, after some that do not count. */
function inTurns(asked: readonly (() => unknown)[]): readonly number[] {
  const took = asked.map((): number[] => [])
  for (let round = -warmUp; round < times; round++)
    for (const [at, ask] of asked.entries()) {
      const start = performance.now()
      ask()
      if (round >= 0) took[at]!.push(performance.now() - start)
    }
  return took.map(median)
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100
}
