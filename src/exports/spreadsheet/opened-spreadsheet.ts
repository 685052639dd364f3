import { rowsOf } from '../../domain/grid/import/delimited.ts'
import {
  mostBytes,
  mostColumns,
  mostRows,
  type FileOpened,
  type FileRefused,
  type Table,
} from '../../domain/grid/import/table.ts'
import { fileText } from '../../storage/file-text.ts'
import { workbookTables } from './workbook-tables.ts'

/** Reads an .xlsx, or a text whose cells are apart by commas, semicolons or tabs. What it is, is told by its bytes, not its name. */
export function openedSpreadsheet(bytes: Uint8Array): FileOpened {
  if (bytes.length > mostBytes) return { ok: false, reason: 'too-large' }
  const tables = tablesIn(bytes)
  if (typeof tables === 'string') return { ok: false, reason: tables }
  const full = tables.filter(({ rows }) => rows.length > 0)
  return full.length > 0 ? { ok: true, tables: full } : { ok: false, reason: 'empty' }
}

function tablesIn(bytes: Uint8Array): readonly Table[] | FileRefused {
  if (begins(bytes, [0x50, 0x4b])) return workbookTables(bytes)
  // A workbook of before 2007, or one that asks for a password.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-or-locked'
  // Where it is neither UTF-8 nor marked as UTF-16, it is what spreadsheets of Windows write.
  const text = fileText(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
  // No spreadsheet writes these signs into a text: it is a picture, a PDF or a program.
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46]) || /[^\P{Cc}\s]/u.test(text)) return 'not-a-list'
  const rows = rowsOf(text)
  return rows.length > mostRows || rows.some(({ length }) => length > mostColumns)
    ? 'too-many-cells'
    : [{ name: '', rows }]
}

const begins = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign)
