import writeWorkbook, { type CellObject, type Sheet } from 'write-excel-file/universal'
import { paperFormats } from '../../locales/en/paper-formats.ts'
import type { Paper, PaperBlock, Says } from '../../papers/paper.ts'
import { clean } from './clean.ts'
import { choicesFor } from './excel-choices.ts'
import { sheetNames } from './excel-names.ts'
import { cellText } from './excel-text.ts'
import { headOf } from './head.ts'
import { colon, inOneLine, widths } from './pieces.ts'

type Table = Extract<PaperBlock, { kind: 'table' }>

/** A paper as a workbook: first a sheet with its lines, then a sheet for each table. Everything in it is text. */
export async function paperWorkbook(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const tables = paper.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
  const choices = choicesFor(tables)
  const [first, lists, ...others] = sheetNames([
    headOf(paper).title,
    paperFormats.lists,
    ...tables.map(({ caption }) => clean(caption.say)),
  ])
  const rows = rowsOf(paper, new Map(tables.map((table, at) => [table, others[at]!])))
  const sheets: Sheet<Blob>[] = [
    { sheet: first!, data: rows.lines(), columns: [{ width: 100 }] },
    ...tables.map((table, at) => ({
      sheet: others[at]!,
      data: rows.table(table),
      columns: widths(table.head, charactersAcross).map((width) => ({ width: Math.max(12, width) })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape' as const,
    })),
    ...(choices.rows.length > 0 ? [{ sheet: lists!, data: rows.choices(choices.rows) }] : []),
  ]
  const workbook = writeWorkbook(sheets, { fontFamily: 'Arial', fontSize: 10, features: [choices.feature(lists!)] })
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer())
}

/** A cell is struck out where all of it is; of a part of it, the words behind it say so. */
const isStruck = (says: Says): boolean => says.length > 0 && says.every(({ mark }) => mark === 'struck')

const charactersAcross = 130

type Look = Pick<CellObject, 'fontSize' | 'fontWeight' | 'backgroundColor'>
const title: Look = { fontSize: 14, fontWeight: 'bold' }
const sectionTitle: Look = { fontSize: 12, fontWeight: 'bold' }
const bold: Look = { fontWeight: 'bold' }
const head: Look = { fontWeight: 'bold', backgroundColor: '#e8e8e2' }

function rowsOf(paper: Paper, sheetOf: ReadonlyMap<Table, string>) {
  const cell = (label: string, says: Says = [], look: Look = {}): CellObject => ({
    value: cellText(label, says, paper.showsCodes),
    type: String,
    wrap: true,
    alignVertical: 'top',
    ...(isStruck(says) && { strikethrough: true }),
    ...look,
  })

  const headLines = () => {
    const { title: say, about, issue, content } = headOf(paper)
    return [[cell(say, [], title)], [cell(about)], [cell(`${issue}. ${content}`)]]
  }

  const blockLines = (block: PaperBlock): CellObject[][] => {
    switch (block.kind) {
      case 'heading':
        return [[cell('', [block.says], bold)]]
      case 'text': {
        const lead = block.lead ? inOneLine([block.lead], paper.showsCodes) : ''
        return [[cell(lead && `${lead}${colon(lead)}`, block.says)]]
      }
      case 'list':
        return block.items.map((item) => [cell('•', item)])
      case 'picture':
        return [[cell('', [block.alt])]]
      case 'table':
        return [[cell('', [block.caption], bold)], [cell(paperFormats.onSheet(sheetOf.get(block)!))]]
    }
  }

  return {
    lines: () => [
      ...headLines(),
      ...paper.sections.flatMap((section) => [
        [],
        [cell('', [section.title], sectionTitle)],
        ...section.blocks.flatMap(blockLines),
      ]),
    ],
    table: (table: Table) => [
      table.head.map(({ name }) => cell('', [name], head)),
      ...table.rows.map((row) => row.map((says, at) => cell('', says, at === 0 ? bold : {}))),
    ],
    choices: (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((say) => cell(clean(say)))),
  }
}
