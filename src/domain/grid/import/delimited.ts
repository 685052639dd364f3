import { trimmed, type Table } from './table.ts'

/**
 * Rows and cells of a text: as a spreadsheet puts them on the clipboard, apart by tabs, or as CSV, apart by commas or
 * semicolons. A cell in quotes holds what parts cells and rows as it is, and a quote twice.
 */
export function rowsOf(text: string): Table['rows'] {
  const plain = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '')
  const parting = partingIn(plain)
  const cell = new RegExp(
    `${parting}|\\r\\n|\\r|\\n|"([^"]*(?:""[^"]*)*)"(?=${parting}|\\r|\\n|$)|[^${parting}\\r\\n]+`,
    'g',
  )
  const rows: string[][] = [[]]
  let current = ''
  const end = () => {
    rows.at(-1)!.push(withoutApostrophe(current))
    current = ''
  }
  for (const [found, quoted] of plain.matchAll(cell)) {
    if (found === parting) end()
    else if (found === '\n' || found === '\r' || found === '\r\n') {
      end()
      rows.push([])
    } else current += quoted === undefined ? found : quoted.replaceAll('""', '"').replace(/\s+/g, ' ')
  }
  end()
  return trimmed(rows)
}

/** A row of CSV. What a spreadsheet would take for a formula is told apart by an apostrophe before it. */
export const csvRow = (cells: readonly string[]): string => cells.map(inCsv).join(',')

function inCsv(cell: string): string {
  const said = formula.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]|^\s|\s$/.test(said) ? `"${said.replaceAll('"', '""')}"` : said
}

/** How texts begin that spreadsheets take for a formula; and those that begin as one told apart would. */
const formula = /^'*[=+\-@\t\r]/

const withoutApostrophe = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

/** What parts the cells: tabs where the text has one outside quotes, else what the first row has more of. */
function partingIn(text: string): string {
  const unquoted = text.replace(/"[^"]*(?:""[^"]*)*"/g, '')
  if (unquoted.includes('\t')) return '\t'
  const first = /^\s*(.*)/.exec(unquoted)?.[1] ?? ''
  const count = (sign: string) => first.split(sign).length
  return count(';') > count(',') ? ';' : ','
}
