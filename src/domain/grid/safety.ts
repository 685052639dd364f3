import { isAllowed, needOf } from './arrange.ts'
import { matches, type Graph } from './graph.ts'
import type { ByRisk, Role } from './grid.ts'
import { standAlso, type Standing } from './standing.ts'
import type { Patience } from './ties.ts'

/** A task that fewer than two people may do, on the rung that is asked: nobody, or one. */
export type FewPeople = { readonly task: string; readonly heads: number }

export function fewerThanTwo({ graph, setting }: Standing): readonly FewPeople[] {
  const heads = graph.tasks.map(() => 0)
  for (const way of graph.ways) if (isAllowed(way, setting)) heads[way.task]! += graph.roles[way.role]!.people
  return graph.tasks.flatMap((task, at) =>
    needOf(task, setting) > 0 && heads[at]! < 2 ? [{ task: task.id, heads: heads[at]! }] : [],
  )
}

/** What would be left with one person of a role away, with that person's share of its minutes; `more` is how much more of each risk. */
export type OneAway = { readonly role: string; readonly left: ByRisk; readonly more: ByRisk; readonly isExact: boolean }

/** One run for each role that has anybody in post. More of high risk means less or more of the rest: read high risk first. */
export const oneAway = (standing: Standing, patience?: Patience): readonly OneAway[] =>
  standing.graph.roles.flatMap(({ id, people }, away) => {
    if (people === 0) return []
    const { left, isExact } = standAlso(standing, { ...standing.setting, away }, patience).covered
    const before = standing.covered.left
    const more = {
      high: left.high - before.high,
      medium: left.medium - before.medium,
      low: left.low - before.low,
    }
    return [{ role: id, left, more, isExact }]
  })

/**
 * What is wrong with how delegated work is supervised: nobody is named, or no time is; the supervisor has no registration;
 * or roles supervise one another in a circle. All of it is worked out as it was said, and warned of.
 */
export type SupervisionFault = {
  readonly role: string
  readonly reason: 'no-supervisor' | 'no-time' | 'not-registered' | 'in-a-circle'
}

export function supervisionFaults({ grid, tasks, roles }: Graph): readonly SupervisionFault[] {
  const taskOf = new Map(tasks.map((task) => [task.id, task]))
  const takesOn = (role: Role) =>
    grid.cells.some(
      ({ task, role: id, mark, isDelegated }) =>
        id === role.id && mark === 'training' && isDelegated === true && matches(taskOf.get(task)!, role),
    )
  return roles.filter(takesOn).flatMap((role) => {
    const supervisor = supervisorOf(role, roles)
    const reasons: readonly (readonly [SupervisionFault['reason'], boolean])[] = [
      ['no-supervisor', !supervisor],
      ['no-time', supervisor !== undefined && (role.supervision ?? 0) === 0],
      ['not-registered', supervisor !== undefined && supervisor.registrations.length === 0],
      ['in-a-circle', isInCircle(role, roles)],
    ]
    return reasons.flatMap(([reason, is]) => (is ? [{ role: role.id, reason }] : []))
  })
}

const supervisorOf = ({ supervisedBy }: Role, roles: readonly Role[]): Role | undefined =>
  roles.find(({ id }) => id === supervisedBy)

/** Whether the way up from a role leads back to it. */
function isInCircle(role: Role, roles: readonly Role[]): boolean {
  let above = supervisorOf(role, roles)
  for (let steps = 0; above && above !== role && steps < roles.length; steps++) above = supervisorOf(above, roles)
  return above === role
}
