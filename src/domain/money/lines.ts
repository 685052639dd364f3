import type { Figure } from './figure.ts'
import type { effectUnits, moneyKinds, moneyPlanIds } from './names.ts'

export type MoneyPlanId = (typeof moneyPlanIds)[number]

export type PostFigure =
  | 'posts'
  | 'holders'
  | 'pay'
  | 'onCost'
  | 'away'
  | 'leave'
  | 'cover'
  | 'supervision'
  | 'supervisorHour'
  | 'running'
  | 'turnover'
  | 'recruiting'
  | 'monthsEmpty'
  | 'hours'
  | 'supervised'
  | 'meetings'
  | 'unseen'
  | 'minutes'
  | 'contact'
  | 'road'
  | 'records'
  | 'contacts'
  | 'stays'

export type EffectFigure =
  | 'today'
  | 'people'
  | 'avoided'
  | 'hours'
  | 'twice'
  | 'fillsUp'
  | 'agreed'
  | 'smallest'
  | 'worth'
  | 'fades'
  | 'waits'
  | 'grows'

export type FigureName = PostFigure | EffectFigure | 'amount'

type Given<Name extends string> = { readonly [K in Name]?: Figure }

type AnyLine = { readonly id: string; readonly name: string }

/** People who are paid for this plan, all of one kind, from its start on. */
export type PostLine = AnyLine & {
  readonly kind: 'post'
  readonly payer: string
  /** Who gives the supervision: the hours are theirs. */
  readonly supervisor?: string
  /** Whether supervision is paid on top; else it is time of people already paid, and costs no money. */
  readonly supervisionIsPaidExtra: boolean
  /** Whether the pay is a full cost, with on-costs and running in it: they are not added again. */
  readonly payIsFullCost: boolean
  /** Whether the post sees people: then it has a week, and room for so many. */
  readonly holdsCases: boolean
  readonly figures: Given<PostFigure>
}

export type MoneyKind = (typeof moneyKinds)[number]

/** A sum that is paid each year from the first to the last; without a last year, in every year. */
export type MoneyLine = AnyLine & {
  readonly kind: 'money'
  readonly payer: string
  readonly of: MoneyKind
  readonly firstYear: number
  readonly lastYear?: number
  readonly figures: Given<'amount'>
}

/** What somebody gives towards a plan, a year. Within the public purse it only moves: it is no gain of the whole. */
export type IncomeLine = AnyLine & {
  readonly kind: 'income'
  readonly from: string
  /** Who gets it; where that is not said, it is shared by those who pay, as they pay. */
  readonly to?: string
  readonly firstYear: number
  /** The last month it is given, counted from the first of year 1. Where it is not known, nothing is counted. */
  readonly lastMonth?: number | 'no-end'
  readonly figures: Given<'amount'>
}

type EffectUnit = (typeof effectUnits)[number]

/** Work of a service that a plan makes needless, and how much of the time so freed becomes money. */
export type EffectLine = AnyLine & {
  readonly kind: 'effect'
  /** The service whose work it is: two effects on one service may not avoid more than it does. */
  readonly on: string
  readonly gains: string
  readonly unit: EffectUnit
  /** Whether what stops is a whole role or service, and not a part of one. */
  readonly stopsWhole: boolean
  readonly figures: Given<EffectFigure>
}

export type Line = PostLine | MoneyLine | IncomeLine | EffectLine

/** One figure of one line. */
export type Place = { readonly line: string; readonly figure: FigureName }

/** What finance leads would look for in a cost. */
export const costKinds = [
  'pay',
  'cover',
  'supervision',
  'running',
  'recruit',
  'train',
  'kit',
  'premises',
  'change',
  'evaluate',
] as const
export type CostKind = (typeof costKinds)[number]

/** A way forward with what it costs, brings in and frees. */
export type MoneyPlan = {
  readonly id: MoneyPlanId
  /** The month of year 1 in which posts and effects begin: 1 to 12. */
  readonly startMonth: number
  readonly lines: readonly Line[]
  /** Kinds of cost that there are none of here, each with the reason. */
  readonly noneOf: { readonly [K in CostKind]?: string }
  /** Whether the finance leads of the partners confirm that the cost is whole. */
  readonly financeConfirms: boolean
}

/** What holds for all plans of an assessment. */
export type MoneySettings = {
  /** The year whose prices all sums are in: "2025/26". */
  readonly priceYear: string
  /** How many years are shown: 3 to 10. */
  readonly years: number
  /** A share a year, real; year 1 is not discounted. */
  readonly discount: number
  /** What the partners can find a year; where it is not known, nothing can be worth finding out. */
  readonly canFind?: number
  /** On how many working days a year it is safe that nobody is there. */
  readonly safeDays?: number
  readonly seed: number
}

export const postsOf = (plan: MoneyPlan): readonly PostLine[] => plan.lines.filter((line) => line.kind === 'post')
export const effectsOf = (plan: MoneyPlan): readonly EffectLine[] => plan.lines.filter((line) => line.kind === 'effect')
