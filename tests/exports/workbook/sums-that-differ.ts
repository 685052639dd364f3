import type { MoneyPlan, MoneySettings } from '../../../src/domain/money/lines.ts'
import { yearsOf } from '../../../src/domain/money/years.ts'
import type { ReadBook } from './read-workbook.ts'

/** What one sheet of a plan was calculated from, and how it was read. */
export type Calculated = {
  readonly plan: MoneyPlan
  readonly settings: MoneySettings
  readonly reading: 'said' | 'shown'
}

/** Rows of a plan's sheet by what stands before them. */
const rowsOf = {
  cost: 'All costs',
  income: 'All income',
  written: 'of it in writing',
  gap: 'Nobody pays yet',
  back: 'Comes back as money',
} as const

/**
 * Where a sheet of a plan comes to another sum than the engine, in words; none where all agree to 1e-9. The net is taken
 * against the larger of what it is the difference of.
 */
export function sumsThatDiffer(
  { sheets }: ReadBook,
  name: string,
  valueAt: (address: string) => number,
  { plan, settings, reading }: Calculated,
): readonly string[] {
  const { years, inAll } = yearsOf(plan, settings, reading)
  const cells = sheets.find((one) => one.name === name)!.cells
  const rowOf = (label: string) =>
    [...cells].find(([address, { holds }]) => address.startsWith('A') && holds === label)![0].slice(1)
  const differs = (label: string, address: string, expected: number, scale = Math.abs(expected)) => {
    const value = valueAt(address)
    return isNear(value, expected, scale)
      ? []
      : [`${name}, ${reading}: ${label}, ${address}: ${value}, not ${expected}`]
  }
  return [
    ...Object.entries(rowsOf).flatMap(([sum, label]) =>
      years.flatMap((year, at) =>
        differs(label, `${String.fromCharCode(66 + at)}${rowOf(label)}`, year[sum as keyof typeof rowsOf]),
      ),
    ),
    ...differs('net', `B${rowOf('Comes back less cost, in pounds of year 1')}`, inAll.net, inAll.cost + inAll.back),
  ]
}

/** As near as two ways to add the same can come. */
export const isNear = (one: number, other: number, scale = Math.abs(other)): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, scale)
