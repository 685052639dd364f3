import { column, text, type Cell, type Look } from './cells.ts'
import { workbook as say } from '../../locales/en/workbook.ts'
import type { Formula } from './formulas.ts'

/** The rows of a sheet as they are written, one below the other. */
export type SheetRows = {
  readonly rows: readonly (readonly Cell[])[]
  /** Each gives the number of the row that was added, from 1 on. */
  readonly add: (cells?: readonly Cell[]) => number
  /** A cell behind its label; gives its address. */
  readonly addOne: (label: string, formula: Formula, value: number, look: Look) => string
  /** A formula for each year, with the value that the engine has. */
  readonly addYears: (
    label: string,
    formula: (year: number) => Formula,
    value: (year: number) => number,
    look?: Look,
  ) => number
  /** The sum of all rows from one on, year by year. */
  readonly addTotal: (label: string, from: number, value: (year: number) => number) => number
}

export function sheetRows(years: readonly number[]): SheetRows {
  const rows: (readonly Cell[])[] = []
  const add: SheetRows['add'] = (cells = []) => rows.push(cells)
  const addYears: SheetRows['addYears'] = (label, formula, value, look = 'money') =>
    add([text(label), ...years.map((year) => formulaCell(formula(year), value(year), look))])
  return {
    rows,
    add,
    addYears,
    addOne: (label, formula, value, look) => `$B$${add([text(label), formulaCell(formula, value, look)])}`,
    addTotal: (label, from, value) => {
      const to = rows.length
      return addYears(label, (year) => (from > to ? '0' : `SUM(${inYear(year, from)}:${inYear(year, to)})`), value)
    },
  }
}

/** The cell of a row in a year: the first year stands in the second column. */
export const inYear = (year: number, row: number): string => `${column(year)}${row}`

/** What is not known is a mark and no number. */
export const formulaCell = (formula: Formula, value: number, look: Look): Cell =>
  formula === undefined ? text(say.unknown) : { formula, value, look }
