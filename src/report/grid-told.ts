import { marks, totalOf, type Cell, type Grid, type Mark, type Minutes, type Rung } from '../domain/grid/grid.ts'
import type { Measured } from '../domain/grid/measured.ts'
import type { Part } from '../domain/grid/why.ts'
import type { Assessment } from '../domain/assessment.ts'
import { own } from '../domain/own.ts'
import { grid as words } from '../locales/en/grid.ts'
import { someSay } from '../locales/some-say.ts'
import { bothSay, listSay } from '../locales/lists.ts'
import { tenths, whole } from './grid-hours.ts'

export type GridNames = Pick<Assessment, 'gridTasks' | 'gridRoles' | 'gridCourses'>

/** What is left on a rung, in minutes a week: what is sure is left whatever is found out, the rest depends on it. */
export type RungTold = {
  readonly rung: Rung
  readonly name: string
  readonly high: number
  readonly sureHigh: number
  readonly sure: number
  readonly least: number
  readonly most: number
  readonly likely: number
  readonly isExact: boolean
}

type WhyTold = { readonly minutes: number; readonly say: readonly string[] }

/** All that is said of a grid, beside its picture. */
export type GridTold = {
  readonly headline: string
  /** Whether what is left is a job, as it is likely; and whether that hangs by what is not known. */
  readonly verdict: string
  readonly rungs: readonly RungTold[]
  readonly why: readonly WhyTold[]
  readonly left: readonly {
    readonly task: string
    readonly name: string
    readonly when: string
    readonly always: number
    readonly could: number
  }[]
  readonly settle: readonly string[]
  /** Which sizes in words make the most of the range; nothing where they make none of it. */
  readonly sizes: string | undefined
  readonly training: readonly string[]
  readonly pieces: readonly string[]
  readonly away: readonly string[]
  /** What is said where none is. */
  readonly awayNone: string
  readonly notDone: readonly string[]
}

/** The sums in words. Names come from the assessment; whatever has gone meanwhile is called by its id. */
export function gridTold(names: GridNames, grid: Grid, measured: Measured): GridTold {
  const say = namesIn(names)
  const rungs = rungsTold(measured)
  const { settleFirst, tasks } = measured
  const couldBeLeft = new Set(tasks.map(({ task }) => task))
  return {
    headline: headlineOf(rungs),
    verdict: verdictOf(measured),
    rungs,
    why: measured.why.map((part) => ({ minutes: totalOf(part.left), say: whyTold(part, couldBeLeft, say) })),
    left: mostFirst(tasks).map(({ task, always, could }) => ({
      task,
      name: say.task(task),
      when: listSay((grid.tasks.find(({ id }) => id === task)?.times ?? []).map((time) => words.times[time])),
      always,
      could,
    })),
    settle: settleFirst.cells.map(({ task, role }) => words.settle.ask(say.role(role), say.task(task))),
    sizes: sizesTold(rungs, grid, say),
    training: trainingTold(measured, say, names),
    pieces: piecesTold(measured, say),
    away: awayTold(measured, say),
    awayNone: grid.tasks.some(({ risk }) => risk === 'high') ? words.away.none : words.away.noHigh,
    notDone: notDone(grid, measured, say),
  }
}

/** What is left for sure comes first, the most of it before the least. */
const mostFirst = (tasks: Measured['tasks']): Measured['tasks'] =>
  [...tasks].sort((one, other) => other.always - one.always || other.could - one.could)

function headlineOf(rungs: readonly RungTold[]): string {
  const { least = 0, most = 0, likely = 0 } = rungs.at(-1) ?? {}
  const [from, to] = [whole(least), whole(most)]
  return from === to ? words.headline(to) : words.headlineAbout(whole(likely), words.between(from, to))
}

/** No verdict stands firm that what is not known could still turn. */
function verdictOf({ shapes, verdictAtEnds }: Measured): string {
  const verdict = words.verdicts[shapes.verdict]
  return verdictAtEnds.every((end) => end === shapes.verdict) ? verdict : words.verdictOpen(verdict)
}

const mostSizes = 3

const width = (size: Minutes): number => (typeof size === 'number' ? 0 : size.high - size.low)

/** What has its size in words, the widest first, where what is left on the highest step hangs by it. */
function sizesTold(rungs: readonly RungTold[], { tasks, roles }: Grid, say: Say): string | undefined {
  const { least = 0, most = 0 } = rungs.at(-1) ?? {}
  const wide = [
    ...tasks.map(({ id, minutes }) => ({ name: say.task(id), width: width(minutes) })),
    ...roles.map(({ id, minutes }) => ({
      name: say.role(id),
      width: Object.values(minutes).reduce<number>((sum, size) => sum + width(size), 0),
    })),
  ]
    .filter((one) => one.width > 0)
    .sort((one, other) => other.width - one.width)
  if (least === most || wide.length === 0) return undefined
  return words.settle.sizes(
    someSay(
      wide.map(({ name }) => name),
      words.settle.more,
      mostSizes,
    ),
  )
}

const rungsTold = ({ ladder: { worst, likely, best } }: Measured): readonly RungTold[] =>
  worst.map((worse, at) => {
    const [middle, better] = [likely[at] ?? worse, best[at] ?? worse]
    const totals = [worse, middle, better].map(({ left }) => totalOf(left))
    const least = Math.min(...totals)
    const sureHigh = Math.min(better.left.high, least)
    return {
      rung: worse.rung,
      name: words.rungs[worse.rung],
      high: middle.left.high,
      sureHigh,
      sure: least,
      least,
      most: Math.max(...totals),
      likely: totalOf(middle.left),
      isExact: worse.isExact && middle.isExact && better.isExact,
    }
  })

