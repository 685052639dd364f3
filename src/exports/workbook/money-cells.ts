import { draw, drawsInAll } from '../../domain/money/draws.ts'
import type { MoneySettings } from '../../domain/money/lines.ts'
import { spreadOf } from '../../domain/money/spread.ts'
import { yearsOf } from '../../domain/money/years.ts'
import { workbook as say } from '../../locales/en/workbook.ts'
import { fixedOn, text, type Cell, type CellBook, type CellSheet, type NamedCell } from './cells.ts'
import { inputsOf, type NamedPlan } from './inputs.ts'
import { planSheet } from './plan-sheet.ts'

/** A row of a reference list: what it is, its value, from when, whose it is, and how it was read. */
type Reference = readonly [what: string, value: string, from: string, source: string, read: string]

/** What a workbook is made of. */
export type MoneyBook = {
  readonly plans: readonly NamedPlan[]
  readonly settings: MoneySettings
  readonly references: readonly Reference[]
}

/** The sums of all plans as cells: formulas on named figures, with the engine's values as said. Ranges are values alone. */
export function moneyCells({ plans, settings, references }: MoneyBook): CellBook {
  const inputs = inputsOf(plans, settings)
  const sheets = plans.map((one, at) => planSheet(one, say.planSheet(String(at + 1)), settings, inputs))
  const nets = plans.map(({ plan }, at): NamedCell => ({
    name: `${plan.id.replaceAll('-', '_')}_net`,
    sheet: sheets[at]!.sheet.name,
    address: `B${sheets[at]!.rows.net}`,
  }))
  return {
    sheets: [
      aboutSheet(settings),
      inputs.sheet,
      ...sheets.map(({ sheet }) => sheet),
      {
        name: say.sheets.side,
        widths: [40, 14, 14, 20, 24],
        rows: [
          [text(say.sideTitle, 'title')],
          heads(say.sideColumns),
          ...plans.map(({ plan, name }, at): readonly Cell[] => {
            const { sheet, rows } = sheets[at]!
            const { years, inAll } = yearsOf(plan, settings, 'said')
            const third = years[2]!
            const of = (row: number, value: number, letter = 'D'): Cell => ({
              formula: fixedOn(sheet.name, `${letter}${row}`),
              value,
              look: 'money',
            })
            return [
              text(name),
              of(rows.cost, third.cost),
              of(rows.income, third.income),
              of(rows.back, third.back),
              of(rows.net, inAll.net, 'B'),
            ]
          }),
        ],
      },
      rangesSheet(plans, settings),
      {
        name: say.sheets.sources,
        widths: [40, 40, 24, 60, 24],
        rows: [heads(say.sourceColumns), ...references.map((row) => row.map((one) => text(one)))],
      },
    ],
    names: [...inputs.names, ...nets],
  }
}

const heads = (columns: readonly string[]): readonly Cell[] => columns.map((one) => text(one, 'head'))

const aboutSheet = ({ seed }: MoneySettings): CellSheet => ({
  name: say.sheets.about,
  widths: [110],
  rows: [
    [text(say.title, 'title')],
    ...say.about.map((one) => [text(one)]),
    [text(say.aboutRanges(String(drawsInAll), String(seed)))],
  ],
})

const rangesSheet = (plans: readonly NamedPlan[], settings: MoneySettings): CellSheet => ({
  name: say.sheets.ranges,
  widths: [40, 18, 18, 18, 18, 18],
  rows: [
    heads(say.rangeColumns),
    ...plans.map(({ plan, name }): readonly Cell[] => {
      const { low, middle, high, likely, asGoodAsLikely } = spreadOf(draw(plan, settings, 'said'))
      const sums = [low, middle, high, likely].map((number): Cell => ({ number, look: 'money' }))
      return [text(name), ...sums, { number: asGoodAsLikely, look: 'share' }]
    }),
  ],
})
