import { own } from '../own.ts'
import { comparable, isBlank } from '../text.ts'
import { mostMinutes } from './door.ts'
import type { Mark } from './grid.ts'

/** What is read in a block of text, and how much room there is. */
export type PasteWords = {
  readonly marks: Readonly<Record<string, Mark>>
  readonly timeColumns: Readonly<Record<string, number>>
}
type Room = { readonly tasks: number; readonly roles: number; readonly longestName: number }

type PastedTask = {
  readonly name: string
  /** Whole minutes a week, where a column said so. */
  readonly minutes?: number
  readonly marks: readonly { readonly role: string; readonly mark: Mark }[]
}

type LeftOut = {
  /** Counted from 1, the row of roles among them. */
  readonly row: number
  readonly text: string
  readonly why: 'no-name' | 'twice' | 'not-hours' | 'word-not-known' | 'too-long' | 'full'
}

/** What a block holds; no roles, or too many of them, and nothing is taken. */
export type Pasted = {
  readonly roles: readonly string[]
  readonly tasks: readonly PastedTask[]
  readonly leftOut: readonly LeftOut[]
  readonly refused?: 'no-roles' | 'too-many-roles'
}

/**
 * A block as a spreadsheet puts it on the clipboard: a row a line, cells apart by tabs, tasks down the side and roles across
 * the top. A row is taken whole or left out whole, with the reason. A quoted cell may hold line breaks.
 */
export function pasted(text: string, words: PasteWords, room: Room): Pasted {
  const [head = [], ...rows] = cellsOf(text)
  const columns = head.slice(1).map((name) => ({
    name: name.trim(),
    time: own(words.timeColumns, comparable(name)),
  }))
  const roles = columns.filter(({ name, time }) => time === undefined && !isBlank(name)).map(({ name }) => name)
  const nothing = { roles, tasks: [], leftOut: [] }
  if (roles.length === 0 || new Set(roles.map(comparable)).size < roles.length || roles.some(isTooLong(room)))
    return { ...nothing, refused: 'no-roles' }
  if (roles.length > room.roles) return { ...nothing, refused: 'too-many-roles' }

  const tasks: PastedTask[] = []
  const leftOut: LeftOut[] = []
  const seen = new Set<string>()
  for (const [at, row] of rows.entries()) {
    if (row.every(isBlank)) continue
    const name = (row[0] ?? '').trim()
    const read = rowIn(row.slice(1), columns, words)
    const why = whyNot(name, seen, room) ?? (tasks.length >= room.tasks ? 'full' : undefined)
    if (why !== undefined || typeof read === 'string') {
      const text = name || row.join(' ').trim()
      leftOut.push({ row: at + 2, text, why: why ?? (read as LeftOut['why']) })
      continue
    }
    seen.add(comparable(name))
    tasks.push({ name, ...read })
  }
  return { roles, tasks, leftOut }
}

function whyNot(name: string, seen: ReadonlySet<string>, room: Room): LeftOut['why'] | undefined {
  if (isBlank(name)) return 'no-name'
  if (isTooLong(room)(name)) return 'too-long'
  return seen.has(comparable(name)) ? 'twice' : undefined
}

const isTooLong =
  ({ longestName }: Room) =>
  (name: string): boolean =>
    name.length > longestName

type Column = { readonly name: string; readonly time: number | undefined }

function rowIn(
  cells: readonly string[],
  columns: readonly Column[],
  words: PasteWords,
): Omit<PastedTask, 'name'> | 'not-hours' | 'word-not-known' {
  let minutes: number | undefined
  const marks: { role: string; mark: Mark }[] = []
  for (const [at, { name, time }] of columns.entries()) {
    const said = comparable(cells[at] ?? '')
    if (isBlank(said) || isBlank(name)) continue
    if (time !== undefined) {
      const amount = Math.round(Number(said.replace(',', '.')) * time)
      if (!(amount >= 0 && amount <= mostMinutes)) return 'not-hours'
      minutes = amount
      continue
    }
    const mark = own(words.marks, said)
    if (!mark) return 'word-not-known'
    marks.push({ role: name, mark })
  }
  return { marks, ...(minutes !== undefined && { minutes }) }
}

/** Rows and cells. A cell in quotes holds tabs and line breaks as they are, and a quote twice. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cell = /\t|\r\n|\r|\n|"((?:[^"]|"")*)"(?=\t|\r|\n|$)|[^\t\r\n]+/g
  let current = ''
  const end = () => {
    rows.at(-1)!.push(current)
    current = ''
  }
  for (const [found, quoted] of text.matchAll(cell)) {
    if (found === '\t') end()
    else if (/^[\r\n]/.test(found)) {
      end()
      rows.push([])
    } else current += quoted === undefined ? found : quoted.replaceAll('""', '"').replace(/\s+/g, ' ')
  }
  end()
  return rows
}
