import { longestLine, type GridRole } from '../../assessment.ts'
import { own } from '../../own.ts'
import { personalDetailsIn } from '../../personal-details.ts'
import { comparable, isBlank } from '../../text.ts'
import type { Mark } from '../grid.ts'
import { byName, type Doubles } from './by-name.ts'
import { bestOf, type ListWords, type Meaning } from './meaning.ts'
import { proposed } from './proposed.ts'
import { roleFields } from './role-fields.ts'
import type { Table } from './table.ts'
import { taskFields } from './task-fields.ts'
import type { Room, TaskFound, TaskRead } from './task-read.ts'
import type { Why } from './why.ts'

type RoleFound = {
  readonly name: string
  readonly given: Partial<GridRole>
  /** By its name. */
  readonly supervisedBy?: string
}

export type LeftOut = {
  /** Counted from 1, as a spreadsheet counts them. */
  readonly row: number
  /** What it is about; never a person. */
  readonly text: string
  readonly why: Why
  /** The word that is not understood. */
  readonly said?: string
}

/** Why nothing at all is taken. */
export type Refused =
  | { readonly why: 'no-task-column' | 'no-role-column' | 'no-roles' | 'nothing' }
  | { readonly why: 'role-not-said' | 'role-twice' | 'role-personal' | 'role-too-long'; readonly column: string }
  | { readonly why: 'too-many-roles'; readonly count: number; readonly room: number }
  /** `proposed` of them are worth bringing, as far as the list tells. */
  | { readonly why: 'too-many-tasks'; readonly count: number; readonly room: number; readonly proposed: number }

/** What a list holds, as far as it is understood. Of one that is refused nothing is taken. */
export type Found = {
  readonly roles: readonly RoleFound[]
  readonly tasks: readonly TaskFound[]
  readonly leftOut: readonly LeftOut[]
  /** Rows, or columns of what people do, whose name is in one before. */
  readonly twice: number
  readonly refused?: Refused
}

type Reading = Omit<Found, 'tasks'> & { readonly tasks: readonly TaskRead[] }

/** What an empty cell says, once somebody has said so. */
export type Blank = 'unknown' | 'no'

/** What somebody has said of a list beside what its parts mean. */
export type Told = {
  readonly blank?: Blank | undefined
  readonly doubles?: Doubles | undefined
  /** Of too many tasks, those that are worth bringing are to be taken. */
  readonly isProposed?: boolean
}

/**
 * What a list says, by what its parts are taken for. A row is taken whole or left out whole, with the reason. What people can
 * do is told of their roles, and nobody is named. An empty cell of one of them keeps a role from being a no.
 */
export function foundIn(table: Table, meaning: Meaning, words: ListWords, room: Room, told: Told = {}): Found {
  const read = reading(table, meaning, words, told)
  const { tasks, ...found } = read
  if (found.refused) return { ...found, tasks: [] }
  const kept = told.isProposed && isOver(tasks, room.tasks, room.mostTasks) ? proposed(tasks, room) : tasks
  const refused = tooMany({ ...read, tasks: kept }, room)
  if (refused) return { ...nothing, refused }
  const taken = new Set(kept)
  return {
    ...found,
    tasks: kept.map(({ name, given, marks }) => ({ name, given, marks })),
    leftOut: [
      ...found.leftOut,
      ...tasks
        .filter((task) => !taken.has(task))
        .map(({ row, name }) => ({ row, text: name, why: 'not-proposed' as const })),
    ],
  }
}

function reading(table: Table, meaning: Meaning, words: ListWords, told: Told): Reading {
  const isDown = meaning.layout === 'people-down'
  const refused = isDown || meaning.layout === 'list-of-roles' ? noRoleColumn(meaning) : whyNone(meaning)
  if (refused) return { ...nothing, refused }
  if (meaning.layout === 'list-of-roles') return rolesIn(table, meaning)
  const found = isDown ? fromPeople(table, meaning, told) : tasksIn(table, meaning, words, told)
  return found.tasks.length === 0 && found.leftOut.length === 0 ? { ...nothing, refused: { why: 'nothing' } } : found
}

const nothing = { roles: [], tasks: [], leftOut: [], twice: 0 } as const

