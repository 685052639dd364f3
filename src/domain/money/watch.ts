import type { SaidOrShown } from './figure.ts'
import { effectsOf, type MoneyPlan, type MoneySettings } from './lines.ts'
import { known, numbersOf } from './numbers.ts'
import { partnersIn } from './partners.ts'
import { fewestHolders, nobodyThere } from './presence.ts'
import { servedBy } from './served.ts'
import { yearsOf } from './years.ts'

/** Each says what it found, in numbers; undefined where it did not, or where that is not known. */
export type MoneyWarning =
  | { readonly id: 'more-people-than-room'; readonly people: number; readonly room: number; readonly beyond: number }
  | {
      readonly id: 'nobody-there'
      readonly line: string
      readonly days: number
      readonly safeDays: number
      readonly holders: number
      /** Undefined where no number of holders would be enough. */
      readonly holdersNeeded: number | undefined
    }
  | {
      readonly id: 'payer-does-not-gain'
      readonly payers: readonly string[]
      readonly gainers: readonly string[]
      readonly paid: number
    }
  | {
      readonly id: 'money-ends-first'
      readonly line: string
      /** The last month with money in writing, and the first in which the effect is felt. */
      readonly endsInMonth: number
      readonly startsInMonth: number
    }
  | {
      readonly id: 'left-to-one'
      readonly partner: string
      readonly year: number
      readonly amount: number
      readonly share: number
    }

type Of<Id extends MoneyWarning['id']> = Extract<MoneyWarning, { id: Id }>
type Watch = (plan: MoneyPlan, settings: MoneySettings, reading: SaidOrShown) => MoneyWarning | undefined

/** All that fire for a plan, in the order of the design. */
export const moneyWarnings = (
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
): readonly MoneyWarning[] => watches.flatMap((watch) => watch(plan, settings, reading) ?? [])

/** More people than the posts have room for. */
export function morePeopleThanRoom(
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
): Of<'more-people-than-room'> | undefined {
  const served = servedBy(plan, settings, reading)
  if (!served || served.beyond <= 0) return undefined
  const { people, room, beyond } = served
  return { id: 'more-people-than-room', people, room, beyond }
}

/** A post that sees people, with nobody there on more days than the team calls safe: the one with the most such days. */
export function nobodyIsThere(
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
): Of<'nobody-there'> | undefined {
  const { safeDays } = settings
  if (safeDays === undefined) return undefined
  const [worst] = numbersOf(plan, settings, reading)
    .posts.filter(({ line }) => line.holdsCases)
    .map(({ line, numbers }) => ({
      line: line.id,
      numbers,
      holders: numbers.holders,
      days: nobodyThere(numbers, numbers.holders),
    }))
    .filter(({ days }) => days > safeDays + 1e-9)
    .sort((one, other) => other.days - one.days)
  if (!worst) return undefined
  const { numbers, ...found } = worst
  return { id: 'nobody-there', ...found, safeDays, holdersNeeded: fewestHolders(numbers, safeDays) }
}

/** Whoever bears the most of the cost gains nothing, while others gain. */
export function payerDoesNotGain(
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
): Of<'payer-does-not-gain'> | undefined {
  const gainers = [...new Set(effectsOf(plan).map(({ gains }) => gains))]
  const borne = partnersIn(plan, settings, reading)
    .map(({ name, pays, gives, gets }) => ({
      name,
      sum: pays.reduce((sum, _, at) => sum + pays[at]! + gives[at]! - gets[at]!, 0),
    }))
    .filter(({ sum }) => sum > 0)
  const [without, paid] = [borne.filter(({ name }) => !gainers.includes(name)), total(borne)]
  if (gainers.length === 0 || total(without) * 2 <= paid) return undefined
  return { id: 'payer-does-not-gain', payers: without.map(({ name }) => name), gainers, paid: total(without) }
}

const total = (parts: readonly { readonly sum: number }[]): number => parts.reduce((all, { sum }) => all + sum, 0)

/** All money that is in writing ends before an effect is felt: the one that is felt last. */
export function moneyEndsFirst(
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
): Of<'money-ends-first'> | undefined {
  const ends = yearsOf(plan, settings, reading)
    .incomes.filter(({ isWritten, byYear }) => isWritten && byYear.some((amount) => amount > 0))
    .map(({ line: { lastMonth } }) => (lastMonth === 'no-end' ? Number.POSITIVE_INFINITY : lastMonth!))
  if (ends.length === 0) return undefined
  const endsInMonth = Math.max(...ends)
  const [last] = numbersOf(plan, settings, reading)
    .effects.map(({ line, numbers: { waits } }) => ({
      line: line.id,
      startsInMonth: plan.startMonth + Math.floor(known(waits)),
    }))
    .filter(({ startsInMonth }) => startsInMonth > endsInMonth)
    .sort((one, other) => other.startsInMonth - one.startsInMonth)
  return last && { id: 'money-ends-first', endsInMonth, ...last }
}

/** A partner that carries nearly all of what nobody else pays. [inference] */
const nearlyAll = 0.9

/** Of several partners, one carries nearly all that no income and no money back covers in the last year. */
export function leftToOne(
  plan: MoneyPlan,
  settings: MoneySettings,
  reading: SaidOrShown,
): Of<'left-to-one'> | undefined {
  const partners = partnersIn(plan, settings, reading)
  const year = settings.years
  const left = partners
    .map(({ name, pays, gets, gains }) => ({
      partner: name,
      amount: pays[year - 1]! - gets[year - 1]! - gains[year - 1]!,
    }))
    .filter(({ amount }) => amount > 0)
    .sort((one, other) => other.amount - one.amount)
  const [most] = left
  if (partners.length < 2 || !most) return undefined
  const share = most.amount / left.reduce((sum, { amount }) => sum + amount, 0)
  return share >= nearlyAll ? { id: 'left-to-one', year, share, ...most } : undefined
}

const watches: readonly Watch[] = [morePeopleThanRoom, nobodyIsThere, payerDoesNotGain, moneyEndsFirst, leftToOne]
