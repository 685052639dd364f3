import { blankAnswer, recordKinds, type Assessment, type OwnWords } from './assessment.ts'
import type { Step } from './clause.ts'
import type { OwnWordsAsked } from './content.ts'
import { carriedBasis } from './evidence.ts'
import { own } from './own.ts'
import { isBlank } from './text.ts'

/** Words before anything is said. */
export const blankWords: OwnWords = recordKinds.ownWords.blank!

/** Rows in which something is said, each with what is said in it, column by column. */
export const rowsSaid = (
  { rows }: Pick<OwnWords, 'rows'>,
  { rows: asked }: OwnWordsAsked,
): readonly { readonly id: string; readonly cells: readonly { readonly name: string; readonly say: string }[] }[] =>
  Object.entries(rows)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, row]) => ({
      id,
      cells: (asked?.columns ?? []).flatMap(({ id: column, name }) => {
        const say = own(row, column)?.trim() ?? ''
        return isBlank(say) ? [] : [{ name, say }]
      }),
    }))
    .filter(({ cells }) => cells.length > 0)

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
