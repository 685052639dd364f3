import { leftOut } from '../../domain/money/left-out.ts'
import type { MoneyPlan, MoneySettings } from '../../domain/money/lines.ts'
import { numbersOf } from '../../domain/money/numbers.ts'
import { isPaidIn, postsRun } from '../../domain/money/sums.ts'
import { yearsOf, type MoneyYear, type Years } from '../../domain/money/years.ts'
import { placesSay } from '../../locales/figure-says.ts'
import { workbook as say } from '../../locales/en/workbook.ts'
import { text, type Cell, type CellSheet } from './cells.ts'
import { addEffect } from './effect-rows.ts'
import { givenBy, postYearBy } from './formulas.ts'
import type { Inputs, NamedPlan } from './inputs.ts'
import { addRoom } from './room-rows.ts'
import { formulaCell, inYear, sheetRows, type SheetRows } from './sheet-rows.ts'

/** A plan as a sheet, and where its sums stand on it: rows of years, and the row of the net. */
export type PlanSheet = {
  readonly sheet: CellSheet
  readonly rows: { readonly cost: number; readonly income: number; readonly back: number; readonly net: number }
}

export function planSheet(
  { plan, name }: NamedPlan,
  sheetName: string,
  settings: MoneySettings,
  inputs: Inputs,
): PlanSheet {
  const numbers = numbersOf(plan, settings, 'said')
  const worked = yearsOf(plan, settings, 'said')
  const years = worked.years.map(({ year }) => year)
  const rows = sheetRows(years)
  const { add, addYears } = rows
  const sumOf = (sum: keyof MoneyYear) => (year: number) => worked.years[year - 1]![sum]

  add([text(name, 'title')])
  add([text(say.starts(String(plan.startMonth), settings.priceYear))])
  add()
  add([text(say.year, 'head'), ...years.map((number): Cell => ({ number, look: 'head' }))])
  const run = addYears(
    say.running,
    (year) => (year === 1 ? `(12-${numbers.before})/12` : '1'),
    (year) => postsRun(year, numbers.before),
    'share',
  )
  add()
  add([text(say.cost, 'head')])
  const firstCost = rows.rows.length + 1
  addCosts(plan, worked, run, inputs, rows)
  const cost = rows.addTotal(say.allCosts, firstCost, sumOf('cost'))
  const missing = leftOut(plan)
  if (missing.length > 0) add([text(say.leftOut(placesSay(missing, plan)))])
  add()
  add([text(say.income, 'head')])
  const firstIncome = rows.rows.length + 1
  addIncomes(worked, inputs, rows)
  const income = rows.addTotal(say.allIncome, firstIncome, sumOf('income'))
  const written = addYears(say.written, (year) => writtenBy(worked, inputs, year), sumOf('written'))
  addYears(say.gap, (year) => `MAX(0,${inYear(year, cost)}-${inYear(year, written)})`, sumOf('gap'))
  add()
  const room = addRoom(plan, numbers, inputs, rows)
  const money = numbers.effects.flatMap((effect) => addEffect(effect, numbers, room, inputs, rows) ?? [])
  const back = addYears(say.back, (year) => money.map((row) => inYear(year, row)).join('+') || '0', sumOf('back'))
  const valued = (row: number): string =>
    `(${inYear(1, row)}+NPV(discount,${inYear(2, row)}:${inYear(years.length, row)}))`
  const net = add([text(say.net, 'head'), formulaCell(`${valued(back)}-${valued(cost)}`, worked.inAll.net, 'money')])
  return {
    sheet: { name: sheetName, rows: rows.rows, widths: [60, ...years.map(() => 14)] },
    rows: { cost, income, back, net },
  }
}

function addCosts(plan: MoneyPlan, { costs }: Years, run: number, inputs: Inputs, rows: SheetRows): void {
  for (const line of plan.lines) {
    if (line.kind !== 'post' && line.kind !== 'money') continue
    const formula = (year: number): string => {
      if (line.kind === 'post') return `(${postYearBy(line, inputs)})*${inYear(year, run)}`
      return (isPaidIn(year, line) && inputs.used({ line: line.id, figure: 'amount' })) || '0'
    }
    const value = (year: number): number =>
      costs.reduce((sum, row) => (row.line === line.id ? sum + row.byYear[year - 1]! : sum), 0)
    rows.addYears(say.paidBy(line.name, line.payer), formula, value)
  }
}

function addIncomes({ incomes }: Years, inputs: Inputs, rows: SheetRows): void {
  for (const { line, byYear } of incomes) {
    const amount = inputs.used({ line: line.id, figure: 'amount' })
    rows.addYears(
      say.from(line.name, line.from),
      (year) => (amount ? `${amount}*${givenBy(line, year)}` : '0'),
      (year) => byYear[year - 1]!,
    )
  }
}

/** What is in writing is so in both readings: from the likely figure, where its basis is enough. */
function writtenBy({ incomes }: Years, inputs: Inputs, year: number): string {
  const parts = incomes.flatMap(({ line }) => {
    const place = { line: line.id, figure: 'amount' } as const
    if (!inputs.used(place)) return []
    return [`IF(${inputs.at(place, 'I')}>=2,${inputs.at(place, 'F')},0)*${givenBy(line, year)}`]
  })
  return parts.join('+') || '0'
}
