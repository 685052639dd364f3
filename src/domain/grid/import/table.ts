/** A sheet of a spreadsheet, or a block of text, as rows of texts: nothing is known yet of what a cell says. */
export type Table = {
  /** What its sheet is called; nothing where it has no name. */
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** Why nothing is had of a file. */
export type FileRefused =
  | 'too-large'
  | 'not-a-list'
  | 'old-or-locked'
  | 'not-excel'
  | 'unreadable'
  | 'unpacks-too-large'
  | 'too-many-cells'
  | 'empty'
  | 'too-slow'

/** The sheets of a file that hold anything, or why there are none. */
export type FileOpened =
  { readonly ok: true; readonly tables: readonly Table[] } | { readonly ok: false; readonly reason: FileRefused }

/** The largest file that is read, in bytes. */
export const mostBytes = 2 * 1024 * 1024
export const mostRows = 5001
export const mostColumns = 200

/** Without what is empty at its right and at its foot. */
export function trimmed(rows: readonly (readonly string[])[]): Table['rows'] {
  const short = rows.map((row) => row.slice(0, lastIn(row, (cell) => cell.trim() !== '') + 1))
  return short.slice(0, lastIn(short, ({ length }) => length > 0) + 1)
}

/** -1 where there is none. */
function lastIn<One>(all: readonly One[], is: (one: One) => boolean): number {
  let at = all.length - 1
  while (at >= 0 && !is(all[at]!)) at--
  return at
}
