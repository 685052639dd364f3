import { leftOut } from '../../domain/money/left-out.ts'
import { effectsOf, postsOf, type EffectFigure, type MoneySettings, type PostFigure } from '../../domain/money/lines.ts'
import { numbersOf } from '../../domain/money/numbers.ts'
import { flightOf, shareWithRoom, strengthIn, type Flight } from '../../domain/money/stairs.ts'
import { postsRun } from '../../domain/money/sums.ts'
import { roomOf, weekOf } from '../../domain/money/week.ts'
import { yearsOf } from '../../domain/money/years.ts'
import { workbook as say } from '../../locales/en/workbook.ts'
import { column, text, type Cell, type CellSheet, type Look } from './cells.ts'
import { asking, givenBy, isPaidBy, postYearBy, strengthBy, type Formula } from './formulas.ts'
import type { Inputs, NamedPlan } from './inputs.ts'

/** A plan as a sheet, and where its sums stand on it: rows of years, and the cell of the net. */
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
  const rows: (readonly Cell[])[] = []
  const add = (cells: readonly Cell[] = []): number => rows.push(cells)
  /** A row with a formula for each year; what is not known is a mark and no number. */
  const byYear = (
    label: string,
    formula: (year: number) => Formula,
    value: (year: number) => number,
    look: Look = 'money',
  ) => add([text(label), ...years.map((year) => cell(formula(year), value(year), look))])
  const at = (year: number, row: number): string => `${column(year)}${row}`
  const total = (label: string, from: number, value: (year: number) => number): number => {
    const to = rows.length
    return byYear(label, (year) => (from > to ? '0' : `SUM(${at(year, from)}:${at(year, to)})`), value)
  }

  add([text(name, 'title')])
  add([text(say.starts(String(plan.startMonth), settings.priceYear))])
  add()
  add([text(say.year, 'head'), ...years.map((number): Cell => ({ number, look: 'head' }))])
  const run = byYear(
    say.running,
    (year) => (year === 1 ? `(12-${numbers.before})/12` : '1'),
    (year) => postsRun(year, numbers.before),
    'share',
  )
  add()

  add([text(say.cost, 'head')])
  const firstCost = rows.length + 1
  for (const line of plan.lines) {
    if (line.kind !== 'post' && line.kind !== 'money') continue
    const formula = (year: number): string => {
      if (line.kind === 'post') return `(${postYearBy(line, inputs)})*${at(year, run)}`
      return (isPaidBy(line, year) && inputs.used({ line: line.id, figure: 'amount' })) || '0'
    }
    byYear(say.paidBy(line.name, line.payer), formula, (year) =>
      worked.costs.reduce((sum, row) => (row.line === line.id ? sum + row.byYear[year - 1]! : sum), 0),
    )
  }
  const cost = total(say.allCosts, firstCost, (year) => worked.years[year - 1]!.cost)
  const missing = leftOut(plan)
  if (missing.length > 0) add([text(say.leftOut(named(plan.lines, missing)))])
  add()

  add([text(say.income, 'head')])
  const firstIncome = rows.length + 1
  for (const { line, byYear: amounts } of worked.incomes) {
    const amount = inputs.used({ line: line.id, figure: 'amount' })
    byYear(
      say.from(line.name, line.from),
      (year) => (amount ? `${amount}*${givenBy(line, year)}` : '0'),
      (year) => amounts[year - 1]!,
    )
  }
  const income = total(say.allIncome, firstIncome, (year) => worked.years[year - 1]!.income)
  const written = byYear(
    say.written,
    (year) =>
      worked.incomes
        .filter(({ line }) => inputs.used({ line: line.id, figure: 'amount' }))
        .map(({ line }) => {
          const [likely, basis] = (['F', 'I'] as const).map((letter) =>
            inputs.at({ line: line.id, figure: 'amount' }, letter),
          )
          return `IF(${basis}>=2,${likely},0)*${givenBy(line, year)}`
        })
        .join('+') || '0',
    (year) => worked.years[year - 1]!.written,
  )
  byYear(
    say.gap,
    (year) => `MAX(0,${at(year, cost)}-${at(year, written)})`,
    (year) => worked.years[year - 1]!.gap,
  )
  add()

  const room = addRoom()
  const moneyRows = numbers.effects.map(({ line }) => addEffect(line.id))
  const back = byYear(
    say.back,
    (year) =>
      moneyRows
        .flatMap((row) => row ?? [])
        .map((row) => at(year, row))
        .join('+') || '0',
    (year) => worked.years[year - 1]!.back,
  )
  const valued = (row: number): string => `(${at(1, row)}+NPV(discount,${at(2, row)}:${at(years.length, row)}))`
  const net = add([text(say.net, 'head'), cell(`${valued(back)}-${valued(cost)}`, worked.inAll.net, 'money')])

  return { sheet: { name: sheetName, rows, widths: [60, ...years.map(() => 14)] }, rows: { cost, income, back, net } }

  /** The room of the posts that see people: a formula for the share of people there is room for, or none that is known. */
  function addRoom(): { readonly cell: Formula; readonly isKnown: boolean } {
    const seeing = postsOf(plan).filter(({ holdsCases }) => holdsCases)
    if (seeing.length === 0) return { cell: undefined, isKnown: true }
    add([text(say.room, 'head')])
    const each = seeing.map((line) => {
      const ask = asking<PostFigure>(inputs, line.id)
      const week = weekOf(numbers.posts.find((post) => post.line.id === line.id)!.numbers)
      const used = (figure: PostFigure) => inputs.used({ line: line.id, figure }) ?? '0'
      const oneCell = (label: string, formula: Formula, value: number) =>
        `B${add([text(label), cell(formula, value, 'amount')])}`
      const there = ask(['hours', 'away'], ({ hours, away }) => `${hours}*(1-${away}*(1-${used('cover')}))`)
      const thereCell = oneCell(say.there(line.name), there, week.paid - week.away)
      const left =
        there &&
        ask(['hours', 'unseen'], ({ hours, unseen }) => {
          const duties = `(${used('supervised')}+${used('meetings')})`
          return `IF(${hours}>0,MAX(0,${thereCell}-${duties}*${thereCell}/${hours}-${thereCell}*${unseen}),0)`
        })
      const leftCell = oneCell(say.left, left, week.road + week.records + week.withPeople)
      const minutes = inputs.used({ line: line.id, figure: 'contact' })
        ? ask(['contact', 'road', 'records'], ({ contact, road, records }) => `(${contact}+${road}+${records})`)
        : ask(['minutes'], ({ minutes: whole }) => whole)
      const contacts = left && minutes && `${leftCell}*60/${minutes}`
      const contactsCell = oneCell(say.contacts, contacts, week.contacts)
      const people =
        contacts && ask(['posts', 'contacts'], ({ posts, contacts: each }) => `${posts}*${contactsCell}*52/${each}`)
      return { cell: oneCell(say.ofPosts, people, week.room), isKnown: people !== undefined }
    })
    const isKnown = each.every((one) => one.isKnown)
    const row = add([
      text(say.roomInAll),
      cell(isKnown ? each.map((one) => one.cell).join('+') : undefined, roomOf(numbers), 'amount'),
    ])
    add()
    return { cell: `$B$${row}`, isKnown }
  }

  /** The stairs of an effect; the row of its money, where that is known. */
  function addEffect(id: string): number | undefined {
    const line = effectsOf(plan).find((one) => one.id === id)!
    const effect = numbers.effects.find((one) => one.line.id === id)!.numbers
    const ask = asking<EffectFigure>(inputs, id)
    const flight = (year: number): Flight => flightOf(effect, roomOf(numbers), strengthIn(year, effect, numbers.before))
    add([text(say.toMoney(line.name, line.gains), 'head')])
    const strength = byYear(
      say.strength,
      (year) => strengthBy(line, inputs, year, numbers.before),
      (year) => strengthIn(year, effect, numbers.before),
      'share',
    )
    const shareBy = room.isKnown
      ? ask(['people'], ({ people }) => (room.cell ? `IF(${people}>0,MIN(1,${room.cell}/${people}),1)` : '1'))
      : undefined
    const share = add([text(say.share), cell(shareBy, shareWithRoom(effect.people, roomOf(numbers)), 'share')])
    let isKnown = shareBy !== undefined
    const stair = (
      label: string,
      names: readonly EffectFigure[],
      of: (above: string, cells: Readonly<Record<EffectFigure, string>>, year: number) => string,
      value: (year: number) => number,
      look: Look = 'amount',
    ): number => {
      const above = rows.length
      isKnown &&= names.every((figure) => inputs.used({ line: id, figure }) !== undefined)
      const formula = (year: number) => (isKnown ? ask(names, (cells) => of(at(year, above), cells, year)) : undefined)
      return byYear(label, formula, value, look)
    }
    stair(
      say.paper,
      ['people', 'avoided', 'hours'],
      (_above, { people, avoided, hours }, year) => `${people}*$B$${share}*${avoided}*${hours}*${at(year, strength)}`,
      (year) => flight(year).paper,
    )
    stair(
      say.once,
      ['twice'],
      (above, { twice }) => `${above}*(1-${twice})`,
      (year) => flight(year).once,
    )
    stair(
      say.staysFree,
      ['fillsUp'],
      (above, { fillsUp }) => `${above}*(1-${fillsUp})`,
      (year) => flight(year).left,
    )
    stair(
      say.closed,
      ['agreed', 'smallest'],
      (above, { agreed, smallest }) =>
        `IF(${smallest}>0,INT(${above}*${agreed}/${smallest}+0.000000001)*${smallest},${above}*${agreed})`,
      (year) => flight(year).closed,
    )
    const row = stair(
      say.moneyFor(line.gains),
      ['worth'],
      (above, { worth }) => `${above}*${worth}`,
      (year) => flight(year).money,
      'money',
    )
    add()
    return isKnown ? row : undefined
  }
}

const cell = (formula: Formula, value: number, look: Look): Cell =>
  formula === undefined ? text(say.unknown) : { formula, value, look }

const named = (lines: NamedPlan['plan']['lines'], missing: ReturnType<typeof leftOut>): string =>
  missing.map(({ line, figure }) => `${lines.find(({ id }) => id === line)!.name}, ${say.figures[figure]}`).join('. ')
