import type { GridTask } from '../../assessment.ts'
import { own } from '../../own.ts'
import { comparable, isBlank } from '../../text.ts'
import { marks, type Mark, type Time } from '../grid.ts'
import type { Table } from './table.ts'

/**
 * How a list is laid out: tasks down the side with roles across the top, or with people across the top; or people down the
 * side with what they can do across the top; or a list of roles with what each can give.
 */
export const layouts = ['roles-across', 'people-across', 'people-down', 'list-of-roles'] as const
export type Layout = (typeof layouts)[number]

/** What a column of a list of tasks says. */
export const taskColumns = [
  'task',
  'hours',
  'minutes',
  'times-a-week',
  'minutes-each',
  'when',
  'where',
  'risk',
  'needs',
  'organisation',
  'contact',
  'people',
  'verdict',
  'simpler-hours',
  'counted',
  'closed',
] as const

/** What a column of a list of roles says: hours in each time of the week, of people and of empty posts, among it. */
export const roleColumns = [
  'role-name',
  'organisation',
  'needs',
  'in-post',
  'weekday',
  'evening',
  'night',
  'weekend',
  'empty-weekday',
  'empty-evening',
  'empty-night',
  'empty-weekend',
  'where',
  'supervised-by',
  'supervision-hours',
] as const

/** `role` is a column of marks, of a role or of a person; where people stand down the side, of something that they do. */
export type ColumnKind = (typeof taskColumns)[number] | (typeof roleColumns)[number] | 'role' | 'leave-out'

export type Column = {
  readonly kind: ColumnKind
  /** Of a column of marks, whose they are, or what is done: not what stands at its head where that is a person. */
  readonly called: string
}

/** What a word in a cell is taken for; nothing where nobody has said. */
export type CellWord = Mark | ''

/** What everything in a list is taken for. Guessed first, and then as somebody has it. */
export type Meaning = {
  readonly layout: Layout
  /** The row that says what the columns are, from 0. */
  readonly head: number
  readonly columns: readonly Column[]
  /** By the words as they are compared. */
  readonly words: Readonly<Record<string, CellWord>>
}

