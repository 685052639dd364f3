import type { XmlElement } from '@rgrove/parse-xml'
import { Paragraph, patchDocument, PatchType, TextRun, type IPatch } from 'docx'
import { zipSync } from 'fflate'
import { paperFormats } from '../../locales/en/paper-formats.ts'
import type { Paper } from '../../papers/paper.ts'
import { headOf } from './head.ts'
import type { DrawLadder } from './ladder-picture.ts'
import { around, markParagraph, marksFound, type Place } from './template-marks.ts'
import { templateOpened, type Parts } from './template-opened.ts'
import { stylesTaken } from './template-styles.ts'
import { blocksInWord, bullets, type InWord } from './word-blocks.ts'
import { styles } from './word-styles.ts'
import { inWord, sectionInWord } from './word.ts'
import { allOf, fill, insertAfter, isElement, replaceBy, xmlBytes, xmlRead } from './xml.ts'

export type Filled =
  { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly ok: false; readonly says: string }

/**
 * A paper in a Word template of one's own. Each content control tagged `needfirst:<section>` and each `{{<section>}}` is
 * filled with what the section says under its heading; `title`, `about` and `issue` stay in their line. What the template
 * has no place for is appended, and a mark that is none of ours says so.
 */
export async function paperInTemplate(template: Uint8Array, paper: Paper, draw?: DrawLadder): Promise<Filled> {
  const parts = templateOpened(template)
  if (typeof parts === 'string') return { ok: false, says: paperFormats.refused[parts] }
  try {
    return { ok: true, bytes: await filled(parts, paper, draw) }
  } catch {
    return { ok: false, says: paperFormats.refused.unreadable }
  }
}

async function filled(parts: Parts, paper: Paper, draw?: DrawLadder): Promise<Uint8Array<ArrayBuffer>> {
  const { found, appended, width } = placed(parts, paper)
  const taken = await stylesTaken(parts['word/styles.xml']!, paper)
  parts['word/styles.xml'] = taken.styles
  const how: InWord = { ...inWord(paper, draw), width, styleOf: taken.styleOf }
  return (await patchDocument({
    outputType: 'uint8array',
    data: zipSync(parts),
    patches: { ...(await patches(found, paper, how)), ...(await endings(appended, paper, how)) },
    placeholderDelimiters: around,
    numbering: bullets,
    properties: { title: headOf(paper).title, lastModifiedBy: paperFormats.madeBy },
  })) as Uint8Array<ArrayBuffer>
}

/** Where each mark is; at the end of the document, marks for the sections that have none. */
function placed(parts: Parts, { sections }: Paper) {
  const isSection = (name: string) => sections.some(({ id }) => id === name)
  const found: Place[] = []
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/^word\/(document|header\d*|footer\d*)\.xml$/.test(path)) continue
    const root = xmlRead(bytes)
    found.push(...marksFound(root, isSection))
    parts[path] = xmlBytes(root)
  }
  const document = xmlRead(parts['word/document.xml']!)
  const names = new Set(found.map(({ name }) => name))
  const appended = sections.filter(({ id }) => !names.has(id)).map(({ id }) => id)
  atTheEnd(
    document,
    [...appended, endLine].map((name) => markParagraph(endOf(name))),
  )
  parts['word/document.xml'] = xmlBytes(document)
  return { found, appended, width: widthOfPage(document) }
}

/** Told apart from a mark in the template. */
const endOf = (name: string): string => `end:${name}`
const endLine = '/line'

/** The last thing in a document says how large its pages are. */
function atTheEnd(document: XmlElement, paragraphs: readonly XmlElement[]): void {
  const body = allOf(document, 'w:body')[0]!
  const page = body.children.filter(isElement).at(-1)
  if (page?.name === 'w:sectPr') replaceBy(page, ...paragraphs, page)
  else if (page) insertAfter(page, ...paragraphs)
  else fill(body, ...paragraphs)
}

function widthOfPage(document: XmlElement): number {
  const of = (name: string) => allOf(document, name).at(-1)?.attributes ?? {}
  const [size, margin] = [of('w:pgSz'), of('w:pgMar')]
  const width = Number(size['w:w'] ?? 11_906) - Number(margin['w:left'] ?? 1134) - Number(margin['w:right'] ?? 1134)
  return width > 1000 ? width : 9638
}

/** What goes in place of each mark. */
async function patches(found: readonly Place[], paper: Paper, how: InWord): Promise<Record<string, IPatch>> {
  const { title, about, issue } = headOf(paper)
  const lines = new Map([
    ['title', title],
    ['about', about],
    ['issue', issue],
  ])
  const all = found.map(async ({ name, width }): Promise<readonly [string, IPatch]> => {
    const section = paper.sections.find(({ id }) => id === name)
    if (!section) return [name, inLine(lines.get(name) ?? paperFormats.notCalled(name))]
    const children = await blocksInWord(section.blocks, { ...how, width: width ?? how.width })
    return [name, { type: PatchType.DOCUMENT, children: children.length > 0 ? children : [new Paragraph({})] }]
  })
  return Object.fromEntries(await Promise.all(all))
}

const inLine = (say: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(say)] })

/** The sections that have no place, each under its title, and which paper this is. */
async function endings(appended: readonly string[], paper: Paper, how: InWord): Promise<Record<string, IPatch>> {
  const { title, issue, content } = headOf(paper)
  const sections = paper.sections.filter(({ id }) => appended.includes(id))
  const all = sections.map(async (section): Promise<readonly [string, IPatch]> => [
    endOf(section.id),
    { type: PatchType.DOCUMENT, children: await sectionInWord(section, how) },
  ])
  const line = new Paragraph({
    style: how.styleOf(styles.quiet),
    children: [new TextRun(`${title}. ${issue}. ${content}`)],
  })
  return {
    ...Object.fromEntries(await Promise.all(all)),
    [endOf(endLine)]: { type: PatchType.DOCUMENT, children: [line] },
  }
}
