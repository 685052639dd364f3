import { own } from '../../own.ts'
import { comparable, isBlank } from '../../text.ts'
import { mostMinutes } from '../door.ts'

/** How many minutes one of it is. */
const units: Readonly<Record<string, number>> = {
  h: 60,
  hr: 60,
  hrs: 60,
  hour: 60,
  hours: 60,
  m: 1,
  min: 1,
  mins: 1,
  minute: 1,
  minutes: 1,
}

/**
 * Time as a cell says it, as an amount that is kept: "2", "2,5", "1:30", "90 min", or at the least, likely and at the most
 * "0.5-1-2". Nothing said is ''; undefined is no time. `unit` is how many minutes one is where the cell names none.
 */
export function amountSaid(cell: string, unit: number): string | undefined {
  const said = comparable(cell)
  if (isBlank(said)) return ''
  const [, figures = '', named] = /^([\d.,:\s-]+?)\s*([a-z]*)$/.exec(said) ?? []
  const each = named ? own(units, named) : unit
  if (each === undefined) return undefined
  const all = figures.split('-').map((figure) => minutesSaid(figure.trim(), each))
  if ((all.length !== 1 && all.length !== 3) || !all.every(isMinutes)) return undefined
  const inOrder = all.every((minutes, at) => at === 0 || minutes >= all[at - 1]!)
  return inOrder ? all.join('-') : undefined
}

function minutesSaid(figure: string, unit: number): number | undefined {
  const [, hours, minutes] = /^(\d{1,5}):([0-5]\d)(?::\d\d)?$/.exec(figure) ?? []
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes)
  const count = numberSaid(figure)
  return count === undefined ? undefined : Math.round(count * unit)
}

const isMinutes = (minutes: number | undefined): minutes is number =>
  minutes !== undefined && minutes >= 0 && minutes <= mostMinutes

/** A number with a point or a comma: "1,200.5" and "1.200,5" are the same; "1,5" is one and a half. */
export function numberSaid(cell: string): number | undefined {
  const said = cell.replace(/\s/g, '')
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(said)
    ? said.replaceAll(',', '')
    : /^\d{1,3}(\.\d{3})+,\d+$/.test(said)
      ? said.replaceAll('.', '').replace(',', '.')
      : said.replace(',', '.')
  return /^\d{1,9}(\.\d*)?$|^\.\d+$/.test(plain) ? Number(plain) : undefined
}

/** Hours of an amount that is kept, so that `amountSaid` has the same of them. */
export const hoursOf = (amount: string): string =>
  amount === ''
    ? ''
    : amount
        .split('-')
        .map((minutes) => String(Math.round((Number(minutes) / 60) * 100) / 100))
        .join('-')

/** The parts of a list in a cell, apart by semicolons, or by commas where it has none. */
export const listSaid = (cell: string): string[] =>
  cell
    .split(cell.includes(';') ? ';' : ',')
    .map((part) => part.trim())
    .filter((part) => !isBlank(part))

/** A list as `listSaid` has it again. */
export const listInCell = (parts: readonly string[]): string =>
  parts.some((part) => part.includes(',')) ? `${parts.join('; ')};` : parts.join('; ')
