import type { MoneyWarning } from '../domain/money/watch.ts'
import { money } from './en/money.ts'
import { listSay } from './lists.ts'
import { numberSay, shareSay } from './numbers.ts'

/** A warning that figures set off, with its numbers. */
export function moneyWarningSays(warning: MoneyWarning): string {
  const say = money.warnings
  switch (warning.id) {
    case 'more-people-than-room':
      return say[warning.id](numberSay(warning.people, 0), numberSay(warning.room, 0))
    case 'nobody-there':
      return say[warning.id](numberSay(warning.days, 0), numberSay(warning.safeDays, 0))
    case 'payer-does-not-gain':
      return say[warning.id](namesSay(warning.payers), namesSay(warning.gainers))
    case 'money-ends-first':
      return say[warning.id](numberSay(warning.endsInMonth), numberSay(warning.startsInMonth))
    case 'left-to-one':
      return say[warning.id](
        warning.partner || money.partners.unnamed,
        shareSay(warning.share),
        numberSay(warning.year),
      )
  }
}

const namesSay = (names: readonly string[]): string => listSay(names.map((name) => name || money.partners.unnamed))
