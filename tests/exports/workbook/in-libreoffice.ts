import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { randomFrom } from '../../fixtures/random-from.ts'
import { moneyWorkbook } from '../../../src/exports/workbook/money-workbook.ts'
import { libreOffice } from '../../fixtures/libreoffice.ts'
import { tarnPlans, tarnSettings } from '../../fixtures/tarn-valley.ts'
import { readWorkbook } from './read-workbook.ts'
import { rewritten } from './rewritten.ts'
import { sumsThatDiffer } from './sums-that-differ.ts'

/**
 * The workbook of money calculated by LibreOffice: the plans of Tarn Valley and twenty rewrites of their figures and bases,
 * in both readings, each without a stored value, against the engine to 1e-9. Needs `soffice`, or says so.
 */
const rewrites = 20
const random = randomFrom(2016, 'rewrites')
const books = Array.from({ length: rewrites + 1 }, (_, at) => ({
  at,
  plans: at === 0 ? tarnPlans : tarnPlans.map((one) => rewritten(one, random)),
})).flatMap(({ at, plans }) =>
  (['said', 'shown'] as const).map((reading) => ({ called: `${at}-${reading}`, plans, reading })),
)

const folder = mkdtempSync(join(tmpdir(), 'workbooks-'))
const [given, calculated] = ['given', 'calculated'].map((name) => join(folder, name)) as [string, string]
mkdirSync(given)
for (const { called, plans, reading } of books) {
  const named = plans.map((plan) => ({ plan, name: plan.id }))
  const bytes = await moneyWorkbook({ plans: named, settings: tarnSettings, references: [] })
  writeFileSync(join(given, `${called}.xlsx`), toCalculate(bytes, reading))
}
const paths = books.map(({ called }) => join(given, `${called}.xlsx`))
execFileSync(libreOffice(), ['--headless', '--convert-to', 'xlsx', '--outdir', calculated, ...paths], {
  stdio: 'ignore',
})

let formulas = 0
const faults = books.flatMap(({ called, plans, reading }) => {
  const book = readWorkbook(readFileSync(join(calculated, `${called}.xlsx`)))
  formulas += book.sheets.flatMap(({ cells }) => [...cells.values()]).filter(({ formula }) => formula).length
  return plans.flatMap((plan, at) => {
    const name = `Plan ${at + 1}`
    const { cells } = book.sheets.find((one) => one.name === name)!
    const valueAt = (address: string) => Number(cells.get(address)?.holds)
    return sumsThatDiffer(book, name, valueAt, { plan, settings: tarnSettings, reading }).map(
      (fault) => `${called}: ${fault}`,
    )
  })
})
rmSync(folder, { recursive: true })
console.log(
  `${books.length} workbooks, ${formulas} formulas calculated by LibreOffice, ${faults.length} sums that differ`,
)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 || formulas < books.length * 800 ? 1 : 0

/** The same file with another reading, and with no value that LibreOffice could take over instead of calculating. */
function toCalculate(bytes: Uint8Array, reading: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) return [path, part]
    const bare = strFromU8(part).replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>')
    return [path, strToU8(path.endsWith('sheet2.xml') ? withReading(bare, reading) : bare)]
  })
  return zipSync(Object.fromEntries(parts))
}

function withReading(sheet: string, reading: string): string {
  const cell = /<c r="B1"([^>]*?) t="s"([^>]*)><v>\d+<\/v><\/c>/
  if (!cell.test(sheet)) throw new Error('The cell of the reading was not found')
  return sheet.replace(cell, `<c r="B1"$1 t="inlineStr"$2><is><t>${reading}</t></is></c>`)
}
