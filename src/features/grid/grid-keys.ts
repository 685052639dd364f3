import type { Mark } from '../../domain/grid/grid.ts'
import { grid as words } from '../../locales/en/grid.ts'

export type CellAt = { readonly row: number; readonly column: number }

/** Where a key leads from a cell, and stays inside the grid; nowhere for any other key. */
export function moved(
  { row, column }: CellAt,
  key: string,
  size: { readonly rows: number; readonly columns: number },
): CellAt | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column }
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column }
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: lastColumn }
    default:
      return undefined
  }
}

/** The mark that a key sets. */
export const markOfKey = (key: string): Mark | undefined =>
  (Object.entries(words.table.letters) as [Mark, string][]).find(([, letter]) => letter === key.toUpperCase())?.[0]
