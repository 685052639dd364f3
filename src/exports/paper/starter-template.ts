import { Paragraph, TextRun, type FileChild } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { paperFormats } from '../../locales/en/paper-formats.ts'
import type { Paper } from '../../papers/paper.ts'
import { inOneLine } from './pieces.ts'
import { inWord, packed, sectionTitle, titleOf } from './word.ts'
import { styles } from './word-styles.ts'
import { allOf, inXml, replaceBy, xmlBytes, xmlOf, xmlRead } from './xml.ts'

/** A template to start from: the headings of this paper, and a frame for each of its sections. */
export async function starterTemplate(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const how = inWord(paper)
  const titles = new Map(paper.sections.map(({ id, title }) => [id, inOneLine([title], false)]))
  const frames = [...titles.values()].flatMap((title): FileChild[] => [sectionTitle(title, how), plain(title)])
  const parts = unzipSync(await packed(paper, [...titleOf(paper), plain(paperFormats.startHere), ...frames]))
  const document = xmlRead(parts['word/document.xml']!)
  const paragraphs = allOf(document, 'w:p').slice(3)
  ;[...titles].forEach(([id, title], at) => replaceBy(paragraphs[2 * at + 1]!, frame(id, title)))
  return zipSync({ ...parts, 'word/document.xml': xmlBytes(document) })
}

const plain = (say: string): Paragraph => new Paragraph({ style: styles.plain, children: [new TextRun(say)] })

/** A content control of Word: bold half of it, and it is still one. */
const frame = (id: string, title: string) =>
  xmlOf(
    `<w:sdt><w:sdtPr><w:alias w:val="${inXml(title)}"/><w:tag w:val="needfirst:${inXml(id)}"/></w:sdtPr>` +
      `<w:sdtContent><w:p><w:pPr><w:pStyle w:val="${styles.plain}"/></w:pPr>` +
      `<w:r><w:t>${inXml(paperFormats.goesHere(title))}</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
  )
