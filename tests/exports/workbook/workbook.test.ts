import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MoneyPlan, MoneySettings } from '../../../src/domain/money/lines.ts'
import { randomFrom } from '../../fixtures/random-from.ts'
import { moneyCells } from '../../../src/exports/workbook/money-cells.ts'
import { moneyWorkbook } from '../../../src/exports/workbook/money-workbook.ts'
import { anyPlan } from '../../domain/money/any-plan.ts'
import { effect, figure, links, money, plan, post, settings } from '../../domain/money/make.ts'
import { tarnPlans, tarnSettings } from '../../fixtures/tarn-valley.ts'
import { addressIn, calculating, readWorkbook, type ReadBook } from './read-workbook.ts'
import { rewritten } from './rewritten.ts'
import { isNear, sumsThatDiffer, type Calculated } from './sums-that-differ.ts'

const named = (plans: readonly MoneyPlan[]) => plans.map((one) => ({ plan: one, name: one.id }))
const bookOf = async (plans: readonly MoneyPlan[], given: MoneySettings = tarnSettings): Promise<ReadBook> =>
  readWorkbook(await moneyWorkbook({ plans: named(plans), settings: given, references: [] }))

test('is no wider than a page on paper, and has no hole where nobody said the year of its prices', async () => {
  const plans = named(tarnPlans)
  const made = await moneyWorkbook({ plans, settings: { ...tarnSettings, priceYear: '' }, references: [] })
  const sheets = Object.entries(unzipSync(made)).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
  expect(sheets.length).toBeGreaterThan(5)
  for (const [name, bytes] of sheets) {
    const xml = new TextDecoder().decode(bytes)
    expect(xml, name).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
    expect(xml, name).toContain('<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>')
  }
  const cells = moneyCells({ plans, settings: { ...tarnSettings, priceYear: '' }, references: [] })
  const texts = cells.sheets.flatMap(({ rows }) => rows.flat().map((cell) => (cell && 'text' in cell ? cell.text : '')))
  expect(texts.filter((say) => /\bof[ .,]*(?:,|\.|$)/.test(say))).toEqual([])
})

describe('the workbook, calculated by another engine', () => {
  test('comes to the stored value in every formula', async () => {
    const book = await bookOf(tarnPlans)
    const sheet = calculating(book)
    let formulas = 0
    for (const { name, cells } of book.sheets)
      for (const [address, { formula, holds }] of cells) {
        if (formula === undefined) continue
        formulas++
        const value = sheet.getCellValue(addressIn(sheet, name, address))
        expect(isNear(Number(value), Number(holds)), `${name} ${address} ${String(value)} ${holds}`).toBe(true)
      }
    expect(formulas).toBeGreaterThan(800)
    sheet.destroy()
  })

  test('comes to the sums of the engine for any figures, in both readings', async () => {
    const book = await bookOf(tarnPlans)
    const sheet = calculating(book)
    const random = randomFrom(20, 'rewrites')
    const plans = named(tarnPlans)
    for (let rewrite = 0; rewrite <= 20; rewrite++) {
      const given = rewrite === 0 ? tarnPlans : tarnPlans.map((one) => rewritten(one, random))
      const rows = moneyCells({ plans: named(given), settings: tarnSettings, references: [] }).sheets[1]!.rows
      sheet.batch(() => {
        for (const [at, row] of rows.entries()) {
          if (at < 5) continue
          for (const column of [5, 6, 7, 8]) {
            const cell = row[column]
            const address = { sheet: sheet.getSheetId('Inputs')!, row: at, col: column }
            sheet.setCellContents(address, cell && 'number' in cell ? cell.number : null)
          }
        }
      })
      for (const reading of ['said', 'shown'] as const) {
        sheet.setCellContents(addressIn(sheet, 'Inputs', 'B1'), reading)
        for (const [at, { plan: one }] of plans.entries())
          expectSameSums(
            sheet,
            book,
            `Plan ${at + 1}`,
            { plan: given[at]!, settings: tarnSettings, reading },
            `${one.id}, rewrite ${rewrite}`,
          )
      }
    }
    sheet.destroy()
  })

  test('comes to them for any plan, also where figures are missing', async () => {
    const plans = fc.sample(anyPlan(), { numRuns: 20, seed: 7 })
    for (const one of plans) {
      const given = settings({ years: 4 })
      const book = await bookOf([one], given)
      const sheet = calculating(book)
      for (const reading of ['said', 'shown'] as const) {
        sheet.setCellContents(addressIn(sheet, 'Inputs', 'B1'), reading)
        expectSameSums(sheet, book, 'Plan 1', { plan: one, settings: given, reading }, JSON.stringify(one))
      }
      sheet.destroy()
    }
  })
})

