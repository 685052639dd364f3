import type { Feature } from 'write-excel-file/universal'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import type { Column } from '../../papers/paper.ts'

type Table = { readonly head: readonly Column[]; readonly rows: readonly unknown[] }

/** What can be chosen in the columns of these tables: a column for each list, and what makes Excel offer it. */
export function choicesFor(tables: readonly Table[]) {
  const lists = [
    ...new Set(tables.flatMap(({ head }) => head.flatMap(({ choices }) => (choices?.length ? [choices] : [])))),
  ]
  const tallest = Math.max(0, ...lists.map(({ length }) => length))
  return {
    rows: Array.from({ length: tallest }, (_, at) => lists.map((list) => list[at] ?? '')),
    /** Tables stand on the sheets from the second on. */
    feature: (sheet: string): Feature<Blob> => ({
      files: {
        transform: {
          'xl/worksheets/sheet{id}.xml': {
            transform: (xml, _options, { sheetIndex }) => {
              const offered = offers(tables[sheetIndex - 1], lists, sheet)
              return offered.length === 0 ? xml : withOffers(xml, offered)
            },
          },
        },
      },
    }),
  }
}

/** Room for rows that are yet to be written. */
const moreRows = 200

function offers(table: Table | undefined, lists: readonly (readonly string[])[], sheet: string): readonly string[] {
  return (table?.head ?? []).flatMap(({ choices }, column) => {
    const at = choices ? lists.indexOf(choices) : -1
    if (at < 0) return []
    const cells = `${getCellAddress(1, column)}:${getCellAddress(table!.rows.length + moreRows, column)}`
    const from = `'${sheet.replaceAll("'", "''")}'!${fixed(0, at)}:${fixed(choices!.length - 1, at)}`
    return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${sanitizeTextContent(from)}</formula1></dataValidation>`
  })
}

const fixed = (row: number, column: number): string => getCellAddress(row, column).replace(/(\D+)(\d+)/, '$$$1$$$2')

const withOffers = (xml: string, offered: readonly string[]): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    `<dataValidations count="${offered.length}">${offered.join('')}</dataValidations>`,
    getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')!,
    'worksheet',
  )