/** What is known of the words of lists. */
export type ListWords = {
  readonly marks: Readonly<Record<string, Mark>>
  /** Of red, amber and green, where a list uses them. */
  readonly lights: Readonly<Record<string, Mark>>
  /** Of yes and no, where a list uses them. */
  readonly yesAndNo: Readonly<Record<string, Mark>>
  readonly columns: Readonly<Record<string, ColumnKind>>
  readonly columnsOfRoles: Readonly<Record<string, ColumnKind>>
  /** Heads of columns that name people. */
  readonly people: readonly string[]
  /** Heads of columns that sum others up, or say nothing of use. */
  readonly leftOut: readonly string[]
  readonly times: Readonly<Record<string, readonly Time[]>>
  /** How many times a week, of words that say so. */
  readonly often: Readonly<Record<string, number>>
  /** Words for daily, which is on five days or on seven. */
  readonly daily: readonly string[]
  readonly risks: Readonly<Record<string, Exclude<GridTask['risk'], ''>>>
  readonly verdicts: Readonly<Record<string, GridTask['verdict']>>
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

type Chosen = Partial<Pick<Meaning, 'layout' | 'head'>>

/** What a list most likely means; of it what somebody has chosen stays. Words that may mean several things are left to them. */
export function guessed(table: Table, words: ListWords, chosen: Chosen = {}): Meaning {
  const head = chosen.head ?? headIn(table, words)
  const heads = (table.rows[head] ?? []).map(comparable)
  const layout = chosen.layout ?? layoutIn(heads, words)
  const columns = columnsIn(table, head, layout, words)
  return { layout, head, columns, words: wordsGuessed(table, { head, columns }, words) }
}

/** The distinct words in the columns of marks, in order of how often they are there. Those with a meaning already keep it. */
export function wordsGuessed(
  table: Table,
  { head, columns }: Pick<Meaning, 'head' | 'columns'>,
  words: ListWords,
  known: Meaning['words'] = {},
): Meaning['words'] {
  const counts = new Map<string, number>()
  for (const row of table.rows.slice(head + 1))
    for (const [at, { kind }] of columns.entries()) {
      const word = kind === 'role' ? comparable(row[at] ?? '') : ''
      if (!isBlank(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  const all = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word)
  const guess = schemeOf(all, words)
  return Object.fromEntries(all.slice(0, mostWords).map((word) => [word, own(known, word) ?? guess(word)]))
}

/** A column with more words than this is no column of marks. */
const mostWords = 40

/** Levels such as 0 to 5 are left to somebody, who says from which one a person may do it alone. */
function schemeOf(all: readonly string[], words: ListWords): (word: string) => CellWord {
  const isAllOf = (scheme: Readonly<Record<string, Mark>>) =>
    all.every((word) => own(scheme, word) ?? own(words.marks, word) === 'unknown')
  const has = (...some: readonly string[]) => some.some((word) => all.includes(word))
  const isLights = isAllOf(words.lights) && has('a', 'g', 'amber', 'green')
  const isYesAndNo = isAllOf(words.yesAndNo) && has(...words.yes)
  const scheme = isLights ? words.lights : isYesAndNo ? words.yesAndNo : words.marks
  const hasLevels = all.some((word) => isLevel(word) && word !== '0')
  return (word) =>
    hasLevels && isLevel(word) && word !== '0'
      ? ''
      : (own(scheme, word) ?? own(words.marks, word) ?? own(words.yesAndNo, word) ?? '')
}

const isLevel = (word: string): boolean => /^\d(\.0+)?$/.test(word)

/** The levels that a list has. */
export const levelsIn = ({ words }: Meaning): readonly string[] =>
  Object.keys(words)
    .filter((word) => isLevel(word) && Number(word) > 0)
    .sort((a, b) => Number(a) - Number(b))

/** From this level on a person may do it alone: they could. Whether those below it could, nobody has said. */
export const signedOffFrom = (meaning: Meaning, level: string): Meaning => ({
  ...meaning,
  words: Object.fromEntries(
    Object.entries(meaning.words).map(([word, mark]) => {
      if (!isLevel(word) || Number(word) === 0) return [word, mark]
      return [word, Number(word) >= Number(level) ? 'could' : 'unknown']
    }),
  ),
})

/** Which of the first rows names the columns: the one with most names that are known, and else the first with several texts. */
function headIn({ rows }: Table, words: ListWords): number {
  const scored = rows.slice(0, 20).map((row, at) => {
    const said = new Set(row.map(comparable).filter((cell) => !isBlank(cell)))
    const known = [...said].filter(
      (cell) => own(words.columns, cell) ?? own(words.columnsOfRoles, cell) ?? words.people.includes(cell),
    ).length
    return { at, known, texts: [...said].filter((cell) => !/^[\d.,:%]+$/.test(cell)).length }
  })
  const best = Math.max(0, ...scored.map(({ known }) => known))
  if (best > 0) return scored.find(({ known }) => known === best)!.at
  return scored.find(({ texts }) => texts > 1)?.at ?? 0
}

function layoutIn(heads: readonly string[], words: ListWords): Layout {
  const isTasks = heads.some((head) => own(words.columns, head) === 'task')
  if (isTasks) return 'roles-across'
  if (heads.some((head) => words.people.includes(head))) return 'people-down'
  const ofRoles = heads.filter((head) => own(words.columnsOfRoles, head)).length
  return own(words.columnsOfRoles, heads[0] ?? '') === 'role-name' && ofRoles > 2 ? 'list-of-roles' : 'roles-across'
}

function columnsIn({ rows }: Table, head: number, layout: Layout, words: ListWords): readonly Column[] {
  const heads = rows[head] ?? []
  const below = rows.slice(head + 1)
  const width = Math.max(0, heads.length, ...below.map(({ length }) => length))
  const known = layout === 'roles-across' || layout === 'people-across' ? words.columns : words.columnsOfRoles
  const isDown = layout === 'people-down'
  // In a list of our own making every column after this one is of a role, whatever it is called.
  const lastOfOurs =
    layout === 'roles-across' ? heads.findIndex((head) => own(known, comparable(head)) === 'closed') : -1
  const taken = new Set<ColumnKind>()
  const columns = Array.from({ length: width }, (_, at): Column => {
    const said = (heads[at] ?? '').trim()
    const word = comparable(said)
    const isOurs = lastOfOurs >= 0 && at > lastOfOurs && !isBlank(said)
    if (isOurs) return { kind: 'role', called: said }
    const kind = own(known, word)
    if (kind && !taken.has(kind) && (!isDown || kind === 'role-name')) {
      taken.add(kind)
      return { kind, called: said }
    }
    const isMarks =
      layout !== 'list-of-roles' &&
      !(isDown && kind) &&
      !isBlank(said) &&
      !words.leftOut.includes(word) &&
      !words.people.includes(word) &&
      holdsMarks(below.map((row) => row[at] ?? ''))
    // Whose a column of a person is, nobody has said: a name is kept nowhere.
    return { kind: isMarks ? 'role' : 'leave-out', called: isMarks && layout === 'people-across' ? '' : said }
  })
  const wanted = layout === 'roles-across' || layout === 'people-across' ? 'task' : 'role-name'
  if (columns.some(({ kind }) => kind === wanted) || isDown) return columns
  return columns.map((column, at) => (at === 0 ? { ...column, kind: wanted } : column))
}

/** Few words, and short ones: marks are no sentences. */
function holdsMarks(cells: readonly string[]): boolean {
  const said = new Set(cells.map(comparable).filter((cell) => !isBlank(cell)))
  return said.size <= 12 && [...said].every((cell) => cell.length <= 24)
}

/** Of marks of people of one role, the one that holds for the role: what most can do comes first. */
export const bestOf = (all: readonly Mark[]): Mark | undefined => inOrder.find((mark) => all.includes(mark))

const inOrder: readonly Mark[] = [
  'now',
  'could',
  'training',
  'unknown',
  ...marks.filter((mark) => !['now', 'could', 'training', 'unknown'].includes(mark)),
]
