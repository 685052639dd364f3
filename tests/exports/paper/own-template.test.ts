import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { clean } from '../../../src/exports/paper/clean.ts'
import { paperInTemplate } from '../../../src/exports/paper/own-template.ts'
import { starterTemplate } from '../../../src/exports/paper/starter-template.ts'
import { paperFormats } from '../../../src/locales/en/paper-formats.ts'
import { statementsIn, type Paper } from '../../../src/papers/paper.ts'
import { soundWord } from '../../fixtures/check-papers.ts'
import { hostileTexts, retold, wholePaper } from '../../fixtures/paper.ts'
import { all, partsOf, textIn } from '../../fixtures/xml.ts'

/** A board's own template: its header and styles, a mark in two pieces, one in a cell, one in a line, and one of nobody's. */
async function house(): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(await board())
  const styles = strFromU8(parts['word/styles.xml']!)
  // As a Word has it that was set up in German: the library would have its own beside it.
  return zipSync({
    ...parts,
    'word/styles.xml': strToU8(styles.replace(/<w:style [^>]*"Heading1">.*?<\/w:style>/, '')),
  })
}

const board = async (): Promise<Uint8Array<ArrayBuffer>> =>
  (await Packer.pack(
    new Document({
      styles: {
        paragraphStyles: [
          { id: 'berschrift1', name: 'heading 1', run: { color: '7A1E5C', size: 34 } },
          { id: 'Mark', name: 'House Mark', run: { color: 'FF0000' } },
        ],
        characterStyles: [
          { id: 'DefaultParagraphFont', name: 'Default Paragraph Font' },
          { id: 'HouseLead', name: 'Lead', run: { color: '0000FF' } },
        ],
      },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Marrick Partnership: {{about}}')] }) },
          children: [
            new Paragraph({ style: 'berschrift1', text: '1. Decision' }),
            new Table({
              rows: [
                new TableRow({
                  tableHeader: true,
                  children: [new TableCell({ children: [new Paragraph('{{asked}}')] })],
                }),
              ],
            }),
            new Paragraph({ style: 'berschrift1', text: '2. Options' }),
            new Paragraph({
              children: [
                new TextRun('Background: {{op'),
                new TextRun({ bold: true, text: 'tions' }),
                new TextRun('}} and more'),
              ],
            }),
            new Paragraph('Costs: {{ costs of it }}'),
          ],
        },
      ],
    }),
    'uint8array',
  )) as Uint8Array<ArrayBuffer>

async function filled(template: Uint8Array, paper: Paper): Promise<Uint8Array> {
  const made = await paperInTemplate(template, paper)
  if (!made.ok) throw new Error(made.says)
  return made.bytes
}

const paragraphsIn = (bytes: Uint8Array, part = 'word/document.xml') =>
  all(partsOf(bytes).get(part)!, 'w:p').map((one) => all(one, 'w:t').map(textIn).join(''))

/** What a filled template does not say, of what it should: titles of sections that have a place are the house's own. */
function unsaid(bytes: Uint8Array, paper: Paper, placed: readonly string[]): readonly string[] {
  const texts = paragraphsIn(bytes)
  const titles = paper.sections.flatMap(({ id, title }) => (placed.includes(id) ? [title.id] : []))
  const alts = paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.alt.id] : [])),
  )
  return statementsIn(paper)
    .filter(({ id }) => !titles.includes(id) && !alts.includes(id))
    .flatMap(({ say }) => (texts.some((text) => text.includes(clean(say))) ? [] : [say]))
}

