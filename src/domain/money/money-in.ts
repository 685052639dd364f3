import type { Assessment, MoneyLineKept, MoneySettingsKept } from '../assessment.ts'
import { own } from '../own.ts'
import { carriedPlan } from './carried.ts'
import type { Figure } from './figure.ts'
import { figuresOf, most, type FigureKind } from './figures.ts'
import {
  costKinds,
  type CostKind,
  type FigureName,
  type Line,
  type MoneyKind,
  type MoneyPlan,
  type MoneyPlanId,
  type MoneySettings,
} from './lines.ts'
import { linesInOrder } from './line-order.ts'
import { effectUnits, moneyKinds, moneyPlanIds } from './names.ts'
import { workingDays } from './presence.ts'
import { figureIn, shareOf, typedNumber, type TypedFault } from './typed-number.ts'

/** Something typed that is no number, or none that can be: it counts as not given. */
export type Amiss = {
  readonly line: string
  readonly figure: FigureName | 'from' | 'until'
  readonly fault: TypedFault | 'last-before-first'
}

/** Settings that nobody gave: what stands in their place is ours. */
type Missing = 'priceYear' | 'years' | 'discount' | 'canFind' | 'safeDays'

/** The money of an assessment as the sums take it: only plans that have a line, and each basis as far as it is carried. */
export type MoneyGiven = {
  readonly plans: readonly MoneyPlan[]
  readonly settings: MoneySettings
  readonly amiss: readonly Amiss[]
  readonly missing: readonly Missing[]
}

type Kept = Pick<Assessment, 'moneyLines' | 'moneySettings' | 'evidence'>

export const settingsId = 'settings'

/** The most that a setting can be. A discount is a percentage as it is typed. */
export const mostIn: Readonly<Record<'canFind' | 'safeDays' | 'discount' | 'seed', number>> = {
  canFind: most.money,
  safeDays: workingDays,
  discount: 100,
  seed: 4_294_967_295,
}

/** What is taken where nobody said: five years, the rate of the Green Book, the first seed. */
const usual = { years: 5, discount: 0.035, seed: 1 } as const

/** Reads the money of an assessment. What cannot be read is named, counts as not given and breaks nothing. */
export function moneyIn({ moneyLines, moneySettings, evidence }: Kept): MoneyGiven {
  const kept = own(moneySettings, settingsId)
  const lines = linesInOrder(moneyLines).map(([id, line]) => ({ plan: line.plan, ...lineIn(id, line) }))
  const plans = moneyPlanIds.flatMap((id) => {
    const ofPlan = lines.filter(({ plan }) => plan === id).map(({ line }) => line)
    return ofPlan.length > 0 ? [carriedPlan(planIn(id, ofPlan, kept), { evidence })] : []
  })
  const given: Readonly<Record<Missing, unknown>> = {
    priceYear: kept?.priceYear.trim() || undefined,
    years: wholeIn(kept?.years, 3, 10),
    discount: shareIn(kept?.discount),
    canFind: positiveIn(kept?.canFind, mostIn.canFind),
    safeDays: positiveIn(kept?.safeDays, mostIn.safeDays),
  }
  return {
    plans,
    settings: settingsIn(kept),
    amiss: lines.flatMap(({ amiss }) => amiss),
    missing: (Object.keys(given) as Missing[]).filter((name) => given[name] === undefined),
  }
}

function settingsIn(kept: MoneySettingsKept | undefined): MoneySettings {
  const [canFind, safeDays] = [positiveIn(kept?.canFind, mostIn.canFind), positiveIn(kept?.safeDays, mostIn.safeDays)]
  return {
    priceYear: kept?.priceYear.trim() ?? '',
    years: wholeIn(kept?.years, 3, 10) ?? usual.years,
    discount: shareIn(kept?.discount) ?? usual.discount,
    ...(canFind !== undefined && { canFind }),
    ...(safeDays !== undefined && { safeDays }),
    seed: wholeIn(kept?.seed, 0, mostIn.seed) ?? usual.seed,
  }
}