type Say = { readonly [kind in 'task' | 'role' | 'course']: (id: string) => string }

/** What each task, role and course is called; one that has gone meanwhile, by its id. */
export const namesIn = ({ gridTasks, gridRoles, gridCourses }: GridNames): Say => ({
  task: (id) => own(gridTasks, id)?.name ?? id,
  role: (id) => own(gridRoles, id)?.name ?? id,
  course: (id) => own(gridCourses, id)?.name ?? id,
})

/** A part that is most of a grid is as well told by a few of its tasks. */
const mostNamed = 5

/** Only the first tasks that could be left are named, with what their rows say: the others are as many as they are. */
function whyTold({ tasks, slots, needs, has, barred }: Part, couldBeLeft: ReadonlySet<string>, say: Say) {
  const shown = tasks.filter((task) => couldBeLeft.has(task)).slice(0, mostNamed)
  const others = tasks.length - shown.length
  const named = bothSay([...shown.map(say.task), ...(others > 0 ? [words.left.others(others)] : [])])
  const barredSay = shown.flatMap((task) =>
    barredOf(
      barred.filter((one) => one.task === task),
      say,
    ),
  )
  if (slots.length === 0) {
    const isOpen = barred.some(({ task, mark }) => mark === 'unknown' && couldBeLeft.has(task))
    return [isOpen ? words.left.nobodyKnown(named) : words.left.nobody(named), ...barredSay]
  }
  const roles = listSay(slots.map(({ role, time }) => words.left.slot(say.role(role), words.times[time])))
  return [words.left.only(named, roles), words.left.sum(tenths(needs), tenths(has)), ...barredSay]
}

const barredOf = (barred: Part['barred'], say: Say): readonly string[] =>
  marks.flatMap((mark) => {
    const [first, ...others] = barred.filter((one) => one.mark === mark)
    if (!first) return []
    const roles = listSay([first, ...others].map(({ role }) => say.role(role)))
    return words.left.barred(say.task(first.task), words.marks[mark], roles)
  })

function trainingTold({ training }: Measured, say: Say, names: GridNames): readonly string[] {
  const { courses, unnamed, minutes, atLeast, isExact, isLengthSaid, outOf } = training
  const chosen = courses.length + unnamed.length
  if (chosen === 0) return []
  return [
    isExact
      ? isLengthSaid
        ? words.training.sum(chosen, outOf, tenths(minutes))
        : words.training.open(chosen, outOf)
      : words.training.bracket(tenths(atLeast), tenths(minutes)),
    ...courses.map((course) => courseTold(course, say, names)),
    ...unnamed.map(({ task, role }) => words.training.unnamed(say.role(role), say.task(task))),
  ]
}

/** Several roles may have a course of one name. */
function courseTold(course: string, say: Say, { gridCourses }: GridNames): string {
  const role = own(gridCourses, course)?.role
  return role === undefined ? say.course(course) : words.training.course(say.course(course), say.role(role))
}

const piecesTold = ({ pieces: { pieces, notHeld } }: Measured, say: Say): readonly string[] => [
  ...pieces.map(({ minutes, pattern, tasks }) => {
    const size = words.job.piece(tenths(minutes), own<string>(words.job.patterns, pattern) ?? pattern)
    return `${size}: ${listSay(tasks.map(({ task }) => say.task(task)))}`
  }),
  ...(notHeld > 0 ? [words.job.notHeld(tenths(notHeld))] : []),
]

const awayTold = ({ oneAway }: Measured, say: Say): readonly string[] =>
  oneAway
    .filter(({ more }) => more.high > 0)
    .map(({ role, more }) => words.away.more(say.role(role), tenths(more.high)))

/** Every task of which nothing can be left, with those who do it now or could. */
const notDone = (grid: Grid, measured: Measured, say: Say): readonly string[] =>
  doneWithout(
    grid,
    say,
    measured.tasks.map(({ task }) => task),
  ).map(({ name, who }) => words.job.doneBy(name, who))

type DoneWithout = {
  readonly task: string
  readonly name: string
  readonly who: string
  /** Those roles, by id. */
  readonly roles: readonly string[]
}

/** Every task but these, with those who do it now, or else those who could; work that stops has nobody. */
export const doneWithout = (
  { tasks, cells, leftOut = [] }: Grid,
  say: Say,
  these: readonly string[],
): readonly DoneWithout[] => {
  const byTask = new Map<string, Cell[]>(tasks.map(({ id }) => [id, []]))
  for (const cell of cells) byTask.get(cell.task)?.push(cell)
  return tasks
    .filter(({ id, minutes }) => !these.includes(id) && minutes !== 0)
    .map(({ id, verdict }) => {
      const marked = (...those: readonly Mark[]) =>
        byTask.get(id)!.flatMap(({ role, mark }) => (those.includes(mark) ? [role] : []))
      const stops = verdict === 'stop' && !leftOut.includes('stop-or-simplify')
      const now = marked('now')
      const roles = stops ? [] : now.length > 0 ? now : marked('could', 'training')
      const who = roles.length > 0 ? listSay(roles.map(say.role)) : words.job.doneByNone
      return { task: id, name: say.task(id), who, roles }
    })
}
