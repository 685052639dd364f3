import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeWorkbook, { type CellObject } from 'write-excel-file/universal'
import { openedSpreadsheet } from '../../../src/exports/spreadsheet/opened-spreadsheet.ts'

type Data = readonly (readonly (string | number | boolean | Date | CellObject | null)[])[]

async function book(...sheets: readonly (readonly [string, Data])[]): Promise<Uint8Array> {
  const written = sheets.map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((cell): CellObject | null =>
        cell === null || (typeof cell === 'object' && !(cell instanceof Date)) ? cell : cellOf(cell),
      ),
    ),
  }))
  return new Uint8Array(await (await writeWorkbook(written, {}).toBlob()).arrayBuffer())
}
const cellOf = (value: string | number | boolean | Date): CellObject => {
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' }
  if (typeof value === 'number') return { value, type: Number }
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String }
}

/** A workbook by hand, for what no library writes. */
const byHand = (sheet: string, more: Readonly<Record<string, string>> = {}) =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="One" sheetId="1" r:id="rId1"/><sheet name="Two" state="hidden" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...Object.fromEntries(Object.entries(more).map(([path, text]) => [path, strToU8(text)])),
  })
const rowsOf = (bytes: Uint8Array) => {
  const opened = openedSpreadsheet(bytes)
  return opened.ok ? opened.tables.map(({ rows }) => rows) : opened.reason
}
const inSheet = (data: string, after = '') => `<worksheet><sheetData>${data}</sheetData>${after}</worksheet>`

describe('a workbook', () => {
  test('says what stands in its sheets, a number as it was typed, a date as a day', async () => {
    const bytes = await book(
      [
        'Tasks',
        [
          ['Task', 'Hours', 'Ready'],
          ['Wounds & <falls>', 0.1 + 0.2, true],
          [null, new Date('2026-11-28T00:00:00Z')],
        ],
      ],
      ['Empty', [[null]]],
      ['Roles', [['Role'], ['Nurse']]],
    )
    expect(openedSpreadsheet(bytes)).toEqual({
      ok: true,
      tables: [
        {
          name: 'Tasks',
          rows: [
            ['Task', 'Hours', 'Ready'],
            ['Wounds & <falls>', '0.3', 'yes'],
            ['', '2026-11-28'],
          ],
        },
        { name: 'Roles', rows: [['Role'], ['Nurse']] },
      ],
    })
  })

  test('says what a formula came to, and stands by one that came to nothing; a fault stays a fault', () => {
    const cells = '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>HYPERLINK("http://x.example")</f></c>'
    const fault = '<c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="str"><f>A1</f><v>said</v></c>'
    expect(rowsOf(byHand(inSheet(`<row r="1">${cells}${fault}</row>`)))).toEqual([
      [['2', '=HYPERLINK("http://x.example")', '#REF!', 'said']],
    ])
  })

  test('fills merged cells, leaves hidden sheets, and reads texts in runs, prefixed names and times of day', () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="D2" s="1"><x:v>0.0625</x:v></x:c></x:row>' +
      '<x:row><x:c t="inlineStr"><x:is><x:t>Last</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:C3"/></x:mergeCells></x:worksheet>'
    const more = {
      'xl/sharedStrings.xml':
        '<sst><si><r><t>Wo</t></r><r><t xml:space="preserve">unds_x000D_</t></r><rPh><t>spoken</t></rPh></si></sst>',
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="20"/></cellXfs></styleSheet>',
    }
    expect(rowsOf(byHand(sheet, more))).toEqual([[[], ['', 'Wounds', 'Wounds', '1:30'], ['Last', 'Wounds', 'Wounds']]])
  })

  test('reads 5,000 rows of 50 columns in less than ten seconds', async () => {
    const rows = Array.from({ length: 5001 }, (_, row) =>
      Array.from({ length: 50 }, (_, column) => (row && column ? 'N' : `Text ${row} ${column}`)),
    )
    const bytes = await book(['Tasks', rows])
    const start = performance.now()
    expect(rowsOf(bytes)).toEqual([rows])
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('a file is refused', () => {
  const row = (at: number, ref: string) => `<row r="${at}"><c r="${ref}"><v>1</v></c></row>`
  test.each([
    ['that is larger than 2 MB', new Uint8Array(2 * 1024 * 1024 + 1), 'too-large'],
    ['that is empty', new Uint8Array(), 'empty'],
    ['that has an empty sheet', byHand(inSheet('')), 'empty'],
    ['that is a PDF', strToU8('%PDF-1.7 list'), 'not-a-list'],
    ['that is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'not-a-list'],
    ['that is of before 2007, or asks for a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-or-locked'],
    ['that is a zip of something else', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not-excel'],
    ['that is cut off', byHand(inSheet(row(1, 'A1'))).slice(0, 200), 'unreadable'],
    ['that is no XML inside', byHand('<worksheet><sheetData>'), 'unreadable'],
    ['that declares things of its own', byHand(`<!DOCTYPE a [<!ENTITY b "c">]>${inSheet('')}`), 'unreadable'],
    ['that has a row too far down', byHand(inSheet(row(1_048_576, 'A1048576'))), 'too-many-cells'],
    ['that has a column too far out', byHand(inSheet(row(1, 'XFD1'))), 'too-many-cells'],
    ['that has a row that is no number', byHand(inSheet('<row r="-5"><c><v>1</v></c></row>')), 'too-many-cells'],
    [
      'that merges more than it holds',
      byHand(
        inSheet(
          `${row(1, 'A1')}${row(5000, 'A5000')}`,
          `<mergeCells>${'<mergeCell ref="A1:ZZ5000"/>'.repeat(500)}</mergeCells>`,
        ),
      ),
      'too-many-cells',
    ],
  ])('%s', (_what, bytes, reason) => expect(openedSpreadsheet(bytes)).toEqual({ ok: false, reason }))

  test('that unpacks to more than is read, before it is unpacked', () => {
    const bomb = byHand(inSheet('<row><c><v>1</v></c></row>'), { 'xl/media.xml': ' '.repeat(60 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(openedSpreadsheet(bomb)).toEqual({ ok: false, reason: 'unpacks-too-large' })
  })

  test('that says it is smaller than it is: no more is unpacked than it said', () => {
    const bomb = byHand(inSheet('<row><c><v>1</v></c></row>'), { 'xl/styles.xml': ' '.repeat(60 * 1024 * 1024) })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 30; at++) {
      const sign = view.getUint32(at, true)
      const size = sign === 0x04034b50 ? at + 22 : sign === 0x02014b50 ? at + 24 : undefined
      if (size !== undefined && view.getUint32(size, true) === 60 * 1024 * 1024) view.setUint32(size, 1000, true)
    }
    expect(['unreadable', [[['1']]]]).toContainEqual(rowsOf(bomb))
  })
})

describe('a text', () => {
  test.each([
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8('Café,b')), 'Café'],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, ...new Uint8Array(new Uint16Array([...'Café,b'].map((c) => c.charCodeAt(0))).buffer)),
      'Café',
    ],
    ['what spreadsheets of Windows write', Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x2c, 0x62), 'Café'],
  ])('may be %s', (_what, bytes, first) => expect(rowsOf(bytes)).toEqual([[[first, 'b']]]))

  test('of too many rows is refused', () => {
    expect(openedSpreadsheet(strToU8('a,b\n'.repeat(5002)))).toEqual({ ok: false, reason: 'too-many-cells' })
  })
})
