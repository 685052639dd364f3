import { asks, copyOf, gives, keeps, type Flow } from './flow.ts'
import { totalOf } from './grid.ts'
import { heldBy, rangesByTask, shifted } from './left.ts'
import { shapesFor, type Fitting, type Shape } from './shapes.ts'
import { fewestSets, type FewestSets } from './fewest-sets.ts'
import { tiedFlows, type Standing } from './standing.ts'
import { forEver, type Patience } from './ties.ts'

/** A shape with what it holds: whole minutes of each of its tasks. */
type Piece = Shape & {
  readonly minutes: number
  readonly tasks: readonly { readonly task: string; readonly minutes: number }[]
}

/**
 * The fewest shapes that together can hold all that is left; of those, the one with the largest piece largest, then with
 * the fewest that need a registration. The largest comes first, and each next one is as large as can be. `notHeld` is what
 * no shape can hold, such as work at a place of no round. Not exact: patience ended, and fewer pieces might do.
 */
export type Pieces = { readonly pieces: readonly Piece[]; readonly notHeld: number; readonly isExact: boolean }

export function piecesOf(standing: Standing, patience: Patience = forEver): Pieces {
  const ranges = rangesByTask(standing)
  const fitting = shapesFor(
    standing.graph,
    ranges.map(({ could }) => could > 0),
  )
  const most = (which: readonly Fitting[]) => {
    const isIn = new Set(which.flatMap(({ tasks }) => tasks))
    return heldBy(standing, (task) => isIn.has(task)).most
  }
  const all = most(fitting)
  const found = fewestSets(
    fitting.filter((one) => !isOutdone(one, fitting)),
    ranges.flatMap(({ always }, task) => (always > 0 ? [task] : [])),
    (which) => most(which) === all,
    patience,
  )
  const { start, isExact } = bestStart(standing, found.sets, all, (one) => most([one]), patience)
  return {
    pieces: start ? cut(start) : [],
    notHeld: totalOf(standing.covered.left) - all,
    isExact: found.isExact && isExact,
  }
}

/** A set of shapes that together hold all, one of them that comes first, and how much that one holds then. */
type Start = {
  readonly set: readonly Fitting[]
  readonly first: Fitting
  readonly flow: Flow
  readonly largest: number
}

/** Which set, and which of its shapes first: what a shape can hold alone bounds what it can hold in any set. */
function bestStart(
  standing: Standing,
  sets: FewestSets['sets'],
  all: number,
  most: (one: Fitting) => number,
  patience: Patience,
): { readonly start: Start | undefined; readonly isExact: boolean } {
  const alone = new Map([...new Set(sets.flat())].map((one) => [one, most(one)]))
  const tries = sets
    .flatMap((set) => set.map((first) => ({ set, first, bound: alone.get(first)!, registered: registeredIn(set) })))
    .sort((a, b) => b.bound - a.bound || a.registered - b.registered)
  let best: (Start & { readonly registered: number }) | undefined
  for (const { set, first, bound, registered } of tries) {
    if (best && (bound < best.largest || (bound === best.largest && registered >= best.registered))) continue
    if (best && !patience()) return { start: best, isExact: false }
    const start = startOf(standing, set, first, all)
    if (!best || start.largest > best.largest || (start.largest === best.largest && registered < best.registered))
      best = { ...start, registered }
  }
  return { start: best, isExact: true }
}

const registeredIn = (set: readonly Fitting[]): number =>
  set.filter(({ shape }) => shape.registration !== undefined).length

/** Whether another shape holds all that one holds and more, and asks for no registration that it does not ask for. */
const isOutdone = ({ shape, tasks }: Fitting, fitting: readonly Fitting[]): boolean =>
  fitting.some(
    (other) =>
      other.tasks.length > tasks.length &&
      (other.shape.registration === undefined || other.shape.registration === shape.registration) &&
      tasks.every((task) => other.tasks.includes(task)),
  )

/** The first shape holds as much as it can while all of the set together hold `all`. */
function startOf(standing: Standing, set: readonly Fitting[], first: Fitting, all: number): Start {
  const inSet = new Set(set.flatMap(({ tasks }) => tasks))
  let best: Start | undefined
  for (const tied of tiedFlows(standing)) {
    const flow = copyOf(tied)
    shifted(flow, (task) => (inSet.has(task) ? gives : asks))
    if (leftIn(flow, [...inSet]) < all) continue
    const [, held] = drawn(flow, first, inSet)
    const largest = leftIn(held, first.tasks)
    if (!best || largest > best.largest) best = { set, first, flow, largest }
  }
  return best!
}

/** The pieces, the first one first, then each time whichever can hold most of the rest. */
function cut({ flow, set, first }: Start): readonly Piece[] {
  const open = new Set(set.flatMap(({ tasks }) => tasks))
  let now = flow
  let others = set
  const pieces: Piece[] = []
  while (others.length > 0) {
    const [next, held] = pieces.length === 0 ? drawn(now, first, open) : largest(now, others, open)
    const tasks = next.tasks.filter((task) => open.has(task) && held.need[task]! > held.placed[task]!)
    pieces.push({
      ...next.shape,
      minutes: leftIn(held, tasks),
      tasks: tasks.map((task) => ({ task: held.graph.tasks[task]!.id, minutes: leftIn(held, [task]) })),
    })
    for (const task of next.tasks) open.delete(task)
    others = others.filter((one) => one !== next)
    now = held
  }
  return pieces
}

function largest(flow: Flow, others: readonly Fitting[], open: ReadonlySet<number>): readonly [Fitting, Flow] {
  const tried = others.map((one) => drawn(flow, one, open))
  const minutes = tried.map(([{ tasks }, held]) =>
    leftIn(
      held,
      tasks.filter((task) => open.has(task)),
    ),
  )
  return tried[minutes.indexOf(Math.max(...minutes))]!
}

/** As much as can be of what is left falls on one shape, and less on other tasks that are open. */
function drawn(flow: Flow, one: Fitting, open: ReadonlySet<number>): readonly [Fitting, Flow] {
  const held = copyOf(flow)
  const own = new Set(one.tasks)
  shifted(held, (task) => (!open.has(task) ? keeps : own.has(task) ? gives : asks))
  return [one, held]
}

const leftIn = ({ need, placed }: Flow, tasks: readonly number[]): number =>
  tasks.reduce((sum, task) => sum + need[task]! - placed[task]!, 0)
