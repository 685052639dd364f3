import { expect, test } from 'vitest'
import { clean } from '../../../src/exports/paper/clean.ts'
import { cellText } from '../../../src/exports/paper/excel-text.ts'
import { sheetNames } from '../../../src/exports/paper/excel-names.ts'
import { paperWorkbook } from '../../../src/exports/paper/excel.ts'
import { inOneLine } from '../../../src/exports/paper/pieces.ts'
import { paperWord } from '../../../src/exports/paper/word.ts'
import { paperFormats } from '../../../src/locales/en/paper-formats.ts'
import type { Mark, Statement } from '../../../src/papers/paper.ts'
import { checkWord } from '../../fixtures/check-papers.ts'
import { wholePaper } from '../../fixtures/paper.ts'
import { all, partsOf, textIn } from '../../fixtures/xml.ts'

const said = (say: string, mark: Mark, ...codes: readonly string[]): Statement => {
  const trace = { answers: [], ownWords: [], evidence: [], saidBy: [], actions: [], rules: [], claims: [] }
  return { id: say.slice(0, 20), say, origin: 'answer', trace, mark, codes }
}

test('a bracket says how sure it is, then questions, then evidence in its order, once for all that share it', () => {
  const says = [said('One.', 'only-said', 'N1', 'E10', 'E3'), said('Two.', 'only-said', 'N1', 'E10', 'E3')]
  expect(inOneLine([...says, said('Three.', 'ours')], true)).toBe('One. Two. (only said) [N1; E3, E10] Three. (ours)')
  expect(inOneLine(says, false)).toBe('One. Two. (only said)')
})

test('text is made clean: no control characters, halves of pairs, overrides, or more than one space', () => {
  expect(clean(' a\u0000\u001b[2J\ud83d b\r\n\tc\u202e\ue000\uffff\u2028d 👩🏽‍⚕️ ')).toBe('a[2J b c d 👩🏽‍⚕️')
})

test('a picture of the ladder says in words what it shows, and comes once', async () => {
  const png = Uint8Array.from(atob(pixel), (sign) => sign.charCodeAt(0))
  const bytes = await paperWord(wholePaper, async () => ({ png, width: 620, height: 260 }))
  expect(await checkWord(bytes, wholePaper)).toEqual([])
  const [picture, other] = all(partsOf(bytes).get('word/document.xml')!, 'wp:docPr')
  expect(picture!.attributes['descr']).toMatch(/^The proof ladder, from its top/)
  expect(other).toBeUndefined()
})
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='

test('a cell that is too full is cut, says so, and keeps its mark', () => {
  const cell = cellText('', [said('a'.repeat(40_000), 'only-said', 'N1'), said('More.', 'shown')], true)
  expect(cell.length).toBeLessThanOrEqual(32_700)
  expect(cell).toMatch(/^a{30000,} \(only said\) \[N1\] … Cut here/)
  expect(cell).not.toContain('(shown)')
})

test('sheets have short names of their own', () => {
  const names = sheetNames([
    'Risks: [who] watches / what?',
    'risks who watches what',
    '',
    "'History'",
    'a'.repeat(40),
    'a'.repeat(41),
  ])
  expect(names).toEqual([
    'Risks who watches what',
    'risks who watches what 2',
    'Sheet',
    'History 2',
    'a'.repeat(31),
    `${'a'.repeat(29)} 2`,
  ])
})

test('what can be chosen in a column is offered there, from a sheet of its own, for rows yet to be written too', async () => {
  const parts = partsOf(await paperWorkbook(wholePaper))
  const sheets = all(parts.get('xl/workbook.xml')!, 'sheet').map(({ attributes }) => attributes['name'])
  expect(sheets.at(-1)).toBe(paperFormats.lists)
  const [likelihood, before] = all(parts.get('xl/worksheets/sheet3.xml')!, 'dataValidation')
  expect(likelihood!.attributes).toMatchObject({ type: 'list', sqref: 'B2:B202' })
  expect(before!.attributes['sqref']).toBe('C2:C202')
  expect(textIn(likelihood!)).toBe(`'Lists'!$A$1:$A$4`)
  const order = parts.get('xl/worksheets/sheet3.xml')!.children.map((child) => ('name' in child ? child.name : ''))
  expect(order.indexOf('dataValidations')).toBeGreaterThan(order.indexOf('sheetData'))
  expect(order.indexOf('dataValidations')).toBeLessThan(order.indexOf('pageMargins'))
})
