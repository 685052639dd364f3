import { costKinds } from '../domain/money/lines.ts'
import type { FactSuggested } from '../domain/money/suggest-facts.ts'
import type { MoneyReason } from '../domain/money/suggest.ts'
import { own } from '../domain/own.ts'
import type { Because, GridReason } from '../domain/suggested/suggested.ts'
import { figuresPoint } from './en/figures-point.ts'
import { money as moneyWords } from './en/money.ts'
import { listSay } from './lists.ts'
import { someSay } from './some-say.ts'
import { numberSay, poundsSay, shareSay } from './numbers.ts'

/** Why figures point to something, in numbers: what stands after "because". */
export function becauseSays(because: Because): string {
  if (because.of === 'money') return moneySays(because.reason)
  return because.of === 'saving' ? savingSays(because.found) : gridSays(because)
}

function moneySays(reason: MoneyReason): string {
  const say = figuresPoint.money
  switch (reason.code) {
    case 'pay-alone':
      return say['pay-alone'](missingSays(reason.missing))
    case 'some-costs':
    case 'most-costs': {
      const known = numberSay(costKinds.length - reason.missing.length)
      return say[reason.code](known, numberSay(costKinds.length), missingSays(reason.missing))
    }
    case 'all-costs':
      return say[reason.confirmed ? 'confirmed' : 'all-costs'](numberSay(costKinds.length))
    case 'money-ends':
      return say['money-ends'](numberSay(reason.lastYear), poundsSay(reason.gapAfter))
    case 'what-follows-in-writing':
      return say['what-follows-in-writing'](numberSay(reason.yearsWithGap))
    case 'payer-does-not-gain':
      return say['payer-does-not-gain'](namesSay(reason.payers), namesSay(reason.gainers))
    case 'nothing-agreed':
      return say['nothing-agreed'](reason.on)
    case 'part-agreed':
    case 'whole-agreed':
      return say[reason.code](reason.on, shareSay(reason.agreed))
    case 'own-figures': {
      const likely = numberSay(reason.likely)
      return reason.breakEven === undefined
        ? say.ownFiguresNever(likely)
        : say['own-figures'](numberSay(reason.breakEven), likely)
    }
    case 'estimated-care':
    case 'measured-care':
      return say[reason.code](numberSay(reason.contacts, 0), numberSay(reason.room, 0))
    case 'evaluation-with-a-sum':
      return say[reason.code](poundsSay(reason.amount))
    case 'some-baselines':
      return say[reason.code](numberSay(reason.held), numberSay(reason.of))
    case 'all-baselines':
      return say[reason.code](numberSay(reason.of))
    case 'time-unpaid':
    case 'time-paid':
      return say[reason.code](numberSay(reason.hoursAWeek))
    default:
      return say[reason.code]
  }
}

function savingSays(found: FactSuggested): string {
  const say = figuresPoint.saving
  if (found.fact === 'saving-in') return found.money > 0 ? say.cash(poundsSay(found.money)) : say.noCash
  const [chosen] = found.chosen
  return chosen === 'none' ? say.none : say[chosen](numberSay(found.effects))
}

function gridSays({ code, numbers, tasks, roles }: GridReason): string {
  const say = figuresPoint.gridSays
  const count = (name: string) => numberSay(own(numbers, name) ?? 0)
  const hours = (name: string) => numberSay((own(numbers, name) ?? 0) / 60, 1)
  const told: Readonly<Record<string, () => string>> = {
    'every-partner': () => say['every-partner'](count('organisations')),
    'health-and-care': () => say['health-and-care'],
    'one-organisation': () => say['one-organisation'],
    'several-organisations': () => say['several-organisations'](count('organisations'), count('unknown')),
    'nobody-holds-it': () => say['nobody-holds-it'](count('tasks')),
    'held-now': () => say['held-now'](count('tasks')),
    'some-held': () => say['some-held'](count('tasks')),
    'cells-unknown': () => say['cells-unknown'](count('tasks'), namedSay(tasks)),
    'roles-not-people': () => say['roles-not-people'](count('roles')),
    'none-left-on-share-skills': () => say['none-left-on-share-skills'],
    'none-left-on-team-or-pathway': () => say['none-left-on-team-or-pathway'],
    'hours-used-up': () => say['hours-used-up'](count('able')),
    'with-training': () => say['with-training'](count('trainable')),
    'no-cell': () => say['no-cell'],
    'removes-most': () => say['removes-most'](hours('minutes'), hours('next')),
    'stopped-named': () => say['stopped-named'](count('tasks'), namedSay(tasks)),
    'all-full': () => say['all-full'](hours('needs'), hours('has')),
    'one-person': () => say['one-person'](count('tasks'), namedSay(tasks)),
    'filled-leaves-none': () => say['filled-leaves-none'](hours('before')),
    'filled-changes-nothing': () => say['filled-changes-nothing'](hours('before')),
    'filled-in-part': () => say['filled-in-part'](hours('before'), hours('after')),
    barred: () => say.barred(count('rule'), count('law'), namedSay(roles)),
    'no-supervisor-or-time': () => say['no-supervisor-or-time'](count('roles'), namedSay(roles)),
    'courses-named': () => say['courses-named'](count('cells')),
    'least-training-open': () => say['least-training-open'](count('courses'), count('outOf')),
    'least-training': () => say['least-training'](hours('minutes'), count('courses'), count('outOf')),
  }
  return own(told, code)?.() ?? ''
}

const namedSay = (names: readonly string[]): string => someSay(names, figuresPoint.gridSays.others)

const missingSays = (missing: Extract<MoneyReason, { readonly missing: unknown }>['missing']): string =>
  listSay(missing.map((kind) => figuresPoint.costKinds[kind]))

const namesSay = (names: readonly string[]): string => listSay(names.map((name) => name || moneyWords.partners.unnamed))