describe('a template of one’s own', () => {
  test('is filled where its marks are, and what it has no place for is appended under its title', async () => {
    const bytes = await filled(await house(), wholePaper)
    expect(unsaid(bytes, wholePaper, ['asked', 'options'])).toEqual([])
    const texts = paragraphsIn(bytes)
    const at = (start: string) => texts.findIndex((text) => text.startsWith(start))
    const order = [
      '1. Decision',
      'Asked of the board',
      '2. Options',
      'Background:',
      'The proof ladder',
      'Costs:',
      'Risks: who',
    ]
    expect(order.map(at).every((place, index, all) => place > (all[index - 1] ?? -1))).toBe(true)
    expect(texts.at(-1)).toBe('Business case (short). Draft. Made with Needfirst 2027.01.')
  })

  test('keeps what stands beside a mark, and its header', async () => {
    const bytes = await filled(await house(), wholePaper)
    expect(paragraphsIn(bytes)).toContain('Background:  and more')
    const [header] = [...partsOf(bytes).keys()].filter((path) => path.startsWith('word/header'))
    expect(paragraphsIn(bytes, header)).toEqual([`Marrick Partnership: ${wholePaper.about}`])
  })

  test('is told of a mark that is none of ours', async () => {
    const bytes = await filled(await house(), wholePaper)
    expect(paragraphsIn(bytes)).toContain(`Costs: ${paperFormats.notCalled('costs of it')}`)
  })

  test('keeps its styles, whatever its Word calls them, and gets those of ours that it lacks', async () => {
    const bytes = await filled(await house(), wholePaper)
    const parts = partsOf(bytes)
    expect(soundWord(parts)).toEqual([])
    const styles = all(parts.get('word/styles.xml')!, 'w:style')
    const named = (name: string) =>
      styles.filter((one) => all(one, 'w:name')[0]?.attributes['w:val']?.toLowerCase() === name.toLowerCase())
    expect(named('heading 1').map(({ attributes }) => attributes['w:styleId'])).toEqual(['berschrift1'])
    expect(named('Own Words')).toHaveLength(1)
    expect(named('Lead').map(({ attributes }) => attributes['w:styleId'])).toEqual(['HouseLead'])
    const used = all(parts.get('word/document.xml')!, 'w:rStyle').map(({ attributes }) => attributes['w:val'])
    expect(used).toContain('HouseLead')
    expect(used).not.toContain('Lead')
  })

  test('opens in another reader of Word', async () => {
    const { value, messages } = await mammoth.convertToHtml({
      buffer: Buffer.from(await filled(await house(), wholePaper)),
    })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(value).toContain('Let housing officers in 14 schemes')
  })

  test.each(hostileTexts.map((text) => [text.slice(0, 30), text]))('does nothing with %j', async (_, text) => {
    const paper = retold(wholePaper, (say) => `${say} ${text}`)
    const bytes = await filled(await house(), paper)
    expect(unsaid(bytes, paper, ['asked', 'options'])).toEqual([])
  })

  test('takes no mark from what people wrote', async () => {
    const paper = retold(wholePaper, (say) => `${say} {{risks}} {{title}}`)
    const bytes = await filled(await house(), paper)
    const registers = paragraphsIn(bytes).filter((text) => text.startsWith('Risks: who'))
    expect(registers).toHaveLength(1)
    expect(unsaid(bytes, paper, ['asked', 'options'])).toEqual([])
  })
})

describe('a template to start from', () => {
  test('has a frame for each section, and is filled whole', async () => {
    const starter = await starterTemplate(wholePaper)
    const tags = all(partsOf(starter).get('word/document.xml')!, 'w:tag').map(({ attributes }) => attributes['w:val'])
    expect(tags).toEqual(['needfirst:asked', 'needfirst:options', 'needfirst:risks'])
    const bytes = await filled(starter, wholePaper)
    expect(soundWord(partsOf(bytes))).toEqual([])
    expect(unsaid(bytes, wholePaper, [])).toEqual([])
    expect(paragraphsIn(bytes).filter((text) => text.includes('goes here'))).toEqual([])
  })
})

describe('what is no template', () => {
  const changed = async (change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> => {
    const parts = unzipSync(await house())
    change(parts)
    return zipSync(parts)
  }
  const external = (kind: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="https://example.org/x" TargetMode="External"/></Relationships>`,
    )
  const { refused } = paperFormats

  test.each([
    ['is text', () => strToU8('Dear board'), refused['not-word']],
    ['is a Word file of long ago', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), refused['not-word']],
    ['is a workbook', () => changed((parts) => delete parts['word/document.xml']), refused['not-word']],
    ['is larger than 5 MB', () => new Uint8Array(5 * 1024 * 1024 + 1), refused['too-large']],
    [
      'unpacks to more than it should',
      () => zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }),
      refused['too-large'],
    ],
    ['has macros', () => changed((parts) => (parts['word/vbaProject.bin'] = strToU8('x'))), refused.macros],
    [
      'fetches a picture',
      () => changed((parts) => (parts['word/_rels/header1.xml.rels'] = external('image'))),
      refused['leads-out'],
    ],
    ['is cut off', async () => (await house()).slice(0, 900), refused.unreadable],
    [
      'has a part that is no XML',
      () => changed((parts) => (parts['word/styles.xml'] = strToU8('<w:styles>'))),
      refused.unreadable,
    ],
  ])('%s: one line says why, and what to do', async (_, bytes, says) => {
    expect(await paperInTemplate(await bytes(), wholePaper)).toEqual({ ok: false, says })
  })

  test('but a link is kept, and where a document was made from a template, that is forgotten', async () => {
    const template = await changed((parts) => {
      parts['word/_rels/header1.xml.rels'] = external('hyperlink')
      parts['word/_rels/settings.xml.rels'] = external('attachedTemplate')
      parts['word/settings.xml'] = strToU8(
        '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:attachedTemplate r:id="x1"/></w:settings>',
      )
    })
    const parts = partsOf(await filled(template, wholePaper))
    expect(all(parts.get('word/settings.xml')!, 'w:attachedTemplate')).toEqual([])
    expect(all(parts.get('word/_rels/settings.xml.rels')!, 'Relationship')).toEqual([])
    expect(all(parts.get('word/_rels/header1.xml.rels')!, 'Relationship')).toHaveLength(1)
  })
})
