import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx'
import { paperFormats } from '../../locales/en/paper-formats.ts'
import type { Paper, PaperSection } from '../../papers/paper.ts'
import { headOf } from './head.ts'
import type { DrawLadder } from './ladder-picture.ts'
import { inOneLine } from './pieces.ts'
import { blocksInWord, bullets, type InWord } from './word-blocks.ts'
import { styles, wordStyles } from './word-styles.ts'

/** A paper as a Word document. Where nothing can draw the ladder, it is a table with the same words. */
export async function paperWord(paper: Paper, drawLadder?: DrawLadder): Promise<Uint8Array<ArrayBuffer>> {
  const how = inWord(paper, drawLadder)
  const body = await Promise.all(paper.sections.map((section) => sectionInWord(section, how)))
  return packed(paper, [...titleOf(paper), ...body.flat()])
}

/** A4, in twentieths of a point. */
const page = { short: 11_906, long: 16_838, margin: 1134 }

export const inWord = ({ showsCodes, isWide }: Paper, drawLadder?: DrawLadder): InWord => ({
  showsCodes,
  width: (isWide ? page.long : page.short) - 2 * page.margin,
  styleOf: (style) => style,
  drawLadder,
})

export async function sectionInWord({ title, blocks }: PaperSection, how: InWord): Promise<readonly FileChild[]> {
  return [sectionTitle(inOneLine([title], how.showsCodes), how), ...(await blocksInWord(blocks, { ...how, title }))]
}

export const sectionTitle = (say: string, how: InWord): Paragraph =>
  new Paragraph({ style: how.styleOf(styles.section), keepNext: true, children: [new TextRun(say)] })

export function titleOf(paper: Paper): readonly FileChild[] {
  const { title, about, issue, content } = headOf(paper)
  const line = [
    ...(about ? [new TextRun({ text: about, style: styles.lead }), new TextRun(' ')] : []),
    new TextRun(`${issue}. ${content}`),
  ]
  return [
    new Paragraph({ style: styles.title, children: [new TextRun(title)] }),
    new Paragraph({ style: styles.about, children: line }),
  ]
}

/** A document of this paper with these pages. */
export async function packed(paper: Paper, children: readonly FileChild[]): Promise<Uint8Array<ArrayBuffer>> {
  const { title, about, issue } = headOf(paper)
  const size = { width: page.short, height: page.long }
  const document = new Document({
    title,
    subject: about,
    creator: paperFormats.madeBy,
    lastModifiedBy: paperFormats.madeBy,
    styles: wordStyles(paper.lang),
    numbering: bullets,
    sections: [
      {
        properties: {
          page: {
            size: paper.isWide ? { ...size, orientation: PageOrientation.LANDSCAPE } : size,
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        headers: { default: new Header({ children: [headerLine(about)] }) },
        footers: { default: new Footer({ children: [footerLine(`${title}. ${issue}. `)] }) },
        children,
      },
    ],
  })
  return (await Packer.pack(document, 'uint8array')) as Uint8Array<ArrayBuffer>
}

const headerLine = (about: string): Paragraph =>
  new Paragraph({ style: styles.header, alignment: AlignmentType.RIGHT, children: [new TextRun(about)] })

/** "Business case. Draft. Page 1 of 6", in the order of the language. */
function footerLine(before: string): Paragraph {
  const parts = paperFormats.page('{page}', '{pages}').split(/(\{pages?\})/)
  const number = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES }
  return new Paragraph({
    style: styles.footer,
    children: [
      new TextRun(before),
      ...parts.map((part) => new TextRun({ children: [number[part as keyof typeof number] ?? part] })),
    ],
  })
}