const noRoleColumn = ({ columns }: Meaning): Refused | undefined =>
  columns.some(({ kind }) => kind === 'role-name') ? undefined : { why: 'no-role-column' }

/** Why there are no tasks and roles in it, before a row is read. */
function whyNone({ layout, columns }: Meaning): Refused | undefined {
  if (!columns.some(({ kind }) => kind === 'task')) return { why: 'no-task-column' }
  const ofMarks = columns.filter(({ kind }) => kind === 'role')
  if (ofMarks.length === 0) return { why: 'no-roles' }
  for (const [at, { called }] of ofMarks.entries()) {
    const column = called || String(at + 1)
    if (isBlank(called)) return { why: 'role-not-said', column }
    if (called.length > longestLine) return { why: 'role-too-long', column }
    if (personalDetailsIn(called).length > 0) return { why: 'role-personal', column }
    const isAgain = ofMarks.slice(0, at).some((other) => comparable(other.called) === comparable(called))
    if (isAgain && layout === 'roles-across') return { why: 'role-twice', column }
  }
  return undefined
}

type Row = { readonly at: number; readonly cells: readonly string[] }

const rowsBelow = ({ rows }: Table, { head }: Meaning): readonly Row[] =>
  rows
    .map((cells, at) => ({ at: at + 1, cells }))
    .slice(head + 1)
    .filter(({ cells }) => !cells.every(isBlank))

function tasksIn(table: Table, meaning: Meaning, words: ListWords, { blank, doubles }: Told): Reading {
  const { columns } = meaning
  const named = byName(doubles)
  const leftOut: LeftOut[] = []
  let twice = 0
  for (const { at, cells } of rowsBelow(table, meaning)) {
    const name = (cells[columns.findIndex(({ kind }) => kind === 'task')] ?? '').trim()
    const leave = (why: Why, said?: string) =>
      leftOut.push({ row: at, text: name || cells.join(' ').trim(), why, ...(said !== undefined && { said }) })
    const why = whyNotNamed(name)
    const read = taskFields(cells, columns, words)
    const unknown = cells.find((cell, column) => isUnknown(cell, columns[column]?.kind === 'role', meaning))
    if (why) leave(why)
    else if ('why' in read) leave(read.why, read.said)
    else if (unknown !== undefined) leave('word-not-known', unknown.trim())
    else {
      const marks = columns.flatMap(({ kind, called }, column) =>
        kind === 'role' ? [{ role: called.trim(), mark: markOf(cells[column], meaning) }] : [],
      )
      if (named.has(name)) twice++
      if (!named.add({ name, row: at, marks: byRole(marks, blank), ...read })) leave('twice')
    }
  }
  const roles = namedOnce(columns.flatMap(({ kind, called }) => (kind === 'role' ? [called] : [])))
  return { roles, tasks: named.tasks(), leftOut, twice }
}

/** People down the side, what they can do across the top: turned round, and told by role. */
function fromPeople(table: Table, meaning: Meaning, { blank, doubles }: Told): Reading {
  const { columns } = meaning
  const leftOut: LeftOut[] = []
  const people: { readonly role: string; readonly cells: readonly string[] }[] = []
  const roleAt = columns.findIndex(({ kind }) => kind === 'role-name')
  for (const { at, cells } of rowsBelow(table, meaning)) {
    const role = (cells[roleAt] ?? '').trim()
    const unknown = cells.find((cell, column) => isUnknown(cell, columns[column]?.kind === 'role', meaning))
    if (isBlank(role)) leftOut.push({ row: at, text: '', why: 'no-role' })
    else if (personalDetailsIn(role).length > 0) leftOut.push({ row: at, text: '', why: 'personal' })
    else if (role.length > longestLine) leftOut.push({ row: at, text: '', why: 'too-long' })
    else if (unknown !== undefined) leftOut.push({ row: at, text: role, why: 'word-not-known', said: unknown.trim() })
    else people.push({ role, cells })
  }
  const named = namedOnce(people.map(({ role }) => role))
  const nameOf = new Map(named.map(({ name }) => [comparable(name), name]))
  const tasks = byName(doubles)
  let twice = 0
  for (const [column, { kind, called }] of columns.entries()) {
    if (kind !== 'role') continue
    const why = whyNotNamed(called)
    const given = people.map(({ role, cells }) => ({
      role: nameOf.get(comparable(role))!,
      mark: markOf(cells[column], meaning),
    }))
    const row = meaning.head + 1
    if (!why && tasks.has(called)) twice++
    const isTaken = !why && tasks.add({ name: called, row, given: {}, marks: byRole(given, blank), isDaily: false })
    if (!isTaken) leftOut.push({ row, text: called, why: why ?? 'twice' })
  }
  const count = (name: string) => people.filter(({ role }) => comparable(role) === comparable(name)).length
  return {
    roles: named.map(({ name }) => ({ name, given: { people: String(count(name)) } })),
    tasks: tasks.tasks(),
    leftOut,
    twice,
  }
}

