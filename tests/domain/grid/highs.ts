import loadHighs from 'highs'
import { risks, type ByRisk, type Grid } from '../../../src/domain/grid/grid.ts'
import { mayDo, needOf, roomsOf, type Under } from './oracle.ts'

/** The HiGHS solver, for tests and figures only. */
export const highs = await loadHighs()

/** What the solver says: the least left, the least supervision, then the least minutes of training and the fewest courses. */
export type Solved = {
  readonly left: ByRisk
  readonly supervision: number
  readonly training: { readonly minutes: number; readonly courses: number }
}

/**
 * The whole by HiGHS, from the definition in the oracle: one integer program after another, each holding to what the ones
 * before came to. Who takes on delegated work, and which courses are run, is part of it. Each cell with training names a course.
 */
export function bySolver(grid: Grid, under: Under): Solved {
  const { given, rows, costly, courses } = modelOf(grid, under)
  const left = { high: 0, medium: 0, low: 0 }
  for (const risk of risks) {
    const names = given.filter(({ task }) => task.risk === risk).map(({ name }) => name)
    const most = solvedAndHeld('Maximize', names)
    const tasks = grid.tasks.filter((task) => task.risk === risk)
    left[risk] = tasks.reduce((all, task) => all + needOf(task, grid, under), 0) - most
  }
  const supervision = solvedAndHeld(
    'Minimize',
    costly.map(({ id, supervision }) => `${supervision} ${chosen(id, grid)}`),
  )
  const minutes = solvedAndHeld(
    'Minimize',
    courses.map(({ id, minutes }) => `${minutes} ${run(id, grid)}`),
  )
  return {
    left,
    supervision,
    training: {
      minutes,
      courses: solvedAndHeld(
        'Minimize',
        courses.map(({ id }) => run(id, grid)),
      ),
    },
  }

  function solvedAndHeld(direction: 'Maximize' | 'Minimize', terms: readonly string[]): number {
    if (terms.length === 0) return 0
    const binaries = [...costly.map(({ id }) => chosen(id, grid)), ...courses.map(({ id }) => run(id, grid))]
    const text = [
      direction,
      terms.join(' + '),
      'Subject To',
      ...rows,
      'General',
      given.map(({ name }) => name).join(' '),
      ...(binaries.length > 0 ? ['Binary', binaries.join(' ')] : []),
      'End',
    ].join('\n')
    const value = Math.round(highs.solve(text, { mip_rel_gap: 0 }).ObjectiveValue)
    rows.push(`${terms.join(' + ')} ${direction === 'Maximize' ? '>=' : '<='} ${value}`)
    return value
  }
}

function modelOf(grid: Grid, under: Under) {
  const everybody = new Set(grid.roles.map(({ id }) => id))
  const costly = grid.roles.filter(({ supervisedBy, supervision = 0 }) => supervisedBy !== undefined && supervision > 0)
  const cellOf = new Map(grid.cells.map((cell) => [`${cell.task} ${cell.role}`, cell]))
  const given = grid.tasks.flatMap((task, t) =>
    grid.roles.flatMap((role, r) => {
      if (!mayDo(task, role, grid, under, everybody)) return []
      const cell = cellOf.get(`${task.id} ${role.id}`)
      return task.times.map((time) => ({
        task,
        role,
        slot: `${role.id} ${time}`,
        name: `x${t}_${r}_${time}`,
        isDelegated: cell?.mark === 'training' && cell.isDelegated === true,
        course: cell?.mark === 'training' ? cell.course : undefined,
      }))
    }),
  )
  const needs = new Map(grid.tasks.map((task) => [task.id, needOf(task, grid, under)]))
  const used = new Set(given.flatMap(({ course }) => course ?? []))
  const rows = [
    ...[...needs].map(([id, need]) =>
      row(
        given.filter(({ task }) => task.id === id).map(({ name }) => name),
        need,
      ),
    ),
    ...[...roomsOf(grid, under, [])].map(([slot, room]) =>
      row(
        [
          ...given.filter((one) => one.slot === slot).map(({ name }) => name),
          ...costly
            .filter((role) => `${role.supervisedBy} weekday` === slot)
            .map((role) => `${role.supervision} ${chosen(role.id, grid)}`),
        ],
        room,
      ),
    ),
    ...given
      .filter(({ role, isDelegated }) => costly.includes(role) && isDelegated)
      .map(({ name, task, role }) => `${name} - ${needs.get(task.id)!} ${chosen(role.id, grid)} <= 0`),
    ...given.flatMap(({ name, task, course }) =>
      course === undefined ? [] : [`${name} - ${needs.get(task.id)!} ${run(course, grid)} <= 0`],
    ),
  ].filter((text) => text !== '')
  return { given, rows, costly, courses: grid.courses.filter(({ id }) => used.has(id)) }
}

const chosen = (role: string, { roles }: Grid): string => `d${roles.findIndex(({ id }) => id === role)}`
const run = (course: string, { courses }: Grid): string => `c${courses.findIndex(({ id }) => id === course)}`

const row = (terms: readonly string[], most: number): string =>
  terms.length === 0 ? '' : `${terms.join(' + ')} <= ${most}`
