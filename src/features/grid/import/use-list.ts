import { useMemo, useState } from 'react'
import { mostOf } from '../../../domain/assessment.ts'
import { foundIn, type Found, type Told } from '../../../domain/grid/import/found.ts'
import { guessed, wordsGuessed, type ListWords, type Meaning } from '../../../domain/grid/import/meaning.ts'
import type { Room } from '../../../domain/grid/import/task-read.ts'
import type { Table } from '../../../domain/grid/import/table.ts'
import { isBlank } from '../../../domain/text.ts'
import { usePart } from '../../../ports/use-work.ts'
import { useGridGiven } from '../use-grid.ts'
import { withOurs } from './our-words.ts'

/** A sheet of roles beside the one with the tasks. */
export type RolesBeside = { readonly sheet: string; readonly found: Found }

/** What a list means, and how somebody says that it means another thing. */
export type MeanProps = { readonly meaning: Meaning; readonly mean: (anew: Partial<Meaning>) => void }

/** What a list is taken for, and what is found in it so. */
export function useList(tables: readonly Table[]) {
  const { listWords: given } = useGridGiven()
  const listWords = useMemo(() => withOurs(given), [given])
  const room = useRoom()
  const all = useMemo(() => tables.map((table) => guessed(table, listWords)), [tables, listWords])
  const [chosen, setChosen] = useState<{ readonly sheet: number; readonly meaning: Meaning }>()
  const [told, setTold] = useState<Told>({})
  const sheet = chosen?.sheet ?? mainOf(all)
  const meaning = chosen?.meaning ?? all[sheet]!
  const table = tables[sheet]!
  const found = useMemo(() => foundIn(table, meaning, listWords, room, told), [table, meaning, listWords, room, told])
  const beside = useMemo(() => rolesBeside(tables, all, sheet, listWords, room), [tables, all, sheet, listWords, room])
  const mean = (anew: Partial<Meaning>) => {
    const next = { ...meaning, ...anew }
    const words = anew.columns ? wordsGuessed(table, next, listWords, next.words) : next.words
    setChosen({ sheet, meaning: { ...next, words } })
  }
  return {
    table,
    sheet,
    meaning,
    found,
    /** What is taken beside it, unless this is a list of roles itself. */
    beside: meaning.layout === 'list-of-roles' ? [] : beside,
    told,
    tell: (anew: Told) => setTold({ ...told, ...anew }),
    /** Whether it has cells of which somebody has to say what their being empty means. */
    hasBlanks: meaning.layout !== 'list-of-roles' && hasBlanks(table, meaning),
    choose: (at: number) => setChosen({ sheet: at, meaning: all[at]! }),
    /** Guesses anew by a layout, or by another row of heads. */
    guess: (by: Partial<Pick<Meaning, 'layout' | 'head'>>) =>
      setChosen({
        sheet,
        meaning: guessed(table, listWords, { head: meaning.head, ...('layout' in by && { layout: by.layout }), ...by }),
      }),
    mean,
  }
}

/** The first sheet that is of tasks, and else the first. */
function mainOf(all: readonly Meaning[]): number {
  const at = all.findIndex(({ layout }) => layout !== 'list-of-roles')
  return Math.max(0, at)
}

function rolesBeside(
  tables: readonly Table[],
  all: readonly Meaning[],
  sheet: number,
  words: ListWords,
  room: Room,
): readonly RolesBeside[] {
  return tables.flatMap((table, at) => {
    if (at === sheet || all[at]!.layout !== 'list-of-roles') return []
    return [{ sheet: table.name, found: foundIn(table, all[at]!, words, room) }]
  })
}

function useRoom(): Room {
  const [gridTasks, gridRoles] = [usePart('gridTasks'), usePart('gridRoles')]
  return useMemo(
    () => ({
      tasks: Object.values(gridTasks).map(({ name }) => name),
      roles: Object.values(gridRoles).map(({ name }) => name),
      mostTasks: mostOf('gridTasks'),
      mostRoles: mostOf('gridRoles'),
    }),
    [gridTasks, gridRoles],
  )
}

const hasBlanks = ({ rows }: Table, { head, columns }: Meaning): boolean =>
  rows
    .slice(head + 1)
    .some(
      (row) => !row.every(isBlank) && columns.some(({ kind }, column) => kind === 'role' && isBlank(row[column] ?? '')),
    )
