import { totalOf, type Cell, type Grid, type Mark, type Role, type Rung, type Task } from './grid.ts'
import type { Measured } from './measured.ts'
import type { Barrier } from './setting.ts'

/** What the grid can say to the assessment. Each stands beside one question: `content/grid/suggestions.ts` says which. */
export type Rule =
  | 'cover-mapped'
  | 'new-work'
  | 'skills-map'
  | 'skills-present'
  | 'skill-cause'
  | 'headroom'
  | 'rests-on-one'
  | 'fill-first'
  | 'barred-roles'
  | 'barred-rules'
  | 'supervision'
  | 'delegation'
  | 'training-need'
  | 'training-time'
  | 'left-over'

/** A level, a level that it is at most, an option of a fact, what is left over on each rung, or facts and no level. */
export type Says =
  | { readonly level: 0 | 1 | 2 | 3 }
  | { readonly atMost: 1 | 2 }
  | { readonly fact: 'skill-cause'; readonly option: Cause }
  | { readonly leftOver: readonly { readonly rung: Rung; readonly minutes: number }[] }
  | { readonly onlyFacts: true }
type Cause = 'vacant' | 'no-remit' | 'maldistributed' | 'blocked' | 'no-time'

/** What the set-up says of organisations, by the ids that the grid has for them. */
export type Partners = {
  readonly health: readonly string[]
  readonly care: readonly string[]
  /** Every partner that is named there. */
  readonly named: readonly string[]
}

/** What a rule says: a code for the reason with its numbers, and the tasks and roles it speaks of. No tasks said: all. */
export type Said = {
  readonly says: Says
  readonly reason: string
  readonly numbers?: Readonly<Record<string, number>>
  readonly tasks?: readonly string[]
  readonly roles?: readonly string[]
}

/** What the rules look at, worked out once. */
type Seen = ReturnType<typeof seenIn>

export function seenIn(grid: Grid, measured: Measured, partners: Partners) {
  const always = new Set(measured.tasks.flatMap(({ task, always }) => (always > 0 ? [task] : [])))
  const leftTasks = grid.tasks.filter(({ id }) => always.has(id))
  const marked = (marks: readonly Mark[]) => grid.cells.filter(({ mark }) => marks.includes(mark))
  const leftOn = (rung: Rung) => {
    const on = measured.ladder.likely.find((one) => one.rung === rung)
    return on && totalOf(on.left)
  }
  const has = (task: Task, ...marks: readonly Mark[]) =>
    grid.cells.some((cell) => cell.task === task.id && marks.includes(cell.mark))
  const isOpen = (task: Task) =>
    has(task, 'unknown') ||
    (!task.isClosed &&
      grid.roles.some(({ id }) => !grid.cells.some((cell) => cell.task === task.id && cell.role === id)))
  return {
    grid,
    measured,
    partners,
    leftTasks,
    marked,
    leftOn,
    has,
    /** Of what is left, the tasks of which it is not known yet whether somebody else could. */
    leftOpen: leftTasks.filter(isOpen),
    unknown: measured.settleFirst.outOf,
    isClosed: grid.tasks.every((task) => task.isClosed),
    left: totalOf(measured.ladder.likely.at(-1)!.left),
  }
}

