import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  ImageRun,
  LevelFormat,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type INumberingOptions,
} from 'docx'
import { paperFormats } from '../../locales/en/paper-formats.ts'
import {
  linesIn,
  needsCaption,
  type PaperBlock,
  type RungDrawn,
  type Says,
  type Statement,
} from '../../papers/paper.ts'
import { clean } from './clean.ts'
import type { DrawLadder } from './ladder-picture.ts'
import { colon, inOneLine, pieces, widths, withoutJumps } from './pieces.ts'
import { styles, type StyleId } from './word-styles.ts'

/** How blocks come into a document. */
export type InWord = {
  readonly showsCodes: boolean
  /** Between the margins, in twentieths of a point. */
  readonly width: number
  /** What the document keeps a style under. */
  readonly styleOf: (style: StyleId) => string
  readonly drawLadder?: DrawLadder | undefined
  /** The title right above, if there is one. */
  readonly title?: Statement
}

export const bullets: INumberingOptions = {
  config: [
    {
      reference: 'paper-bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 260 } } },
        },
      ],
    },
  ],
}

/** The blocks of a section as paragraphs, tables and pictures of Word. */
export const blocksInWord = async (blocks: readonly PaperBlock[], how: InWord): Promise<readonly FileChild[]> =>
  (await Promise.all(withoutJumps(blocks).map((block, at, all) => blockInWord(block, at, all[at + 1], how)))).flat()

async function blockInWord(
  block: PaperBlock,
  at: number,
  next: PaperBlock | undefined,
  how: InWord,
): Promise<readonly FileChild[]> {
  const { showsCodes, drawLadder } = how
  switch (block.kind) {
    case 'heading':
      return [saysIn(block.level === 2 ? styles.heading2 : styles.heading3, [block.says], how)]
    case 'text': {
      const said = [...leadRuns(block.lead, how), ...runs(block.says, how)]
      return said.length > 0
        ? [
            new Paragraph({
              style: how.styleOf(styles[block.tone]),
              keepNext: next?.kind === 'picture',
              children: spaced(said),
            }),
          ]
        : []
    }
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: how.styleOf(styles.list),
            numbering: { reference: 'paper-bullets', level: 0 },
            children: spaced(runs(item, how)),
          }),
      )
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map((says, at) => linesIn(says, at === 0).map((line) => runs(line, how))),
      )
      const head = block.head.map(({ name }) => [runs([name], how)])
      return [
        ...(needsCaption(block.caption, at, how.title) ? [saysIn(styles.caption, [block.caption], how)] : []),
        table(head, rows, widths(block.head, how.width), how, block.id === 'sign'),
        gap(),
      ]
    }
    case 'picture':
      if (!drawLadder) return ladderTable(block.rungs, how)
      return [await ladderPicture(drawLadder, block.rungs, inOneLine([block.alt], showsCodes), how)]
  }
}

/** A heading or a caption: on one page with what it is about, whatever the styles of a house say. */
const saysIn = (style: StyleId, says: Says, how: InWord): Paragraph =>
  new Paragraph({ style: how.styleOf(style), keepNext: true, children: spaced(runs(says, how)) })

type Run = { readonly text: string; readonly style?: string; readonly bold?: boolean; readonly strike?: boolean }

const runs = (says: Says, { showsCodes, styleOf }: InWord): readonly Run[] =>
  pieces(says, showsCodes)
    .flatMap(({ says, bracket, isStruck }): Run[] => [
      ...says.map(({ say, isNotKnown }) => ({
        text: say,
        ...(isNotKnown && { style: styleOf(styles.notKnownWords) }),
        ...(isStruck && { strike: true }),
      })),
      { text: bracket, style: styleOf(styles.mark) },
    ])
    .filter(({ text }) => text !== '')

function leadRuns(lead: Statement | undefined, how: InWord): readonly Run[] {
  const says = lead ? inOneLine([lead], how.showsCodes) : ''
  return says ? [{ text: `${says}${colon(says)}`, style: how.styleOf(styles.lead) }] : []
}

/** With a space between each and the next. */
const spaced = (those: readonly Run[]): readonly TextRun[] =>
  those.map((run, at) => new TextRun({ ...run, text: at === 0 ? run.text : ` ${run.text}` }))

/** Each line is a paragraph of its own. */
type Cell = readonly (readonly Run[])[]

/** A table with a head that is repeated on each page, and no merged cells. */
function table(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  columns: readonly number[],
  how: InWord,
  isToSign = false,
): Table {
  const nothing: Cell = [isToSign ? [{ text: '' }] : [{ text: '–' }]]
  const cell = (style: StyleId, width: number, lines: Cell, isHead = false) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E8E8E2' } }),
      children: (lines.length > 0 ? lines : nothing).map(
        (line, at) =>
          new Paragraph({
            style: how.styleOf(at > 0 && style === styles.rowName ? styles.tableText : style),
            keepNext: isToSign,
            children: spaced(style === styles.rowName ? line.map(nameAlone) : line),
          }),
      ),
    })
  const line = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    margins: { left: 80, right: 80, top: 20, bottom: 20 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((one, at) => cell(styles.tableHead, columns[at]!, one, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: isShort(row),
            ...(isToSign && { height: { value: 560, rule: HeightRule.ATLEAST } }),
            children: row.map((one, at) => cell(at === 0 ? styles.rowName : styles.tableText, columns[at]!, one)),
          }),
      ),
    ],
  })
}

/** Of what stands in the first cell of a row, only its name looks like one. */
const nameAlone = (run: Run, at: number): Run => (at === 0 || run.style ? run : { ...run, bold: false })

/** A row that is long may begin on one page and end on another. */
const isShort = (row: readonly Cell[]): boolean => row.flat(2).reduce((sum, { text }) => sum + text.length, 0) < 1500

/** So that what follows a table does not stick to it. */
const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: 120 } })

async function ladderPicture(
  draw: DrawLadder,
  rungs: readonly RungDrawn[],
  alt: string,
  how: InWord,
): Promise<Paragraph> {
  const { png, width, height } = await draw(rungs)
  return new Paragraph({
    style: how.styleOf(styles.picture),
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width, height },
        altText: { name: paperFormats.ladder.name, description: alt },
      }),
    ],
  })
}

/** What the picture would show, in a table. */
function ladderTable(rungs: readonly RungDrawn[], how: InWord): readonly FileChild[] {
  const { name, way, looked, here, toward } = paperFormats.ladder
  const stood = { here, toward }
  const rows = rungs.map((rung) => [
    plainCell(`${rung.number} ${rung.name}${rung.stands ? ` (${stood[rung.stands]})` : ''}`),
    plainCell(rung.looked),
  ])
  const columns = [Math.round(how.width * 0.45), Math.round(how.width * 0.55)]
  const caption = new Paragraph({ style: how.styleOf(styles.caption), children: [new TextRun(name)] })
  return [caption, table([plainCell(way), plainCell(looked)], rows, columns, how), gap()]
}

const plainCell = (text: string): Cell => [[{ text: clean(text) }]]
