import { strFromU8 } from 'fflate'
import type { FileRefused, Table } from '../../domain/grid/import/table.ts'
import { own } from '../../domain/own.ts'
import { unpacked, type Parts } from '../unpacked.ts'
import { stylesIn } from './number-formats.ts'
import { sharedStrings, sheetRows, TooManyCells } from './sheet-rows.ts'
import { scanXml, type Attributes } from './xml-scan.ts'

const largestUnpacked = 40 * 1024 * 1024

/**
 * What stands in each sheet of an .xlsx that can be seen, as texts. A formula is what it came to when the file was saved;
 * one that came to nothing stands as it is written, and so does a fault such as #REF!. Merged cells all say the same.
 */
export function workbookTables(bytes: Uint8Array): readonly Table[] | FileRefused {
  try {
    const parts = unpacked(bytes, largestUnpacked, (path) => /\.(xml|rels)$/i.test(path))
    if (parts === 'too-large') return 'unpacks-too-large'
    return own(parts, 'xl/workbook.xml') ? tablesIn(parts) : 'not-excel'
  } catch (error) {
    return error instanceof TooManyCells ? 'too-many-cells' : 'unreadable'
  }
}

function tablesIn(parts: Parts): readonly Table[] {
  const read = (path: string): string => strFromU8(own(parts, path) ?? new Uint8Array())
  const workbook = read('xl/workbook.xml')
  const book = {
    strings: sharedStrings(read('xl/sharedStrings.xml')),
    styles: stylesIn(read('xl/styles.xml')),
    from1904: /^(1|true)$/.test(all(workbook, 'workbookPr')[0]?.get('date1904') ?? ''),
  }
  const links = all(read('xl/_rels/workbook.xml.rels'), 'Relationship')
  return all(workbook, 'sheet').flatMap((sheet) => {
    const state = sheet.get('state')
    if (state && state !== 'visible') return []
    const link = links.find((one) => one.get('Id') === sheet.get('r:id'))
    const target = link?.get('Target') ?? ''
    const part = own(parts, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    return part ? [{ name: sheet.get('name') ?? '', rows: sheetRows(strFromU8(part), book) }] : []
  })
}

function all(xml: string, wanted: string): readonly Attributes[] {
  const found: Attributes[] = []
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === wanted) found.push(attributes)
    },
    text: () => undefined,
    close: () => undefined,
  })
  return found
}