function expectSameSums(
  sheet: ReturnType<typeof calculating>,
  book: ReadBook,
  name: string,
  calculated: Calculated,
  what: string,
) {
  const valueAt = (address: string) => Number(sheet.getCellValue(addressIn(sheet, name, address)))
  expect(sumsThatDiffer(book, name, valueAt, calculated), what).toEqual([])
}

describe('what somebody typed', () => {
  const typed = ['=1+1', '+44 20', '-5', '@SUM(A1)', '=cmd|x!A0', 'constructor', '<b>&"', "'Plan 1'!A1", '_x0041_']

  test('stays text, wherever it stands, and is never a formula', async () => {
    for (const say of typed) {
      const of = plan([
        post({ posts: { ...figure(1), who: say, date: say }, pay: figure(1) }, { name: say, payer: say }),
        effect(links, { name: say, gains: say }),
      ])
      const book = readWorkbook(
        await moneyWorkbook({
          plans: [{ plan: of, name: say }],
          settings: settings({ priceYear: say }),
          references: [[say, say, say, say, say]],
        }),
      )
      const found = book.sheets.flatMap(({ cells }) => [...cells.values()])
      expect(found.filter(({ isText, holds }) => isText && asTyped(holds) === say).length, say).toBeGreaterThanOrEqual(
        9,
      )
      for (const { formula } of found) expect(formula?.includes(say) ?? false, say).toBe(false)
      for (const [name, address] of book.names) {
        expect(name).toMatch(/^[a-z][\w]*$/i)
        expect(address).toMatch(/^'(Inputs|Plan 1)'!\$[A-Z]\$\d+$/)
      }
    }
  })
})

/** As Excel reads it: a mark that was escaped, and a name that was told apart by a space. */
const asTyped = (holds: string | number): string => String(holds).replace('_x005F_', '_').trimEnd()

test('a name stands for one figure as it is used, and there is one for each that was given', async () => {
  const { names } = await bookOf(tarnPlans)
  expect(names.get('reading')).toBe("'Inputs'!$B$1")
  expect(names.get('new_role_post_1_pay')).toMatch(/^'Inputs'!\$E\$\d+$/)
  expect(names.get('new_role_net')).toMatch(/^'Plan 5'!\$B\$\d+$/)
  const figures = tarnPlans.flatMap(({ lines }) => lines.flatMap((line) => Object.keys(line.figures)))
  // And the reading, the discount and five nets.
  expect(names.size).toBe(figures.length + 2 + tarnPlans.length)
})

test('a cost that was left out is named, and a missing link stops the stairs with a mark', async () => {
  const { fillsUp: _fillsUp, ...some } = links
  const { sheets } = await bookOf([plan([money({}), effect(some)])])
  const cells = sheets.find(({ name }) => name === 'Plan 1')!.cells
  const says = [...cells.values()].map(({ holds }) => holds)
  expect(says).toContain('Left out, so that costs are at least this: amount (A sum)')
  // What fills up, what stops and the money, in five years each.
  expect(says.filter((say) => say === '?')).toHaveLength(15)
})

test('the ranges are values and no formulas, and the sheet that tells so says by how many draws', async () => {
  const { sheets } = await bookOf(tarnPlans)
  const ranges = sheets.find(({ name }) => name === 'Ranges')!.cells
  expect([...ranges.values()].every(({ formula }) => formula === undefined)).toBe(true)
  expect(ranges.get('E6')!.holds).toBeCloseTo(-571_815.52, 1)
  expect(sheets[0]!.cells.get('A5')!.holds).toContain('10000 draws, seed 1')
})

test('sources stand as they were read', async () => {
  const reference = ['Pay', '£27,485', '1 April 2025', 'NHS Employers', 'second hand: check'] as const
  const bytes = await moneyWorkbook({ plans: named(tarnPlans), settings: tarnSettings, references: [reference] })
  const cells = readWorkbook(bytes).sheets.at(-1)!.cells
  expect(['A2', 'B2', 'C2', 'D2', 'E2'].map((address) => cells.get(address)!.holds)).toEqual(reference)
})
