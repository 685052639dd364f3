import writeWorkbook, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal'
import { sanitizeTextContent } from 'write-excel-file/utility'
import { fixedOn, type Cell, type CellBook, type Look } from './cells.ts'
import { cellText } from './cell-text.ts'
import { moneyCells, type MoneyBook } from './money-cells.ts'

/**
 * The sums behind the money of a paper, as a workbook that calculates. What somebody typed stays text, also where it
 * begins as a formula would; each formula carries the value it has, for viewers that do not calculate.
 */
export async function moneyWorkbook(given: MoneyBook): Promise<Uint8Array<ArrayBuffer>> {
  const book = moneyCells(given)
  const sheets = book.sheets.map(({ name, rows, widths }): Sheet<Blob> => ({
    sheet: name,
    data: rows.map((row) => row.map(written)),
    columns: widths.map((width) => ({ width })),
  }))
  const features = [withValues(book), withNames(book), onePageWide]
  const workbook = writeWorkbook(sheets, { fontFamily: 'Arial', fontSize: 10, features })
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer())
}

const looks: Readonly<Record<Look, Partial<CellObject>>> = {
  title: { fontSize: 14, fontWeight: 'bold' },
  head: { fontWeight: 'bold', wrap: true, alignVertical: 'top' },
  money: { format: '#,##0' },
  amount: { format: '#,##0.0' },
  share: { format: '0.000' },
}

function written(cell: Cell): CellObject | null {
  if (!cell) return null
  const look = cell.look ? looks[cell.look] : {}
  if ('text' in cell) return { value: cellText(cell.text), type: String, ...look }
  if ('number' in cell) return { value: cell.number, type: Number, ...look }
  return { value: cell.formula, type: 'Formula', ...look }
}

/** The values that the engine has, one behind each formula, in their order. */
const withValues = ({ sheets }: CellBook): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const values = sheets[sheetIndex]!.rows.flat().flatMap((cell) =>
            cell && 'formula' in cell ? [cell.value] : [],
          )
          let at = 0
          return xml.replaceAll('</f>', () => stored(values[at++]!))
        },
      },
    },
  },
})

/** What is no number, as what a nought is shared by, is left to whoever calculates. */
const stored = (value: number): string => (Number.isFinite(value) ? `</f><v>${value}</v>` : '</f>')

const withNames = ({ names }: CellBook): Feature<Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transform: (xml) => {
          const defined = names.map(
            ({ name, sheet, address }) =>
              `<definedName name="${name}">${sanitizeTextContent(fixedOn(sheet, address))}</definedName>`,
          )
          return xml
            .replace(
              /<definedNames\s*\/>|<definedNames>.*?<\/definedNames>/,
              `<definedNames>${defined.join('')}</definedNames>`,
            )
            .replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029" fullCalcOnLoad="1"/>')
        },
      },
    },
  },
})

/** On paper each sheet lies across, and is no wider than a page: a sum is never cut from its year. */
const onePageWide: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('</worksheet>', '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'),
      },
    },
  },
}