function rolesIn(table: Table, meaning: Meaning): Reading {
  const roles: RoleFound[] = []
  const leftOut: LeftOut[] = []
  const seen = new Set<string>()
  for (const { at, cells } of rowsBelow(table, meaning)) {
    const name = (cells[meaning.columns.findIndex(({ kind }) => kind === 'role-name')] ?? '').trim()
    const read = roleFields(cells, meaning.columns)
    const isAgain = seen.has(comparable(name))
    const why = whyNotNamed(name) ?? (isAgain ? 'twice' : 'why' in read ? read.why : undefined)
    if (why !== undefined || 'why' in read) {
      leftOut.push({ row: at, text: name, why: why === 'no-name' ? 'no-role' : why! })
      continue
    }
    seen.add(comparable(name))
    roles.push({ name, ...read })
  }
  return roles.length === 0 && leftOut.length === 0
    ? { ...nothing, refused: { why: 'nothing' } }
    : { ...nothing, roles, leftOut }
}

function whyNotNamed(name: string): Why | undefined {
  if (isBlank(name)) return 'no-name'
  if (name.length > longestLine) return 'too-long'
  return personalDetailsIn(name).length > 0 ? 'personal' : undefined
}

const markOf = (cell: string | undefined, { words }: Meaning): Mark | undefined =>
  own(words, comparable(cell ?? '')) || undefined

const isUnknown = (cell: string, isOfMarks: boolean, meaning: Meaning): boolean =>
  isOfMarks && !isBlank(cell) && markOf(cell, meaning) === undefined

type Given = { readonly role: string; readonly mark: Mark | undefined }

/** A mark for each role of which something is said, the best that one of its people has. */
function byRole(given: readonly Given[], blank: Blank | undefined): TaskFound['marks'] {
  const roles = new Map<string, { name: string; marks: Mark[]; hasBlank: boolean }>()
  for (const { role, mark } of given) {
    const of = roles.get(comparable(role)) ?? { name: role, marks: [], hasBlank: false }
    roles.set(comparable(role), of)
    if (mark) of.marks.push(mark)
    else of.hasBlank = true
  }
  return [...roles.values()].flatMap(({ name: role, marks, hasBlank }) => {
    const mark = bestOf(marks)
    const isAble = mark === 'now' || mark === 'could' || mark === 'training'
    return mark && (isAble || !hasBlank || blank === 'no') ? [{ role, mark }] : []
  })
}

function namedOnce(names: readonly string[]): readonly RoleFound[] {
  const seen = new Set<string>()
  return names
    .map((name) => name.trim())
    .filter((name) => !seen.has(comparable(name)) && seen.add(comparable(name)))
    .map((name) => ({ name, given: {} }))
}

type Named = readonly { readonly name: string }[]

function tooMany({ tasks, roles }: Pick<Reading, 'tasks' | 'roles'>, room: Room): Refused | undefined {
  if (isOver(tasks, room.tasks, room.mostTasks)) {
    const counts = { count: tasks.length, room: room.mostTasks - room.tasks.length }
    return { why: 'too-many-tasks', ...counts, proposed: proposed(tasks, room).length }
  }
  return isOver(roles, room.roles, room.mostRoles)
    ? { why: 'too-many-roles', count: roles.length, room: room.mostRoles - room.roles.length }
    : undefined
}

function isOver(found: Named, there: readonly string[], most: number): boolean {
  const known = new Set(there.map(comparable))
  return found.filter(({ name }) => !known.has(comparable(name))).length + there.length > most
}
