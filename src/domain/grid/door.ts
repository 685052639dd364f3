import { marks, risks, times, type Grid, type Minutes, type Range, type Role, type Task } from './grid.ts'

export const mostTasks = 500
export const mostRoles = 40
/** 10,000 hours a week. */
export const mostMinutes = 600_000

/** Why a grid is not taken. The words are the page's. */
type Reason =
  | 'not-a-number'
  | 'negative'
  | 'a-fraction'
  | 'too-much'
  | 'out-of-order'
  | 'simpler-is-more'
  | 'no-simpler-minutes'
  | 'no-times'
  | 'no-such-word'
  | 'no-such-task'
  | 'no-such-role'
  | 'no-such-course'
  | 'course-of-another-role'
  | 'twice'
  | 'too-many'

/** One thing wrong, and where: the kind of record, its id (`task-role` of a cell, none of the whole list), and the field. */
export type Fault = {
  readonly kind: 'tasks' | 'roles' | 'cells' | 'courses' | 'posts'
  readonly id: string
  readonly field: string
  readonly reason: Reason
}

/** All that is wrong with a grid; nothing where it can be worked with. The flow below takes only what has passed here. */
export function faultsOf(grid: Grid): readonly Fault[] {
  return [
    ...tooMany('tasks', grid.tasks.length, mostTasks),
    ...tooMany('roles', grid.roles.length, mostRoles),
    ...grid.tasks.flatMap(ofTask),
    ...grid.roles.flatMap((role) => ofRole(role, grid)),
    ...ofCourses(grid),
    ...ofCells(grid),
    ...ofPosts(grid),
    ...twice('tasks', idsOf(grid.tasks)),
    ...twice('roles', idsOf(grid.roles)),
    ...twice('courses', idsOf(grid.courses)),
    ...cellsTwice(grid),
  ]
}

const cellId = (task: string, role: string): string => `${task}-${role}`

type At = (field: string) => (reason: Reason) => Fault
const at =
  (kind: Fault['kind'], id: string): At =>
  (field) =>
  (reason) => ({ kind, id, field, reason })

function ofTask(task: Task): readonly Fault[] {
  const of = at('tasks', task.id)
  const { minutes, simplerMinutes: simpler } = task
  return [
    ...ofMinutes(minutes, of('minutes')),
    ...(simpler === undefined ? [] : ofMinutes(simpler, of('simplerMinutes'))),
    ...when(simpler === undefined && task.verdict === 'simplify', of('simplerMinutes')('no-simpler-minutes')),
    ...when(simpler !== undefined && isMore(simpler, minutes), of('simplerMinutes')('simpler-is-more')),
    ...when(!['keep', 'stop', 'simplify'].includes(task.verdict), of('verdict')('no-such-word')),
    ...when(!risks.includes(task.risk), of('risk')('no-such-word')),
    ...when(task.times.length === 0, of('times')('no-times')),
    ...when(!task.times.every((time) => times.includes(time)), of('times')('no-such-word')),
  ]
}

function ofRole(role: Role, { roles }: Grid): readonly Fault[] {
  const of = at('roles', role.id)
  const inTimes = (field: 'minutes' | 'empty') =>
    Object.entries(role[field] ?? {}).flatMap(([time, minutes]) => [
      ...when(!times.some((one) => one === time), of(field)('no-such-word')),
      ...ofMinutes(minutes, of(`${field}.${time}`)),
    ])
  const { supervisedBy, supervision = 0 } = role
  return [
    ...inTimes('minutes'),
    ...inTimes('empty'),
    ...ofNumber(role.people, of('people')),
    ...ofNumber(supervision, of('supervision')),
    ...when(supervisedBy !== undefined && !has(roles, supervisedBy), of('supervisedBy')('no-such-role')),
  ]
}

function ofCourses({ courses, roles }: Grid): readonly Fault[] {
  const known = new Set(idsOf(roles))
  return courses.flatMap(({ id, role, minutes }) => [
    ...ofNumber(minutes, at('courses', id)('minutes')),
    ...when(!known.has(role), at('courses', id)('role')('no-such-role')),
  ])
}