const planIn = (id: MoneyPlanId, lines: readonly Line[], kept: MoneySettingsKept | undefined): MoneyPlan => ({
  id,
  startMonth: wholeIn(own(kept?.starts ?? {}, id), 1, 12) ?? 1,
  lines,
  noneOf: Object.fromEntries(
    costKinds.flatMap((kind): readonly (readonly [CostKind, string])[] => {
      const reason = own(kept?.noneOf ?? {}, `${id}-${kind}`)?.trim()
      return reason ? [[kind, reason]] : []
    }),
  ),
  financeConfirms: kept?.confirmed.includes(id) ?? false,
})

function positiveIn(text: string | undefined, most: number): number | undefined {
  const number = typedNumber(text ?? '')
  return number >= 0 && number <= most ? number : undefined
}

function wholeIn(text: string | undefined, least: number, most: number): number | undefined {
  const number = typedNumber(text ?? '')
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined
}

function shareIn(text: string | undefined): number | undefined {
  const number = positiveIn(text, mostIn.discount)
  return number === undefined ? undefined : shareOf(number)
}

type LineRead = { readonly line: Line; readonly amiss: readonly Amiss[] }

function lineIn(id: string, kept: MoneyLineKept): LineRead {
  const { figures, amiss } = figuresIn(id, kept)
  const times = timesIn(id, kept)
  const is = (tick: MoneyLineKept['is'][number]): boolean => kept.is.includes(tick)
  const any = { id, name: kept.name, figures }
  const all = [...amiss, ...times.amiss]
  switch (kept.kind) {
    case 'post':
      return {
        line: {
          ...any,
          kind: 'post',
          payer: kept.who,
          ...(kept.beside && { supervisor: kept.beside }),
          supervisionIsPaidExtra: is('paid-extra'),
          payIsFullCost: is('full-cost'),
          holdsCases: is('holds-cases'),
        },
        amiss,
      }
    case 'money':
      return {
        line: {
          ...any,
          kind: 'money',
          payer: kept.who,
          of: moneyKinds.find((kind) => kind === kept.of) ?? ('other' satisfies MoneyKind),
          firstYear: times.from,
          ...(times.until !== undefined && { lastYear: times.until }),
        },
        amiss: all,
      }
    case 'income': {
      const lastMonth = is('no-end') ? ('no-end' as const) : times.until
      return {
        line: {
          ...any,
          kind: 'income',
          from: kept.who,
          ...(kept.beside && { to: kept.beside }),
          firstYear: times.from,
          ...(lastMonth !== undefined && { lastMonth }),
        },
        amiss: all,
      }
    }
    case 'effect':
      return {
        line: {
          ...any,
          kind: 'effect',
          on: kept.beside,
          gains: kept.who,
          unit: effectUnits.find((unit) => unit === kept.of) ?? 'hours',
          stopsWhole: is('stops-whole'),
        },
        amiss,
      }
  }
}

function figuresIn(line: string, kept: MoneyLineKept) {
  const figures: Partial<Record<FigureName, Figure>> = {}
  const amiss: Amiss[] = []
  for (const [name, { unit }] of Object.entries(figuresOf[kept.kind]) as [FigureName, FigureKind][]) {
    const typed = own(kept.figures, name)
    const read = typed ? figureIn(typed, unit) : undefined
    if (read?.is === 'given') figures[name] = read.figure
    if (read?.is === 'amiss') amiss.push({ line, figure: name, fault: read.fault })
  }
  return { figures, amiss }
}

/** The last year that anything may begin or end in. */
export const mostYears = 10

/** The first year, and the last year or month; one that nobody gave is the first, or has no end. */
function timesIn(line: string, { kind, from, until }: MoneyLineKept) {
  const first = wholeIn(from, 1, mostYears)
  const last = wholeIn(until, 1, kind === 'income' ? 12 * mostYears : mostYears)
  const amiss: Amiss[] = []
  if (from.trim() && first === undefined) amiss.push({ line, figure: 'from', fault: 'not-a-number' })
  if (until.trim() && last === undefined) amiss.push({ line, figure: 'until', fault: 'not-a-number' })
  const year = kind === 'income' ? (last ?? Number.POSITIVE_INFINITY) / 12 : (last ?? Number.POSITIVE_INFINITY)
  if (year <= (first ?? 1) - 1 || (kind === 'money' && year < (first ?? 1)))
    amiss.push({ line, figure: 'until', fault: 'last-before-first' })
  return { from: first ?? 1, until: last, amiss }
}
