import type { Assessment, GridRole } from '../../assessment.ts'
import { edit, recordAt, type Edit } from '../../changes.ts'
import { own } from '../../own.ts'
import { comparable } from '../../text.ts'
import { blankRole, blankTask } from '../blank-records.ts'
import { cellIdOf } from '../grid-in.ts'
import { markEdit } from '../mark-cell.ts'
import type { Blank, Found } from './found.ts'

/**
 * The edits that put what was found into a grid. Tasks and roles that are there under the same name are the same ones, and
 * keep what the list says nothing of. `base` begins the ids of what is new. Where an empty cell is a no, a row is closed once
 * the list names every role, and else only the roles that the list names get the no.
 */
export function importEdits(
  found: readonly Found[],
  blank: Blank | undefined,
  base: string,
  assessment: Assessment,
): readonly Edit[] {
  const names = { gridTasks: namesIn(assessment.gridTasks), gridRoles: namesIn(assessment.gridRoles) }
  const idOf = (kind: 'gridTasks' | 'gridRoles', name: string): string => {
    const known = names[kind].get(comparable(name))
    if (known !== undefined) return known
    const count = String(names[kind].size).padStart(3, '0')
    const id = `${base}-${kind === 'gridTasks' ? 't' : 'r'}${count}`
    names[kind].set(comparable(name), id)
    return id
  }
  const roles = new Map<string, GridRole>()
  for (const { name, given } of found.flatMap((one) => one.roles)) {
    const id = idOf('gridRoles', name)
    const before = roles.get(id) ?? recordAt(assessment, 'gridRoles', id) ?? blankRole(name)
    roles.set(id, { ...before, ...given })
  }
  for (const { name, supervisedBy } of found.flatMap((one) => one.roles)) {
    const supervisor = supervisedBy === undefined ? undefined : names.gridRoles.get(comparable(supervisedBy))
    const id = idOf('gridRoles', name)
    if (supervisor !== undefined) roles.set(id, { ...roles.get(id)!, supervisedBy: supervisor })
  }
  return [
    ...[...roles].map(([id, role]) => edit(assessment, 'gridRoles', id, role)),
    ...found.flatMap((one) => taskEdits(one, blank, assessment, idOf, names.gridRoles.size)),
  ]
}

type IdOf = (kind: 'gridTasks' | 'gridRoles', name: string) => string

function taskEdits(
  { tasks, roles }: Found,
  blank: Blank | undefined,
  assessment: Assessment,
  idOf: IdOf,
  roleCount: number,
): readonly Edit[] {
  const named = roles.map(({ name }) => idOf('gridRoles', name))
  const namesAll = named.length === roleCount
  return tasks.flatMap(({ name, given, marks }) => {
    const task = idOf('gridTasks', name)
    const before = recordAt(assessment, 'gridTasks', task) ?? blankTask(name)
    const isClosed = given.isClosed ?? (before.isClosed || (blank === 'no' && namesAll))
    const marked = new Map(marks.map(({ role, mark }) => [idOf('gridRoles', role), mark]))
    const blanks = blank === 'no' && !isClosed ? named.filter((role) => !marked.has(role)) : []
    for (const role of blanks) if (!own(assessment.gridCells, cellIdOf(task, role))) marked.set(role, 'no')
    return [
      edit(assessment, 'gridTasks', task, { ...before, ...given, isClosed }),
      ...[...marked].map(([role, mark]) => markEdit(assessment, task, role, mark)),
    ]
  })
}

const namesIn = (records: Readonly<Record<string, { readonly name: string }>>): Map<string, string> =>
  new Map(Object.entries(records).map(([id, { name }]) => [comparable(name), id]))
