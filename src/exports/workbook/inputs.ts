import type { Figure } from '../../domain/money/figure.ts'
import { figuresOf, links } from '../../domain/money/figures.ts'
import type { FigureName, Line, MoneyPlan, MoneySettings, Place } from '../../domain/money/lines.ts'
import { numbersAt, numbersOf } from '../../domain/money/numbers.ts'
import { workbook as say } from '../../locales/en/workbook.ts'
import { fixedOn, text, type Cell, type CellSheet, type NamedCell } from './cells.ts'

export type NamedPlan = { readonly plan: MoneyPlan; readonly name: string }

/** The sheet of figures, and how formulas ask for one of them. */
export type Inputs = {
  readonly sheet: CellSheet
  readonly names: readonly NamedCell[]
  /** The name of a figure as it is used in the reading; undefined where nobody gave it. */
  readonly used: (place: Place) => string | undefined
  /** Cells of its row, fixed: F the likely value, G the low one, I the basis. */
  readonly at: (place: Place, letter: 'F' | 'G' | 'I') => string
}

const firstRow = 6

/** A row for each figure that was given, in the order of plans and lines. */
export function inputsOf(plans: readonly NamedPlan[], settings: MoneySettings): Inputs {
  const rows = plans.flatMap(({ plan, name }) =>
    plan.lines.flatMap((line) =>
      figuresGiven(line).map(([figure, given]) => ({ plan, planName: name, line, figure, given })),
    ),
  )
  const rowOf = new Map(rows.map((row, at) => [key({ line: row.line.id, figure: row.figure }), firstRow + at]))
  const nameOf = new Map(rows.map((row) => [key({ line: row.line.id, figure: row.figure }), cellName(row)]))
  const sheet = say.sheets.inputs
  const named = (name: string, address: string): NamedCell => ({ name, sheet, address })
  return {
    sheet: {
      name: sheet,
      widths: [30, 30, 26, 14, 12, 12, 12, 12, 12, 14, 40, 12, 36],
      rows: [
        [text(say.reading), text('said'), text(say.readingHelp)],
        [text(say.years), { number: settings.years }, text(say.yearsHelp)],
        [text(say.discount), { number: settings.discount, look: 'share' }, text(say.pricesOf(settings.priceYear))],
        [],
        say.columns.map((one) => text(one, 'head')),
        ...rows.map((row, at) => figureRow(row, firstRow + at, rowOf, settings)),
      ],
    },
    names: [
      named('reading', 'B1'),
      named('discount', 'B3'),
      ...rows.map((row, at) => named(cellName(row), `E${firstRow + at}`)),
    ],
    used: (place) => nameOf.get(key(place)),
    at: (place, letter) => fixedOn(sheet, `${letter}${rowOf.get(key(place))}`),
  }
}

type Row = {
  readonly plan: MoneyPlan
  readonly planName: string
  readonly line: Line
  readonly figure: FigureName
  readonly given: Figure
}

const key = ({ line, figure }: Place): string => `${line} ${figure}`

const figuresGiven = (line: Line): readonly (readonly [FigureName, Figure])[] => {
  const given: { readonly [K in FigureName]?: Figure } = line.figures
  return (Object.keys(figuresOf[line.kind]) as FigureName[]).flatMap((name) => {
    const figure = given[name]
    return figure ? [[name, figure] as const] : []
  })
}

/** Of the kind and the place of a line and no word that was typed: `new_role_post_1_pay`. */
function cellName({ plan, line, figure }: Row): string {
  const at = plan.lines.filter(({ kind }) => kind === line.kind).findIndex(({ id }) => id === line.id) + 1
  return `${plan.id.replaceAll('-', '_')}_${line.kind}_${at}_${figure}`
}

function figureRow(
  { plan, planName, line, figure, given }: Row,
  row: number,
  rowOf: ReadonlyMap<string, number>,
  settings: MoneySettings,
): readonly Cell[] {
  const kind = figuresOf[line.kind][figure]!
  const place = { line: line.id, figure }
  const valueIn = (reading: 'said' | 'shown') => numbersAt(numbersOf(plan, settings, reading), place)![figure]
  // Posts, cover and income are decided: a range of theirs is not used.
  const range: Pick<Figure, 'low' | 'high'> = kind.part === 'decision' ? {} : given
  return [
    text(planName),
    text(line.name),
    text(say.figures[figure]),
    text(say.units[kind.unit]),
    { formula: `IF(reading="shown",J${row},F${row})`, value: valueIn('said') },
    { number: given.likely },
    range.low === undefined ? null : { number: range.low },
    range.high === undefined ? null : { number: range.high },
    { number: given.basis },
    { formula: shownBy(line, figure, row, rowOf), value: valueIn('shown') },
    text(given.who),
    text(given.date),
    text(cellName({ plan, planName, line, figure, given })),
  ]
}

/** How a figure counts when only what is shown counts. */
function shownBy(line: Line, figure: FigureName, row: number, rowOf: ReadonlyMap<string, number>): string {
  if (line.kind === 'income') return `IF(I${row}>=2,F${row},0)`
  if (figuresOf[line.kind][figure]!.part === 'cost') return `IF(AND(I${row}<2,H${row}<>""),H${row},F${row})`
  if (line.kind !== 'effect' || figure !== 'agreed') return `F${row}`
  const chain = links.map((link) => rowOf.get(key({ line: line.id, figure: link })))
  if (chain.includes(undefined)) return '0'
  return `IF(MIN(${chain.map((at) => `I${at}`).join()})>=2,F${row},0)`
}