/** Nothing where a rule has nothing to say. */
export const rules: { readonly [rule in Rule]: (seen: Seen) => Said | undefined } = {
  'cover-mapped': ({ grid, partners: { health, care, named }, unknown, isClosed }) => {
    const here = new Set(grid.roles.map(({ organisation }) => organisation))
    if (here.size === 0) return undefined
    const numbers = { organisations: here.size, unknown }
    const isBoth = [health, care].every((side) => side.some((one) => here.has(one)))
    if (isClosed && unknown === 0 && named.length > 0 && named.every((one) => here.has(one)))
      return { says: { level: 3 }, reason: 'every-partner', numbers }
    if (isClosed && isBoth) return { says: { level: 2 }, reason: 'health-and-care', numbers }
    if (here.size === 1) return { says: { level: 1 }, reason: 'one-organisation', numbers }
    return { says: { onlyFacts: true }, reason: 'several-organisations', numbers }
  },

  'new-work': ({ leftTasks, leftOpen, has }) => {
    if (leftTasks.length === 0) return undefined
    if (leftOpen.length > 0) return stillOpen(leftOpen)
    const about = { tasks: idsOf(leftTasks), numbers: { tasks: leftTasks.length } }
    if (leftTasks.every((task) => !has(task, 'now', 'could', 'training')))
      return { says: { level: 3 }, reason: 'nobody-holds-it', ...about }
    if (leftTasks.every((task) => has(task, 'now'))) return { says: { level: 2 }, reason: 'held-now', ...about }
    return { says: { onlyFacts: true }, reason: 'some-held', ...about }
  },

  'skills-map': ({ grid }) => ({
    says: { onlyFacts: true },
    reason: 'roles-not-people',
    numbers: { roles: grid.roles.length },
    tasks: [],
  }),

  'skills-present': ({ leftTasks, leftOpen, has, leftOn }) => {
    const shared = (['share-skills', 'team-or-pathway'] as const).find((rung) => leftOn(rung) === 0)
    if (shared) return { says: { level: 3 }, reason: `none-left-on-${shared}` }
    if (leftTasks.length === 0) return undefined
    const able = leftTasks.filter((task) => has(task, 'now', 'could'))
    const trainable = leftTasks.filter((task) => has(task, 'training'))
    const about = { tasks: idsOf(leftTasks), numbers: { able: able.length, trainable: trainable.length } }
    if (able.length > 0) return { says: { level: 2 }, reason: 'hours-used-up', ...about }
    if (leftOpen.length > 0) return stillOpen(leftOpen)
    return trainable.length > 0
      ? { says: { level: 1 }, reason: 'with-training', ...about }
      : { says: { level: 0 }, reason: 'no-cell', ...about }
  },

  'skill-cause': ({ measured: { ladder, ifGaveWay }, left }) => {
    const fewer = (rung: Rung) => {
      const at = ladder.likely.findIndex((one) => one.rung === rung)
      return at < 1 ? 0 : totalOf(ladder.likely[at - 1]!.left) - totalOf(ladder.likely[at]!.left)
    }
    const gaveWay = (barrier: Barrier) => left - totalOf(ifGaveWay.find((one) => one.barrier === barrier)!.left)
    const causes: readonly (readonly [Cause, number])[] = [
      ['vacant', fewer('fill-vacancies')],
      ['no-remit', fewer('share-skills')],
      ['maldistributed', fewer('team-or-pathway')],
      ['blocked', gaveWay('rule')],
      ['no-time', gaveWay('no-room')],
    ]
    const [most, next] = [...causes].sort(([, a], [, b]) => b - a)
    if (most![1] <= next![1] || most![1] <= 0) return undefined
    return {
      says: { fact: 'skill-cause', option: most![0] },
      reason: 'removes-most',
      numbers: { minutes: most![1], next: next![1] },
    }
  },

  headroom: ({ grid, measured }) => {
    const stopped = grid.tasks.filter(({ verdict }) => verdict !== 'keep')
    if (stopped.length > 0)
      return { says: { level: 2 }, reason: 'stopped-named', tasks: idsOf(stopped), numbers: { tasks: stopped.length } }
    const full = measured.why.filter(({ slots }) => slots.length > 0)
    if (full.length === 0) return undefined
    const sum = (of: 'needs' | 'has') => full.reduce((all, part) => all + part[of], 0)
    const tasks = full.flatMap((part) => part.tasks)
    return { says: { level: 0 }, reason: 'all-full', tasks, numbers: { needs: sum('needs'), has: sum('has') } }
  },

  'rests-on-one': ({ grid, measured }) => {
    const alone = new Set(measured.fewerThanTwoNow.flatMap(({ task, heads }) => (heads === 1 ? [task] : [])))
    const tasks = idsOf(grid.tasks.filter(({ id, risk }) => risk === 'high' && alone.has(id)))
    return tasks.length === 0
      ? undefined
      : { says: { level: 1 }, reason: 'one-person', tasks, numbers: { tasks: tasks.length } }
  },

  'fill-first': ({ grid: { roles }, leftOn }) => {
    // Where nobody has said how much is empty, nothing is known of filling it.
    if (!roles.some(saysEmpty)) return undefined
    const [before, after] = [leftOn('stop-or-simplify') ?? leftOn('as-things-are'), leftOn('fill-vacancies')]
    if (before === undefined || after === undefined || before === 0) return undefined
    const numbers = { before, after }
    if (after === 0) return { says: { level: 0 }, reason: 'filled-leaves-none', numbers }
    if (after === before && !roles.every(saysEmpty)) return undefined
    return after === before
      ? { says: { level: 3 }, reason: 'filled-changes-nothing', numbers }
      : { says: { level: 2 }, reason: 'filled-in-part', numbers }
  },

  'barred-roles': ({ marked }) => barredBy(marked(['rule', 'law']), { onlyFacts: true }),
  'barred-rules': ({ marked, unknown }) =>
    barredBy(marked(['rule', 'law']), unknown > 0 ? { atMost: 2 } : { onlyFacts: true }),

  supervision: (seen) => unsupervised(seen),
  delegation: (seen) => unsupervised(seen),

  'training-need': ({ marked }) => {
    const cells = marked(['training'])
    if (cells.length === 0 || cells.some(({ course }) => course === undefined)) return undefined
    return { says: { level: 2 }, reason: 'courses-named', tasks: tasksOf(cells), numbers: { cells: cells.length } }
  },

  'training-time': ({ marked, measured: { training } }) => {
    const cells = marked(['training'])
    if (cells.length === 0) return undefined
    const { minutes, atLeast, courses, unnamed, outOf, isLengthSaid } = training
    const numbers = { minutes, atLeast, courses: courses.length + unnamed.length, outOf }
    const reason = isLengthSaid ? 'least-training' : 'least-training-open'
    return { says: { onlyFacts: true }, reason, tasks: tasksOf(cells), numbers }
  },

  'left-over': ({ measured: { ladder } }) => ({
    says: { leftOver: ladder.likely.map(({ rung, left }) => ({ rung, minutes: totalOf(left) })) },
    reason: 'left-on-rungs',
  }),
}

