import type { Assessment } from '../assessment.ts'
import { plans, type PlanId } from '../content.ts'
import { isBackedUp, type Figure } from '../money/figure.ts'
import { effectsOf, postsOf, type Line, type MoneyPlan } from '../money/lines.ts'
import type { MoneyGiven } from '../money/money-in.ts'
import { factsSuggested } from '../money/suggest-facts.ts'
import { levelsSuggested, type MoneyQuestion } from '../money/suggest.ts'
import { itemOfPlan } from './item-of-figures.ts'
import type { Suggested } from './suggested.ts'

/**
 * What the figures of plans point to. Only of the plans that are answered for: to carry on and to do the least need no
 * answers.
 */
export function suggestedByMoney(
  { plans: given, settings }: MoneyGiven,
  assessment: Pick<Assessment, 'evidence'>,
): readonly Suggested[] {
  return given.filter(isAnsweredFor).flatMap((plan): readonly Suggested[] => {
    const from = { by: plan.id, item: itemOfPlan(plan, settings) } as const
    const levels = levelsSuggested(plan, settings).map(({ question, level, atMost, reason }): Suggested => ({
      ...from,
      ref: { kind: 'question', id: question },
      says: atMost ? { atMost: level } : { level },
      because: { of: 'money', reason },
      basis: basisOf(behind[question](plan)),
    }))
    const facts = factsSuggested(plan, settings, assessment).map((found): Suggested => ({
      ...from,
      ref: { kind: 'fact', id: found.fact },
      // In one order, so that plans that say the same are told together.
      says: { chosen: [...found.chosen].sort() },
      because: { of: 'saving', found },
      basis: 1,
    }))
    return [...levels, ...facts]
  })
}

type Answered = MoneyPlan & { readonly id: PlanId }
const isAnsweredFor = (plan: MoneyPlan): plan is Answered => plans.some((id) => id === plan.id)

type Behind = readonly (Figure | undefined)[]

const basisOf = (figures: Behind): 1 | 2 => (figures.length > 0 && figures.every(isBackedUp) ? 2 : 1)

const allOf = (lines: readonly Line[]): Behind => lines.flatMap(({ figures }) => Object.values<Figure>(figures))
const ofKind = <K extends Line['kind']>({ lines }: MoneyPlan, kind: K) =>
  lines.filter((line): line is Extract<Line, { readonly kind: K }> => line.kind === kind)
const costsOf = (plan: MoneyPlan): Behind => allOf([...postsOf(plan), ...ofKind(plan, 'money')])
const timeOf = (plan: MoneyPlan): Behind =>
  postsOf(plan).flatMap(({ figures: { supervision, meetings } }) => [supervision, meetings])

/** The figures that a suggestion rests on. [inference] */
const behind: Readonly<Record<MoneyQuestion, (plan: MoneyPlan) => Behind>> = {
  'f1-full-cost': costsOf,
  'f2-duration': (plan) => ofKind(plan, 'income').map(({ figures }) => figures.amount),
  'f3-streams': costsOf,
  'f4-substitution': (plan) => effectsOf(plan).map(({ figures }) => figures.agreed),
  'f5-net-and-scale': (plan) => allOf(effectsOf(plan)),
  'f6-unit-efficiency': (plan) =>
    postsOf(plan).flatMap(({ holdsCases, figures: { contact, minutes, contacts } }) =>
      holdsCases ? [contact ?? minutes, contacts] : [],
    ),
  'f8-evaluation': (plan) =>
    ofKind(plan, 'money').flatMap(({ of, figures }) => (of === 'evaluate' ? [figures.amount] : [])),
  'f9-baseline': (plan) => effectsOf(plan).map(({ figures }) => figures.today),
  'f10-joint-time-funded': timeOf,
}
