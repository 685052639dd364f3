import writeWorkbook, { type CellObject, type Sheet } from 'write-excel-file/universal'
import { csvRow } from '../../domain/grid/import/delimited.ts'
import type { Table } from '../../domain/grid/import/table.ts'
import { cellText } from '../workbook/cell-text.ts'

/** Tables as a workbook, a sheet each, with their first row on top. Everything is text: what begins as a formula would is none. */
export async function workbookOf(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({ name, rows }): Sheet<Blob> => ({
    sheet: name,
    data: rows.map((row, at) =>
      row.map((cell): CellObject | null => {
        if (cell === '') return null
        return { value: cellText(cell), type: String, ...(at === 0 && { fontWeight: 'bold', wrap: true }) }
      }),
    ),
    columns: (rows[0] ?? []).map((_, at) => ({ width: at === 0 ? 40 : 14 })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }))
  const workbook = writeWorkbook(sheets, { fontFamily: 'Arial', fontSize: 10 })
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer())
}

/** A table as CSV that spreadsheets read as UTF-8. */
export const csvOf = ({ rows }: Table): string => `\ufeff${rows.map(csvRow).join('\r\n')}\r\n`
