import type { Step } from '../../../src/domain/clause.ts'
import type { Figure } from '../../../src/domain/money/figure.ts'
import type {
  EffectLine,
  IncomeLine,
  Line,
  MoneyLine,
  MoneyPlan,
  MoneySettings,
  PostLine,
} from '../../../src/domain/money/lines.ts'

/** A figure that is said by the team, and rests on so much. */
export const figure = (likely: number, basis: Step = 2, low?: number, high?: number): Figure => ({
  likely,
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
  basis,
  evidence: [],
  who: 'the team',
  date: '2026-11-01',
})

export const settings = (given: Partial<MoneySettings> = {}): MoneySettings => ({
  priceYear: '2025/26',
  years: 5,
  discount: 0.035,
  seed: 1,
  ...given,
})

export const plan = (lines: readonly Line[], given: Partial<MoneyPlan> = {}): MoneyPlan => ({
  id: 'new-role',
  startMonth: 1,
  noneOf: {},
  financeConfirms: false,
  lines,
  ...given,
})

export const post = (figures: PostLine['figures'], given: Partial<PostLine> = {}): PostLine => ({
  kind: 'post',
  id: 'post',
  name: 'A post',
  payer: 'the trust',
  supervisionIsPaidExtra: false,
  payIsFullCost: false,
  holdsCases: false,
  figures,
  ...given,
})

export const money = (figures: MoneyLine['figures'], given: Partial<MoneyLine> = {}): MoneyLine => ({
  kind: 'money',
  id: 'money',
  name: 'A sum',
  payer: 'the trust',
  of: 'other',
  firstYear: 1,
  figures,
  ...given,
})

export const income = (figures: IncomeLine['figures'], given: Partial<IncomeLine> = {}): IncomeLine => ({
  kind: 'income',
  id: 'income',
  name: 'A fund',
  from: 'the board',
  firstYear: 1,
  lastMonth: 'no-end',
  figures,
  ...given,
})

export const effect = (figures: EffectLine['figures'], given: Partial<EffectLine> = {}): EffectLine => ({
  kind: 'effect',
  id: 'effect',
  name: 'Visits',
  on: 'Visits',
  gains: 'the practices',
  unit: 'visits',
  stopsWhole: false,
  figures,
  ...given,
})

/** All links of a saving, each backed up: 100 people, 2 visits each of an hour, half of what is left stops by the hour. */
export const links = {
  people: figure(100),
  avoided: figure(2),
  hours: figure(1),
  twice: figure(0.1),
  fillsUp: figure(0.5),
  agreed: figure(0.5),
  smallest: figure(0),
  worth: figure(60),
}
