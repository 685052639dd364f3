import type { Step } from '../clause.ts'
import { breakEven } from './break-even.ts'
import { isBackedUp, type Figure } from './figure.ts'
import { kindsKnown } from './cost-kinds.ts'
import {
  costKinds,
  effectsOf,
  postsOf,
  type CostKind,
  type EffectLine,
  type MoneyPlan,
  type MoneySettings,
  type PostLine,
} from './lines.ts'
import { numbersOf, savingIsShown } from './numbers.ts'
import { payerDoesNotGain } from './watch.ts'
import { weekOf } from './week.ts'
import { yearsOf, type MoneyYear } from './years.ts'

/** Why the figures of a plan point to a level, with what a sentence about it needs. */
export type MoneyReason =
  | { readonly code: 'pay-alone' | 'some-costs' | 'most-costs'; readonly missing: readonly CostKind[] }
  | { readonly code: 'all-costs'; readonly confirmed: boolean }
  | { readonly code: 'no-written-money' }
  | { readonly code: 'money-ends'; readonly lastYear: number; readonly gapAfter: number }
  | { readonly code: 'what-follows-in-writing' | 'every-year-in-writing'; readonly yearsWithGap: number }
  | { readonly code: 'payer-does-not-gain'; readonly payers: readonly string[]; readonly gainers: readonly string[] }
  | { readonly code: 'nothing-named' }
  | { readonly code: 'nothing-agreed'; readonly on: string }
  | { readonly code: 'part-agreed' | 'whole-agreed'; readonly on: string; readonly agreed: number }
  | { readonly code: 'not-our-own' }
  | { readonly code: 'own-figures'; readonly breakEven: number | undefined; readonly likely: number }
  | { readonly code: 'pay-compared' }
  | { readonly code: 'estimated-care' | 'measured-care'; readonly contacts: number; readonly room: number }
  | { readonly code: 'no-evaluation' }
  | { readonly code: 'evaluation-unpaid' | 'evaluation-with-a-sum'; readonly amount: number }
  | { readonly code: 'no-baseline' | 'some-baselines' | 'all-baselines'; readonly held: number; readonly of: number }
  | { readonly code: 'time-uncounted' | 'time-unpaid' | 'time-paid'; readonly hoursAWeek: number }

/** The questions beside which money says something. */
export type MoneyQuestion =
  | 'f1-full-cost'
  | 'f2-duration'
  | 'f3-streams'
  | 'f4-substitution'
  | 'f5-net-and-scale'
  | 'f6-unit-efficiency'
  | 'f8-evaluation'
  | 'f9-baseline'
  | 'f10-joint-time-funded'

/** A level that the figures point to; where it is `atMost`, they ask, and leave what is below it open. */
export type LevelSuggested = {
  readonly question: MoneyQuestion
  readonly plan: MoneyPlan['id']
  readonly level: Step
  readonly atMost: boolean
  readonly reason: MoneyReason
}

type Found = Pick<LevelSuggested, 'level' | 'reason'> & { readonly atMost?: boolean }
type Suggests = (plan: MoneyPlan, settings: MoneySettings) => Found | undefined

/**
 * What the figures of a plan suggest for questions of the funding domain. Never applied by itself. What was left empty
 * points to nothing: that there is none of it has to be said.
 */
export function levelsSuggested(plan: MoneyPlan, settings: MoneySettings): readonly LevelSuggested[] {
  if (plan.lines.length === 0) return []
  return Object.entries(suggests).flatMap(([question, of]) => {
    const found = of(plan, settings)
    return found ? [{ question: question as MoneyQuestion, plan: plan.id, atMost: false, ...found }] : []
  })
}

const wholeCost: Suggests = (plan) => {
  const known = kindsKnown(plan)
  const missing = costKinds.filter((kind) => !known.has(kind))
  if (known.size === 0) return undefined
  if (missing.length === 0)
    return {
      level: plan.financeConfirms ? 3 : 2,
      reason: { code: 'all-costs', confirmed: plan.financeConfirms },
    }
  if (known.size * 2 > costKinds.length) return { level: 2, reason: { code: 'most-costs', missing } }
  const code = known.size === 1 && known.has('pay') ? 'pay-alone' : 'some-costs'
  return { level: 1, reason: { code, missing } }
}

const duration: Suggests = (plan, settings) => {
  const { years } = yearsOf(plan, settings, 'said')
  const last = years.filter(({ written }) => written > 0).at(-1)
  const isIncomeSaid = plan.lines.some((line) => line.kind === 'income' && line.figures.amount)
  if (!last) return isIncomeSaid ? { level: 0, reason: { code: 'no-written-money' } } : undefined
  const yearsWithGap = years.filter(({ gap }) => gap > 0).length
  if (yearsWithGap === 0) return { level: 3, reason: { code: 'every-year-in-writing', yearsWithGap } }
  if (last.year === settings.years) return { level: 2, reason: { code: 'what-follows-in-writing', yearsWithGap } }
  return { level: 1, reason: { code: 'money-ends', lastYear: last.year, gapAfter: gapAfter(last, years) } }
}

const gapAfter = (last: MoneyYear, years: readonly MoneyYear[]): number => years[last.year]!.gap

