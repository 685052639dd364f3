import { HyperFormula } from 'hyperformula'
import { all, partsOf, textIn } from '../../fixtures/xml.ts'

/** A cell as it stands in a file: what it holds, and of a formula the value that was stored with it. */
type ReadCell = { readonly holds: string | number; readonly formula?: string; readonly isText: boolean }
type ReadSheet = { readonly name: string; readonly cells: ReadonlyMap<string, ReadCell> }
export type ReadBook = { readonly sheets: readonly ReadSheet[]; readonly names: ReadonlyMap<string, string> }

/** An Excel file, read from its parts. */
export function readWorkbook(bytes: Uint8Array): ReadBook {
  const parts = partsOf(bytes)
  const shared = all(parts.get('xl/sharedStrings.xml')!, 'si').map(textIn)
  const workbook = parts.get('xl/workbook.xml')!
  const sheets = all(workbook, 'sheet').map(({ attributes }, at): ReadSheet => {
    const cells = all(parts.get(`xl/worksheets/sheet${at + 1}.xml`)!, 'c').map((cell) => {
      const [formula, value] = (['f', 'v'] as const).map((name) => all(cell, name)[0])
      const isText = cell.attributes.t === 's'
      const holds = isText ? shared[Number(textIn(value!))]! : Number(value ? textIn(value) : Number.NaN)
      return [cell.attributes.r!, { holds, isText, ...(formula && { formula: textIn(formula) }) }] as const
    })
    return { name: attributes.name!, cells: new Map(cells) }
  })
  const names = all(workbook, 'definedName').map((name) => [name.attributes.name!, textIn(name)] as const)
  return { sheets, names: new Map(names) }
}

const columnsInAll = 26
const letter = (at: number) => String.fromCharCode(65 + at)

/** The same file as a sheet that calculates, by another's engine. */
export function calculating({ sheets, names }: ReadBook): HyperFormula {
  const rows = sheets.map(({ name, cells }) => {
    const last = Math.max(...[...cells.keys()].map((address) => Number(address.replace(/\D/g, ''))))
    return [
      name,
      Array.from({ length: last }, (_, row) =>
        Array.from({ length: columnsInAll }, (_, column) => {
          const cell = cells.get(`${letter(column)}${row + 1}`)
          if (!cell) return null
          if (cell.formula !== undefined) return `=${cell.formula}`
          return cell.isText ? `'${cell.holds}` : cell.holds
        }),
      ),
    ] as const
  })
  const expressions = [...names].map(([name, address]) => ({ name, expression: `=${address}` }))
  return HyperFormula.buildFromSheets(Object.fromEntries(rows), { licenseKey: 'gpl-v3' }, expressions)
}

/** Where a cell stands, by the name of its sheet. */
export function addressIn(sheet: HyperFormula, name: string, address: string) {
  return { sheet: sheet.getSheetId(name)!, col: address.charCodeAt(0) - 65, row: Number(address.slice(1)) - 1 }
}
