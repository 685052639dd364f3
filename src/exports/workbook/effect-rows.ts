import type { EffectFigure } from '../../domain/money/lines.ts'
import type { PlanNumbers } from '../../domain/money/numbers.ts'
import { flightOf, shareWithRoom, strengthIn, type Flight } from '../../domain/money/stairs.ts'
import { roomOf } from '../../domain/money/week.ts'
import { workbook as say } from '../../locales/en/workbook.ts'
import { text, type Look } from './cells.ts'
import { asking, strengthBy } from './formulas.ts'
import type { Inputs } from './inputs.ts'
import type { Room } from './room-rows.ts'
import { inYear, type SheetRows } from './sheet-rows.ts'

type Cells = Readonly<Record<EffectFigure, string>>

/** The stairs of an effect, year by year; gives the row of its money, where that is known. */
export function addEffect(
  { line, numbers: effect }: PlanNumbers['effects'][number],
  numbers: PlanNumbers,
  room: Room,
  inputs: Inputs,
  rows: SheetRows,
): number | undefined {
  const ask = asking<EffectFigure>(inputs, line.id)
  const strengthOf = (year: number): number => strengthIn(year, effect, numbers.before)
  rows.add([text(say.toMoney(line.name, line.gains), 'head')])
  const strength = rows.addYears(
    say.strength,
    (year) => strengthBy(line, inputs, year, numbers.before),
    strengthOf,
    'share',
  )
  const shareBy = room.isKnown
    ? ask(['people'], ({ people }) => (room.cell ? `IF(${people}>0,MIN(1,${room.cell}/${people}),1)` : '1'))
    : undefined
  const share = rows.addOne(say.share, shareBy, shareWithRoom(effect.people, roomOf(numbers)), 'share')

  let isKnown = shareBy !== undefined
  const addStair = (
    label: string,
    of: keyof Flight,
    names: readonly EffectFigure[],
    formula: (above: string, cells: Cells, year: number) => string,
    look: Look = 'amount',
  ): number => {
    const above = rows.rows.length
    isKnown &&= ask(names, () => '') !== undefined
    return rows.addYears(
      label,
      (year) => (isKnown ? ask(names, (cells) => formula(inYear(year, above), cells, year)) : undefined),
      (year) => flightOf(effect, roomOf(numbers), strengthOf(year))[of],
      look,
    )
  }
  addStair(
    say.paper,
    'paper',
    ['people', 'avoided', 'hours'],
    (_above, { people, avoided, hours }, year) => `${people}*${share}*${avoided}*${hours}*${inYear(year, strength)}`,
  )
  addStair(say.once, 'once', ['twice'], (above, { twice }) => `${above}*(1-${twice})`)
  addStair(say.staysFree, 'left', ['fillsUp'], (above, { fillsUp }) => `${above}*(1-${fillsUp})`)
  addStair(
    say.closed,
    'closed',
    ['agreed', 'smallest'],
    (above, { agreed, smallest }) =>
      `IF(${smallest}>0,INT(${above}*${agreed}/${smallest}+0.000000001)*${smallest},${above}*${agreed})`,
  )
  const money = addStair(
    say.moneyFor(line.gains),
    'money',
    ['worth'],
    (above, { worth }) => `${above}*${worth}`,
    'money',
  )
  rows.add()
  return isKnown ? money : undefined
}
