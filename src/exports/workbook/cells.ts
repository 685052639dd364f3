/** What a cell holds: text that somebody reads, a number, or a formula with the value the engine has for it. */
export type Cell =
  | { readonly text: string; readonly look?: Look }
  | { readonly number: number; readonly look?: Look }
  | { readonly formula: string; readonly value: number; readonly look?: Look }
  | null

export type Look = 'title' | 'head' | 'money' | 'amount' | 'share'

export type CellSheet = {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly widths: readonly number[]
}

/** A name that formulas of every sheet know a cell by. */
export type NamedCell = { readonly name: string; readonly sheet: string; readonly address: string }

export type CellBook = { readonly sheets: readonly CellSheet[]; readonly names: readonly NamedCell[] }

/** The letter of a column, from A for the first: years and figures need no more than one. */
export const column = (at: number): string => String.fromCharCode(65 + at)

/** A cell that does not move when it is copied, for another sheet: `'Plan 1'!$B$3`. */
export const fixedOn = (sheet: string, address: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${address.replace(/(\D+)(\d+)/, '$$$1$$$2')}`

export const text = (say: string, look?: Look): Cell => (look ? { text: say, look } : { text: say })
