import loadHighs from 'highs'
import { risks, type ByRisk, type Grid } from '../../../src/domain/grid/grid.ts'
import { mayDo, needOf, roomsOf, type Under } from './oracle.ts'

/** The HiGHS solver, for tests and figures only. */
export const highs = await loadHighs()

/**
 * What is left and how much supervision it takes, by HiGHS, from the definition in the oracle: one integer program for each
 * of high, medium and low risk and supervision, each holding to what the ones before came to. Who takes on delegated work
 * is part of it.
 */
export function bySolver(grid: Grid, under: Under): { readonly left: ByRisk; readonly supervision: number } {
  const everybody = new Set(grid.roles.map(({ id }) => id))
  const costly = grid.roles.filter(({ supervisedBy, supervision = 0 }) => supervisedBy !== undefined && supervision > 0)
  const given = grid.tasks.flatMap((task, t) =>
    grid.roles.flatMap((role, r) =>
      mayDo(task, role, grid, under, everybody)
        ? task.times.map((time) => ({ task, role, slot: `${role.id} ${time}`, name: `x${t}_${r}_${time}` }))
        : [],
    ),
  )
  const chosen = (id: string) => `d${grid.roles.findIndex((role) => role.id === id)}`
  const needs = new Map(grid.tasks.map((task) => [task.id, needOf(task, grid, under)]))
  const isDelegated = (task: string, role: string) =>
    grid.cells.some((cell) => cell.task === task && cell.role === role && cell.mark === 'training' && cell.isDelegated)

  const rows = [
    ...[...needs].map(([id, need]) =>
      row(
        given.filter(({ task }) => task.id === id).map(({ name }) => name),
        '<=',
        need,
      ),
    ),
    ...[...roomsOf(grid, under, [])].map(([slot, room]) =>
      row(
        [
          ...given.filter((one) => one.slot === slot).map(({ name }) => name),
          ...costly
            .filter((role) => `${role.supervisedBy} weekday` === slot)
            .map((role) => `${role.supervision} ${chosen(role.id)}`),
        ],
        '<=',
        room,
      ),
    ),
    ...given
      .filter(({ task, role }) => costly.includes(role) && isDelegated(task.id, role.id))
      .map(({ name, task, role }) => `${name} - ${needs.get(task.id)!} ${chosen(role.id)} <= 0`),
  ].filter((text) => text !== '')

  const left = { high: 0, medium: 0, low: 0 }
  for (const risk of risks) {
    const names = given.filter(({ task }) => task.risk === risk).map(({ name }) => name)
    const most = solved('Maximize', names)
    rows.push(...[row(names, '>=', most)].filter((text) => text !== ''))
    left[risk] = grid.tasks.reduce((all, task) => (task.risk === risk ? all + needs.get(task.id)! : all), 0) - most
  }
  const supervision = solved(
    'Minimize',
    costly.map(({ id, supervision }) => `${supervision} ${chosen(id)}`),
  )
  return { left, supervision }

  function solved(direction: string, terms: readonly string[]): number {
    if (terms.length === 0 || rows.length === 0) return 0
    const text = [
      direction,
      terms.join(' + '),
      'Subject To',
      ...rows,
      'General',
      given.map(({ name }) => name).join(' '),
      ...(costly.length > 0 ? ['Binary', costly.map(({ id }) => chosen(id)).join(' ')] : []),
      'End',
    ].join('\n')
    return Math.round(highs.solve(text, { mip_rel_gap: 0 }).ObjectiveValue)
  }
}

const row = (terms: readonly string[], is: '<=' | '>=', figure: number): string =>
  terms.length === 0 ? '' : `${terms.join(' + ')} ${is} ${figure}`
