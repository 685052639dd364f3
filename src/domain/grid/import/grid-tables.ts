import type { Assessment } from '../../assessment.ts'
import { own } from '../../own.ts'
import { cellIdOf } from '../grid-in.ts'
import { times, type Mark, type Time } from '../grid.ts'
import type { GridTask } from '../../assessment.ts'
import { hoursOf, listInCell } from './cells.ts'
import { roleColumns, taskColumns, type ColumnKind } from './meaning.ts'
import type { Table } from './table.ts'

/** The words that a grid is written out with, which are those that it is read by again. */
export type OurWords = {
  readonly columns: Readonly<Record<ColumnKind, string>>
  readonly marks: Readonly<Record<Mark, string>>
  readonly times: Readonly<Record<Time, string>>
  readonly risks: Readonly<Record<Exclude<GridTask['risk'], ''>, string>>
  readonly verdicts: Readonly<Record<GridTask['verdict'], string>>
  readonly yes: string
  readonly no: string
  readonly tasks: string
  readonly roles: string
  /** What a role is called in a template, where there is none yet. */
  readonly role: (at: number) => string
}

type GridRecords = Pick<Assessment, 'gridTasks' | 'gridRoles' | 'gridCells'>

const written = taskColumns.filter((kind) => !['minutes', 'times-a-week', 'minutes-each'].includes(kind))

/** A grid as two sheets, tasks by roles and what the roles can give; of an empty one a template. What a cell has of courses stays out. */
export function gridTables(grid: GridRecords, words: OurWords): readonly [Table, Table] {
  const roles = Object.entries(grid.gridRoles)
  const names = roles.length > 0 ? roles.map(([, { name }]) => name) : [1, 2, 3].map(words.role)
  return [
    {
      name: words.tasks,
      rows: [
        [...written.map((kind) => words.columns[kind]), ...names],
        ...Object.entries(grid.gridTasks).map(([id, task]) => [
          ...written.map((kind) => taskCell(task, kind, words)),
          ...roles.map(([role]) => {
            const cell = own(grid.gridCells, cellIdOf(id, role))
            return cell ? words.marks[cell.mark] : ''
          }),
        ]),
      ],
    },
    {
      name: words.roles,
      rows: [
        roleColumns.map((kind) => words.columns[kind]),
        ...(roles.length > 0
          ? roles.map(([, role]) => roleRow(role, grid))
          : names.map((name) => roleColumns.map((kind) => (kind === 'role-name' ? name : '')))),
      ],
    },
  ]
}

function taskCell(task: GridTask, kind: (typeof taskColumns)[number], words: OurWords): string {
  const yesOrNo = (is: boolean) => (is ? words.yes : words.no)
  switch (kind) {
    case 'task':
      return task.name
    case 'hours':
      return hoursOf(task.minutes)
    case 'when':
      return task.times.map((time) => words.times[time]).join(', ')
    case 'where':
      return task.place
    case 'risk':
      return task.risk && words.risks[task.risk]
    case 'needs':
      return task.registration
    case 'verdict':
      return words.verdicts[task.verdict]
    case 'simpler-hours':
      return hoursOf(task.simplerMinutes)
    case 'counted':
      return yesOrNo(task.isCounted)
    case 'closed':
      return yesOrNo(task.isClosed)
    case 'organisation':
    case 'contact':
    case 'people':
      return task[kind]
    default:
      return ''
  }
}

function roleRow(role: Assessment['gridRoles'][string], { gridRoles }: GridRecords): readonly string[] {
  const said: Partial<Record<ColumnKind, string>> = {
    'role-name': role.name,
    organisation: role.organisation,
    needs: listInCell(role.registrations),
    'in-post': role.people,
    ...Object.fromEntries(times.map((time) => [time, hoursOf(role.minutes[time])])),
    ...Object.fromEntries(times.map((time) => [`empty-${time}`, hoursOf(role.empty[time])])),
    where: listInCell(role.places),
    'supervised-by': own(gridRoles, role.supervisedBy)?.name ?? '',
    'supervision-hours': hoursOf(role.supervision),
  }
  return roleColumns.map((kind) => said[kind] ?? '')
}
