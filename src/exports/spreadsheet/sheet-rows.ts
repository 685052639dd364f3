import { mostColumns, mostRows, trimmed, type Table } from '../../domain/grid/import/table.ts'
import { shown, type ShownAs } from './number-formats.ts'
import { scanXml } from './xml-scan.ts'

/** What the sheets of a workbook share. */
export type Book = {
  readonly strings: readonly string[]
  readonly styles: readonly ShownAs[]
  readonly from1904: boolean
}

/** A sheet has more rows or columns than are read. */
export class TooManyCells extends Error {}

const mostMerged = 100_000

type Cell = { row: number; column: number; type: string; style: number; value: string; formula?: string; text: string }

/** What the cells of a sheet say, row by row. Merged cells all say what the first of them does. */
export function sheetRows(sheet: string, book: Book): Table['rows'] {
  const rows: string[][] = []
  const merged: string[] = []
  const inside: string[] = []
  let [row, column] = [-1, -1]
  let cell: Cell | undefined
  scanXml(sheet, {
    open: (name, { get }) => {
      inside.push(name)
      if (name === 'row') {
        row = get('r') === undefined ? row + 1 : Number(get('r')) - 1
        column = -1
      } else if (name === 'c') {
        const at = get('r')
        column = at === undefined ? column + 1 : columnOf(at)
        cell = { row, column, type: get('t') ?? 'n', style: Number(get('s') ?? 0), value: '', text: '' }
      } else if (name === 'f' && cell) cell.formula = ''
      else if (name === 'mergeCell') merged.push(get('ref') ?? '')
    },
    text: (text) => {
      if (!cell) return
      const name = inside.at(-1)
      if (name === 'v') cell.value += text
      else if (name === 'f') cell.formula += text
      else if (name === 't' && !inside.includes('rPh')) cell.text += text
    },
    close: (name) => {
      inside.pop()
      if (name !== 'c' || !cell) return
      const says = cellSays(cell, book)
      if (says !== '') put(rows, cell.row, cell.column, says)
      cell = undefined
    },
  })
  let room = mostMerged
  for (const ref of merged) if ((room -= merge(rows, ref)) < 0) throw new TooManyCells()
  return trimmed(Array.from(rows, (cells: string[] | undefined) => Array.from(cells ?? [], (says) => says ?? '')))
}

/** The texts that cells name by their number. */
export function sharedStrings(xml: string): readonly string[] {
  const all: string[] = []
  const inside: string[] = []
  scanXml(xml, {
    open: (name) => {
      inside.push(name)
      if (name === 'si') all.push('')
    },
    text: (text) => {
      // Not how a word is spoken.
      if (inside.at(-1) === 't' && !inside.includes('rPh')) all[all.length - 1] += text
    },
    close: () => inside.pop(),
  })
  return all.map(unescaped)
}

function cellSays({ type, style, value, formula, text }: Cell, { strings, styles, from1904 }: Book): string {
  if (type === 'inlineStr') return unescaped(text)
  if (value === '') return formula === undefined ? '' : `=${formula}`
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'yes' : 'no'
  if (type !== 'n' || !Number.isFinite(Number(value))) return unescaped(value)
  return shown(Number(value), styles[style], from1904)
}

function put(rows: string[][], row: number, column: number, says: string): void {
  if (!(row >= 0 && row < mostRows && column >= 0 && column < mostColumns)) throw new TooManyCells()
  rows[row] ??= []
  rows[row][column] = says
}

/** How many cells it filled. */
function merge(rows: string[][], ref: string): number {
  const [from = '', to = ''] = ref.split(':')
  const [top, left] = [rowOf(from), columnOf(from)]
  const says = rows[top]?.[left]
  if (!says) return 0
  const [foot, right] = [Math.min(rowOf(to), rows.length - 1), Math.min(columnOf(to), mostColumns - 1)]
  const count = (foot - top + 1) * (right - left + 1)
  if (count > mostMerged) return count
  for (let row = top; row <= foot; row++)
    for (let column = left; column <= right; column++) put(rows, row, column, says)
  return count
}

const rowOf = (ref: string): number => Number(/\d+/.exec(ref)?.[0] ?? 0) - 1

/** 0 for A. */
const columnOf = (ref: string): number =>
  [...(/^\$?([A-Z]{1,3})/.exec(ref)?.[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Excel writes signs that XML has not as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))).trim()
