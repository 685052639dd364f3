import { byId } from '../../domain/by-id.ts'
import type { OwnColumn, OwnWordsAsked } from '../../domain/content.ts'
import { own } from '../../domain/own.ts'
import { carriedWords, isSaid, namedRows, rowsSaid, type RowSaid } from '../../domain/own-words.ts'
import { papers as words } from '../../locales/en/papers.ts'
import { table, text, toned } from '../blocks.ts'
import { evidenceCodes, type Composing } from '../composing.ts'
import type { PaperBlock, Says, Statement } from '../paper.ts'
import { markOf, statement, wording } from '../statement.ts'
import type { Verb } from '../verb.ts'

/** What the team says of one thing in its own words; or that it is not known, and who could say. */
export const ownWords: Verb = ({ line }, composing) =>
  line.names.flatMap((id) => {
    const asked = askedAs(id, composing)
    const said = saidOf(asked, composing)
    const lead = wording(composing.idOf('own', id, 'name'), `${asked.short}:`)
    if (!said || !isSaid(said, asked)) return toned([notSaid(asked, composing)], lead)
    return text([inOwnWords(asked, [], said.text, composing)], 'own-words', lead)
  })

/** The same in rows: those with names are all there, so that what is not known can be seen. */
export const rows: Verb = ({ line }, composing) =>
  line.names.flatMap((id): readonly PaperBlock[] => {
    const asked = askedAs(id, composing)
    const all = allRows(asked, composing)
    if (all.length === 0) {
      const lead = wording(composing.idOf('own', id, 'name'), `${asked.short}:`)
      return toned([notSaid(asked, composing)], lead)
    }
    const columns = asked.rows?.columns ?? []
    const named = all.some(({ name }) => name !== undefined)
    const head = columns.map((column) => [column.name, column.isLong ? 3 : 2, choicesOf(column)] as const)
    return table(composing, `own-${id}`, {
      caption: asked.short,
      head: [...(named ? [[words.row, 3] as const] : []), ...head],
      rows: all.map((row) => [
        ...(named ? [[wording(composing.idOf('own', id, row.id, 'name'), row.name ?? '')]] : []),
        ...columns.map((column) => cell(asked, row, column, composing)),
      ]),
    })
  })

const choicesOf = ({ choices }: OwnColumn) => choices?.map(({ say }) => say)

/** Named rows and voices stand there whether anything is said in them or not. */
function allRows(asked: OwnWordsAsked, composing: Composing): readonly RowSaid[] {
  const { voices } = composing.recommended.assessment
  const said = saidRows(asked, composing)
  const fixed = namedRows(asked, voices)
  const others = said.filter(({ id }) => !fixed.some((row) => row.id === id))
  return [...fixed.map(({ id, name }) => ({ cells: [], ...said.find((row) => row.id === id), id, name })), ...others]
}

/** The rows in which something is said. */
export function saidRows(asked: OwnWordsAsked, composing: Composing): readonly RowSaid[] {
  const said = saidOf(asked, composing)
  return said ? rowsSaid(said, asked) : []
}

function cell(asked: OwnWordsAsked, row: RowSaid, { id }: OwnColumn, composing: Composing): Says {
  const there = row.cells.find((one) => one.id === id)
  if (there) return [inOwnWords(asked, [row.id, id], there.say, composing)]
  const say = words.notYet
  return [statement(composing.idOf('own', asked.id, row.id, id), say, 'not-known', { trace: { ownWords: [asked.id] } })]
}

export const askedAs = (id: string, { recommended: { content } }: Composing): OwnWordsAsked =>
  byId(content.ownWords, id)

export const saidOf = ({ id }: OwnWordsAsked, { recommended: { assessment } }: Composing) =>
  own(assessment.ownWords, id)

/** As far as evidence of its own carries it. */
export function inOwnWords(asked: OwnWordsAsked, at: readonly string[], say: string, composing: Composing): Statement {
  const { recommended, idOf, codes } = composing
  const said = saidOf(asked, composing)!
  const basis = carriedWords(said, recommended.assessment)
  const evidence = said.evidence.filter((one) => own(recommended.assessment.evidence, one) !== undefined)
  return statement(idOf('own', asked.id, ...at), say, 'own-words', {
    trace: { ownWords: [asked.id], evidence, basis },
    mark: markOf(basis),
    codes: evidenceCodes(evidence, codes),
  })
}

/** Nobody has said it: who could, and where it is asked. */
function notSaid(asked: OwnWordsAsked, { idOf, recommended: { content } }: Composing): Statement {
  const beside = content.questions.find(({ id }) =>
    asked.askedWith.some((place) => id === place || id.startsWith(`${place}--`)),
  )
  return statement(idOf('own', asked.id), words.notYetSaid(asked.who ?? beside?.who ?? ''), 'not-known', {
    trace: { ownWords: [asked.id] },
  })
}
