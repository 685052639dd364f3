import { blankAnswer, recordKinds, type Assessment, type OwnWords } from './assessment.ts'
import type { Step } from './clause.ts'
import type { NamedRow, OwnColumn, OwnWordsAsked } from './content.ts'
import { carriedBasis } from './evidence.ts'
import { own } from './own.ts'
import { isBlank } from './text.ts'
import { presentIn } from './who-answers.ts'

/** Words before anything is said. */
export const blankWords: OwnWords = recordKinds.ownWords.blank!

export type RowSaid = {
  readonly id: string
  /** What a row that has a name of its own is called. */
  readonly name?: string
  readonly cells: readonly { readonly id: string; readonly name: string; readonly say: string }[]
}

type Voices = Assessment['voices']

/** The rows that have a name of their own, in their order: those of the content, or one for each group. */
export const namedRows = ({ rows }: OwnWordsAsked, voices: Voices): readonly NamedRow[] =>
  rows?.by === 'voices' ? Object.entries(voices).map(([id, { group }]) => ({ id, name: group })) : (rows?.named ?? [])

/**
 * Rows in which something is said, each with what is said in it, column by column: the named ones in their order. Without
 * the voices a row that is of one of them has no name.
 */
export function rowsSaid(
  { rows }: Pick<OwnWords, 'rows'>,
  one: OwnWordsAsked,
  voices: Voices = {},
): readonly RowSaid[] {
  const asked = one.rows
  const names = new Map(namedRows(one, voices).map(({ id, name }) => [id, name]))
  const inOrder = [...names.keys(), ...Object.keys(rows).sort()]
  return [...new Set(inOrder)]
    .map((id): RowSaid => {
      const name = names.get(id)
      return {
        id,
        ...(name !== undefined && { name }),
        cells: (asked?.columns ?? []).flatMap((column) => {
          const say = cellSaid(own(own(rows, id) ?? {}, column.id) ?? '', column)
          return isBlank(say) ? [] : [{ id: column.id, name: column.name, say }]
        }),
      }
    })
    .filter(({ cells }) => cells.length > 0)
}

/**
 * The ids of the rows to fill in. Begun ones have places of their own, so that what waits to be kept is found again in its
 * row; of the voices, those in the room and those of whom something is said.
 */
export function rowsToFill(
  { rows }: Pick<OwnWords, 'rows'>,
  { rows: asked }: OwnWordsAsked,
  voices: Voices,
): readonly string[] {
  if (!asked) return []
  if (asked.named) return asked.named.map(({ id }) => id)
  if (asked.by !== 'voices') return Array.from({ length: asked.most }, (_, at) => `row-${at + 1}`)
  const ids = new Set([...Object.keys(rows), ...presentIn({ voices }).map(([id]) => id)])
  const room = [...ids].slice(0, asked.most)
  return [...Object.keys(voices), ...room].filter((id, at, all) => room.includes(id) && all.indexOf(id) === at)
}

/** What stands in a cell; of a choice, what it is called. */
const cellSaid = (kept: string, { choices }: OwnColumn): string =>
  choices?.find(({ id }) => id === kept)?.say ?? kept.trim()

/** Whether anything is said of what is asked. */
export const isSaid = (said: OwnWords | undefined, asked: OwnWordsAsked): boolean =>
  said !== undefined && (asked.rows ? rowsSaid(said, asked).length > 0 : !isBlank(said.text))

/** What is said anew, with the question as it was put; nothing, where nothing is said any more. */
export function wordsWith(
  earlier: OwnWords | undefined,
  { ask }: OwnWordsAsked,
  content: string,
  given: Partial<OwnWords>,
): OwnWords | undefined {
  const said = { ...(earlier ?? blankWords), ...given }
  if (said.text === '' && Object.keys(said.rows).length + said.evidence.length === 0) return undefined
  const isReworded = given.text !== undefined || given.rows !== undefined || earlier === undefined
  return isReworded ? { ...said, asked: { ask, content } } : said
}

/** Rows with a line of one of them given anew; a row in which nothing stands is gone. */
export function rowsWith({ rows }: Pick<OwnWords, 'rows'>, row: string, column: string, say: string): OwnWords['rows'] {
  const { [column]: _before, ...others } = own(rows, row) ?? {}
  const cells = say === '' ? others : { ...others, [column]: say }
  const { [row]: _row, ...rest } = rows
  return Object.keys(cells).length === 0 ? rest : { ...rest, [row]: cells }
}

/** How far words are carried by evidence of their own, as an answer would be: said, or backed up. */
export const carriedWords = ({ evidence }: Pick<OwnWords, 'evidence'>, assessment: Assessment): Step =>
  carriedBasis({ ...blankAnswer, basis: 2, evidence }, { concernsPeople: false }, assessment).basis