function barredBy(cells: readonly Cell[], says: Says): Said | undefined {
  if (cells.length === 0) return undefined
  const count = (mark: Mark) => cells.filter((cell) => cell.mark === mark).length
  return {
    says,
    reason: 'barred',
    tasks: tasksOf(cells),
    roles: [...new Set(cells.map(({ role }) => role))],
    numbers: { rule: count('rule'), law: count('law') },
  }
}

function unsupervised({ measured }: Seen): Said | undefined {
  const roles = measured.supervision.flatMap(({ role, reason }) =>
    reason === 'no-supervisor' || reason === 'no-time' ? [role] : [],
  )
  if (roles.length === 0) return undefined
  return { says: { atMost: 1 }, reason: 'no-supervisor-or-time', roles, tasks: [], numbers: { roles: roles.length } }
}

/** Nobody knows yet whether somebody else could: that is never a reason for a new role. */
const stillOpen = (tasks: readonly Task[]): Said => ({
  says: { onlyFacts: true },
  reason: 'cells-unknown',
  tasks: idsOf(tasks),
  numbers: { tasks: tasks.length },
})

const saysEmpty = ({ empty }: Role): boolean => Object.keys(empty ?? {}).length > 0

const idsOf = (tasks: readonly Task[]): readonly string[] => tasks.map(({ id }) => id)
const tasksOf = (cells: readonly Cell[]): readonly string[] => [...new Set(cells.map(({ task }) => task))]
