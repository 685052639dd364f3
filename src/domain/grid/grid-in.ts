import type { Assessment, GridCell, GridCourse, GridRole, GridSettings, GridTask } from '../assessment.ts'
import { own } from '../own.ts'
import { times, type Cell, type Course, type Grid, type Minutes, type Posts, type Role, type Task } from './grid.ts'

/** Something that nobody has said, or that is no number, and what is worked with in its place stands in `gridIn`. */
export type NotSaid = {
  readonly kind: 'tasks' | 'roles' | 'courses'
  readonly id: string
  readonly field: 'minutes' | 'simplerMinutes' | 'risk' | 'times' | 'people' | 'supervision'
}

export type GridIn = {
  readonly grid: Grid
  readonly notSaid: readonly NotSaid[]
  /** Cells of a task or a role that is not there any more, or that stand twice, by their id: they count for nothing. */
  readonly adrift: readonly string[]
}

type GridRecords = Pick<Assessment, 'gridSettings' | 'gridTasks' | 'gridRoles' | 'gridCourses' | 'gridCells'>

/**
 * The task grid that an assessment holds. Where nobody has said: a task takes no minutes, is of medium risk and falls on
 * weekdays, a role gives none and has one person, a course takes none. All of it is named in `notSaid`. `usual` is what
 * counts as a job where the team says nothing else.
 */
export function gridIn(assessment: GridRecords, usual: Posts): GridIn {
  const { gridTasks, gridRoles, gridCourses, gridCells } = assessment
  const settings = own<GridSettings>(assessment.gridSettings, 'grid')
  const courses = Object.entries(gridCourses).filter(([, { role }]) => own(gridRoles, role))
  const courseOf = new Map(courses.map(([id, { role }]) => [id, role]))
  const { cells, adrift } = cellsIn(gridCells, assessment, courseOf)
  return {
    grid: {
      tasks: Object.entries(gridTasks).map(taskIn),
      roles: Object.entries(gridRoles).map(([id, role]) => roleIn(id, role, gridRoles)),
      courses: courses.map(courseIn),
      cells,
      posts: postsIn(settings, usual),
      leftOut: settings?.leftOut ?? [],
    },
    notSaid: [
      ...Object.entries(gridTasks).flatMap(notSaidOfTask),
      ...Object.entries(gridRoles).flatMap(notSaidOfRole),
      ...courses.flatMap(([id, { minutes }]) => unless(minutes !== '', { kind: 'courses', id, field: 'minutes' })),
    ],
    adrift,
  }
}

/** Minutes as they are kept: nothing is none, "90" is so many, "30-60-120" is a range. */
export function minutesIn(amount: string): Minutes {
  const [low = 0, likely, high] = amount.split('-').map(Number)
  return likely === undefined || high === undefined ? low : { low, likely, high }
}

/** Minutes as they are kept. */
export const amountOf = (minutes: Minutes): string =>
  typeof minutes === 'number' ? String(minutes) : `${minutes.low}-${minutes.likely}-${minutes.high}`

/** The id of the record of a cell: the same in every window. */
export const cellIdOf = (task: string, role: string): string => `${task}-${role}`

function taskIn([id, task]: [string, GridTask]): Task {
  const { minutes, simplerMinutes, isCounted, verdict, risk, isClosed } = task
  return {
    id,
    minutes: minutesIn(minutes),
    isCounted,
    verdict,
    ...(verdict === 'simplify' && { simplerMinutes: minutesIn(simplerMinutes || minutes) }),
    risk: risk || 'medium',
    times: task.times.length > 0 ? task.times : ['weekday'],
    ...said({
      registration: task.registration,
      place: task.place,
      contact: task.contact,
      people: task.people,
      organisation: task.organisation,
    }),
    isClosed,
  }
}

function roleIn(id: string, role: GridRole, all: Readonly<Record<string, GridRole>>): Role {
  const { organisation, registrations, people, minutes, empty, places, supervisedBy, supervision } = role
  return {
    id,
    organisation: organisation.trim(),
    registrations: registrations.map((one) => one.trim()).filter(Boolean),
    people: Number(people || 1),
    minutes: timesIn(minutes),
    empty: timesIn(empty),
    ...(places.length > 0 && { places: places.map((place) => place.trim()) }),
    ...(own(all, supervisedBy) && { supervisedBy }),
    ...(supervision && { supervision: Number(supervision) }),
  }
}

const timesIn = (amounts: GridRole['minutes']): Role['minutes'] =>
  Object.fromEntries(times.flatMap((time) => (amounts[time] ? [[time, minutesIn(amounts[time])]] : [])))

const courseIn = ([id, { role, minutes }]: [string, GridCourse]): Course => ({ id, role, minutes: Number(minutes) })

function cellsIn(
  kept: Readonly<Record<string, GridCell>>,
  { gridTasks, gridRoles }: GridRecords,
  courseOf: ReadonlyMap<string, string>,
): { readonly cells: readonly Cell[]; readonly adrift: readonly string[] } {
  const cells: Cell[] = []
  const adrift: string[] = []
  const seen = new Set<string>()
  for (const [id, { task, role, mark, course, isDelegated }] of Object.entries(kept)) {
    const pair = `${task}\n${role}`
    if (seen.has(pair) || !own(gridTasks, task) || !own(gridRoles, role)) {
      adrift.push(id)
      continue
    }
    seen.add(pair)
    const isTraining = mark === 'training'
    const names = isTraining && courseOf.get(course) === role
    cells.push({ task, role, mark, ...(names && { course }), ...(isTraining && { isDelegated }) })
  }
  return { cells, adrift }
}

function postsIn(settings: GridSettings | undefined, usual: Posts): Posts {
  if (!settings) return usual
  const { leastPost, fullWeek, rounds, narrowedBy } = settings
  return {
    leastPost: leastPost ? Number(leastPost) : usual.leastPost,
    fullWeek: fullWeek ? Number(fullWeek) : usual.fullWeek,
    patterns: usual.patterns,
    rounds: rounds.length > 0 ? rounds.map(({ name, places }) => ({ id: name, places })) : usual.rounds,
    narrowedBy,
  }
}

function notSaidOfTask([id, task]: [string, GridTask]): readonly NotSaid[] {
  const at = (field: NotSaid['field']): NotSaid => ({ kind: 'tasks', id, field })
  return [
    ...unless(task.minutes !== '', at('minutes')),
    ...unless(task.verdict !== 'simplify' || task.simplerMinutes !== '', at('simplerMinutes')),
    ...unless(task.risk !== '', at('risk')),
    ...unless(task.times.length > 0, at('times')),
  ]
}

function notSaidOfRole([id, role]: [string, GridRole]): readonly NotSaid[] {
  const at = (field: NotSaid['field']): NotSaid => ({ kind: 'roles', id, field })
  const amounts = times.map((time) => role.minutes[time])
  return [
    ...unless(
      amounts.some((amount) => amount !== ''),
      at('minutes'),
    ),
    ...unless(role.people !== '', at('people')),
    ...unless(role.supervisedBy === '' || role.supervision !== '', at('supervision')),
  ]
}

const unless = (isSaid: boolean, one: NotSaid): readonly NotSaid[] => (isSaid ? [] : [one])

/** Those fields of which something is said. */
const said = <Field extends string>(fields: Readonly<Record<Field, string>>): { readonly [F in Field]?: string } =>
  Object.fromEntries(
    Object.entries<string>(fields).flatMap(([field, text]) => (text.trim() ? [[field, text.trim()]] : [])),
  ) as { readonly [F in Field]?: string }