function ofCells({ cells, tasks, roles, courses }: Grid): readonly Fault[] {
  const [knownTasks, knownRoles] = [new Set(idsOf(tasks)), new Set(idsOf(roles))]
  const roleOf = new Map(courses.map((course) => [course.id, course.role]))
  return cells.flatMap(({ task, role, mark, course }) => {
    const of = at('cells', cellId(task, role))
    return [
      ...when(!knownTasks.has(task), of('task')('no-such-task')),
      ...when(!knownRoles.has(role), of('role')('no-such-role')),
      ...when(!marks.includes(mark), of('mark')('no-such-word')),
      ...when(course !== undefined && !roleOf.has(course), of('course')('no-such-course')),
      ...when(course !== undefined && (roleOf.get(course) ?? role) !== role, of('course')('course-of-another-role')),
    ]
  })
}

function ofPosts({ posts: { leastPost, fullWeek, patterns, rounds } }: Grid): readonly Fault[] {
  return [
    ...ofNumber(leastPost, at('posts', '')('leastPost')),
    ...ofNumber(fullWeek, at('posts', '')('fullWeek')),
    ...when(fullWeek < leastPost, at('posts', '')('fullWeek')('out-of-order')),
    ...twice('posts', idsOf(patterns)),
    ...twice('posts', idsOf(rounds)),
    ...patterns.flatMap((pattern) =>
      when(!pattern.times.every((time) => times.includes(time)), at('posts', pattern.id)('times')('no-such-word')),
    ),
  ]
}

function ofMinutes(minutes: Minutes, say: (reason: Reason) => Fault): readonly Fault[] {
  if (typeof minutes !== 'object' || minutes === null) return ofNumber(minutes, say)
  const { low, likely, high } = minutes
  const wrong = [low, likely, high].flatMap((one) => ofNumber(one, say))
  return wrong.length > 0 ? wrong.slice(0, 1) : when(low > likely || likely > high, say('out-of-order'))
}

function ofNumber(figure: number, say: (reason: Reason) => Fault): readonly Fault[] {
  if (!Number.isFinite(figure)) return [say('not-a-number')]
  if (figure < 0) return [say('negative')]
  if (!Number.isInteger(figure)) return [say('a-fraction')]
  return when(figure > mostMinutes, say('too-much'))
}

/** Whether it is more at any end: a simpler task must never leave more than it did. */
export const isMore = (simpler: Minutes, minutes: Minutes): boolean =>
  (['low', 'likely', 'high'] as const).some((end) => endOf(simpler, end) > endOf(minutes, end))

/** One end of what may be a range. */
export const endOf = (minutes: Minutes | undefined, end: keyof Range): number =>
  typeof minutes === 'object' && minutes !== null ? minutes[end] : (minutes ?? 0)

const tooMany = (kind: Fault['kind'], count: number, most: number): readonly Fault[] =>
  when(count > most, at(kind, '')('')('too-many'))

function twice(kind: Fault['kind'], ids: readonly string[]): readonly Fault[] {
  const seen = new Set<string>()
  return ids.flatMap((id) => {
    const again = when(seen.has(id), at(kind, id)('id')('twice'))
    seen.add(id)
    return again
  })
}

/** An id may hold what parts the two in `cellId`, so they are told apart here by what none holds. */
function cellsTwice({ cells }: Grid): readonly Fault[] {
  const seen = new Set<string>()
  return cells.flatMap(({ task, role }) => {
    const again = when(seen.has(`${task}\n${role}`), at('cells', cellId(task, role))('')('twice'))
    seen.add(`${task}\n${role}`)
    return again
  })
}

const when = (is: boolean, fault: Fault): readonly Fault[] => (is ? [fault] : [])
const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id)
const has = (all: readonly { readonly id: string }[], wanted: string): boolean => all.some(({ id }) => id === wanted)