const streams: Suggests = (plan, settings) => {
  const warned = payerDoesNotGain(plan, settings, 'said')
  if (!warned) return undefined
  const { payers, gainers } = warned
  return { level: 2, atMost: true, reason: { code: 'payer-does-not-gain', payers, gainers } }
}

/** The best of the effects counts: the question asks whether anything stops. */
const substitution: Suggests = (plan) => {
  const found = effectsOf(plan).flatMap((effect) => stops(effect) ?? [])
  return found.sort((one, other) => other.level - one.level)[0]
}

function stops({ on, stopsWhole, figures: { agreed } }: EffectLine): Found | undefined {
  if (on.trim() === '') return agreed?.likely === 0 ? { level: 0, reason: { code: 'nothing-named' } } : undefined
  if (!agreed || agreed.likely === 0 || !isBackedUp(agreed)) return { level: 1, reason: { code: 'nothing-agreed', on } }
  const reason = { on, agreed: agreed.likely }
  return stopsWhole
    ? { level: 3, reason: { code: 'whole-agreed', ...reason } }
    : { level: 2, reason: { code: 'part-agreed', ...reason } }
}

const scale: Suggests = (plan, settings) => {
  const effects = effectsOf(plan)
  const [first] = effects
  if (!first) return undefined
  if (effects.every(({ figures: { avoided } }) => !avoided)) return undefined
  if (!effects.every(savingIsShown)) return { level: 1, reason: { code: 'not-our-own' } }
  const found = breakEven(plan, settings, 'said', { line: first.id, figure: 'avoided' })
  const value = found?.kind === 'at' ? found.value : undefined
  return { level: 2, reason: { code: 'own-figures', breakEven: value, likely: first.figures.avoided!.likely } }
}

const efficiency: Suggests = (plan, settings) => {
  const [post] = numbersOf(plan, settings, 'said').posts.filter(({ line }) => line.holdsCases)
  if (!post)
    return postsOf(plan).some(({ figures }) => figures.pay) ? { level: 1, reason: { code: 'pay-compared' } } : undefined
  const { contacts, room } = weekOf(post.numbers)
  if (Number.isNaN(room)) return { level: 1, reason: { code: 'pay-compared' } }
  return isMeasured(post.line)
    ? { level: 3, reason: { code: 'measured-care', contacts, room } }
    : { level: 2, reason: { code: 'estimated-care', contacts, room } }
}

/** How long a contact takes and how many there are, both shown here. */
const isMeasured = ({ figures: { contact, minutes, contacts } }: PostLine): boolean =>
  isShownHere(contact ?? minutes) && isShownHere(contacts)
const isShownHere = (figure: Figure | undefined): boolean => figure?.basis === 3

const evaluation: Suggests = (plan) => {
  const lines = plan.lines.filter((line) => line.kind === 'money' && line.of === 'evaluate')
  if (lines.length === 0)
    return plan.noneOf.evaluate === undefined ? undefined : { level: 0, reason: { code: 'no-evaluation' } }
  const amount = lines.reduce((sum, { figures }) => sum + (('amount' in figures && figures.amount?.likely) || 0), 0)
  return { level: 2, reason: { code: amount > 0 ? 'evaluation-with-a-sum' : 'evaluation-unpaid', amount } }
}

const baseline: Suggests = (plan) => {
  const effects = effectsOf(plan)
  if (effects.length === 0) return undefined
  const held = effects.filter(({ figures: { today } }) => isBackedUp(today)).length
  const of = effects.length
  if (effects.every(({ figures: { today } }) => !today)) return undefined
  if (held === 0) return { level: 1, reason: { code: 'no-baseline', held, of } }
  if (held < of) return { level: 2, reason: { code: 'some-baselines', held, of } }
  return { level: 3, reason: { code: 'all-baselines', held, of } }
}

const jointTime: Suggests = (plan) => {
  const posts = postsOf(plan)
  if (posts.length === 0) return undefined
  const isCounted = posts.some(({ figures: { supervision, meetings } }) => supervision ?? meetings)
  const hoursAWeek = posts.reduce(
    (sum, { figures: { posts: count, supervision, meetings } }) =>
      sum + (count?.likely ?? 0) * ((supervision?.likely ?? 0) + (meetings?.likely ?? 0)),
    0,
  )
  if (
    posts.some(isPaidExtra) ||
    plan.lines.some((line) => line.kind === 'money' && line.of === 'change' && line.figures.amount)
  )
    return { level: 2, reason: { code: 'time-paid', hoursAWeek } }
  if (!isCounted) return undefined
  return hoursAWeek > 0
    ? { level: 1, reason: { code: 'time-unpaid', hoursAWeek } }
    : { level: 0, reason: { code: 'time-uncounted', hoursAWeek } }
}

const isPaidExtra = ({ supervisionIsPaidExtra, figures: { supervision, supervisorHour } }: PostLine): boolean =>
  supervisionIsPaidExtra && supervision !== undefined && supervisorHour !== undefined

const suggests: Readonly<Record<MoneyQuestion, Suggests>> = {
  'f1-full-cost': wholeCost,
  'f2-duration': duration,
  'f3-streams': streams,
  'f4-substitution': substitution,
  'f5-net-and-scale': scale,
  'f6-unit-efficiency': efficiency,
  'f8-evaluation': evaluation,
  'f9-baseline': baseline,
  'f10-joint-time-funded': jointTime,
}
