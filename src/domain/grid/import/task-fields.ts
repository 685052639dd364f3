import { longestLine, type GridTask } from '../../assessment.ts'
import { own } from '../../own.ts'
import { comparable, isBlank } from '../../text.ts'
import { isMore, mostMinutes } from '../door.ts'
import { minutesIn } from '../grid-in.ts'
import { times } from '../grid.ts'
import { amountSaid, numberSaid } from './cells.ts'
import type { Column, ListWords } from './meaning.ts'
import type { Why } from './why.ts'

/** What the columns of a row say of a task beside its marks, and whether it is done daily; or what is not understood. */
type FieldsRead =
  { readonly given: Partial<GridTask>; readonly isDaily: boolean } | { readonly why: Why; readonly said?: string }

/** As often a week as this is daily. */
const daily = 5

type Given = { -readonly [Field in keyof GridTask]?: GridTask[Field] }
type Read = (cell: string, given: Given, words: ListWords) => Why | undefined

/** What each column does with what its cell says, where it says anything. */
const readers: Partial<Record<Column['kind'], Read>> = {
  hours: (cell, given) => amountInto(cell, 60, given, 'minutes'),
  minutes: (cell, given) => amountInto(cell, 1, given, 'minutes'),
  'simpler-hours': (cell, given) => amountInto(cell, 60, given, 'simplerMinutes'),
  when: (cell, given, words) => {
    const parts = comparable(cell)
      .split(/[,;/+&]|\band\b/)
      .map((part) => part.trim())
      .filter(Boolean)
    const said = parts.map((part) => own(words.times, part))
    if (said.some((one) => one === undefined)) return 'when-not-known'
    given.times = times.filter((time) => said.some((some) => some!.includes(time)))
    return undefined
  },
  risk: (cell, given, words) => {
    const risk = own(words.risks, comparable(cell))
    if (risk) given.risk = risk
    return risk ? undefined : 'risk-not-known'
  },
  verdict: (cell, given, words) => {
    const verdict = own(words.verdicts, comparable(cell))
    if (verdict) given.verdict = verdict
    return verdict ? undefined : 'verdict-not-known'
  },
  counted: (cell, given, words) => yesInto(cell, given, 'isCounted', words),
  closed: (cell, given, words) => yesInto(cell, given, 'isClosed', words),
  where: (cell, given) => lineInto(cell, given, 'place'),
  needs: (cell, given) => lineInto(cell, given, 'registration'),
  organisation: (cell, given) => lineInto(cell, given, 'organisation'),
  contact: (cell, given) => lineInto(cell, given, 'contact'),
  people: (cell, given) => lineInto(cell, given, 'people'),
}

export function taskFields(cells: readonly string[], columns: readonly Column[], words: ListWords): FieldsRead {
  const given: Given = {}
  for (const [at, { kind }] of columns.entries()) {
    const cell = cells[at] ?? ''
    const why = isBlank(cell) ? undefined : readers[kind]?.(cell, given, words)
    if (why) return { why, said: cell.trim() }
  }
  const saidOf = (kind: Column['kind']) => cells[columns.findIndex((column) => column.kind === kind)] ?? ''
  const [count, each] = [saidOf('times-a-week'), saidOf('minutes-each')]
  const timesAWeek = numberSaid(count) ?? own(words.often, comparable(count))
  // It may be on five days or on seven: how long it takes in a week is left to be asked.
  const isSaidDaily = words.daily.includes(comparable(count))
  if (given.minutes === undefined && !isBlank(count) && !isBlank(each) && !isSaidDaily) {
    const product = Math.round((timesAWeek ?? Number.NaN) * Number(amountSaid(each, 1)))
    if (!(product <= mostMinutes)) return { why: 'not-hours', said: `${count.trim()} × ${each.trim()}` }
    given.minutes = String(product)
  }
  const { minutes, simplerMinutes: simpler } = given
  if (minutes && simpler && isMore(minutesIn(simpler), minutesIn(minutes))) return { why: 'simpler-is-more' }
  return { given, isDaily: isSaidDaily || (timesAWeek ?? 0) >= daily }
}

function amountInto(cell: string, unit: number, given: Given, field: 'minutes' | 'simplerMinutes'): Why | undefined {
  const amount = amountSaid(cell, unit)
  if (amount !== undefined) given[field] = amount
  return amount === undefined ? 'not-hours' : undefined
}

function yesInto(cell: string, given: Given, field: 'isCounted' | 'isClosed', { yes, no }: ListWords): Why | undefined {
  const said = comparable(cell)
  if (!yes.includes(said) && !no.includes(said)) return 'yes-or-no-not-known'
  given[field] = yes.includes(said)
  return undefined
}

type Line = 'place' | 'registration' | 'organisation' | 'contact' | 'people'

function lineInto(cell: string, given: Given, field: Line): Why | undefined {
  if (cell.trim().length > longestLine) return 'too-long'
  given[field] = cell.trim()
  return undefined
}
