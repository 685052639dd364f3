import type { Assessment, EvidenceKind } from '../assessment.ts'
import { own } from '../own.ts'
import type { Figure } from './figure.ts'
import { effectsOf, type EffectLine, type MoneyPlan, type MoneySettings } from './lines.ts'
import { yearsOf } from './years.ts'

export type FactSuggested =
  | {
      readonly fact: 'saving'
      readonly plan: MoneyPlan['id']
      readonly chosen: readonly ['none' | 'cited' | 'claimed']
      readonly effects: number
    }
  | {
      readonly fact: 'saving-in'
      readonly plan: MoneyPlan['id']
      readonly chosen: readonly ('cash' | EffectLine['unit'])[]
      /** What closes in the best year. */
      readonly money: number
    }

/** What the effects of a plan say of the saving facts. */
export function factsSuggested(
  plan: MoneyPlan,
  settings: MoneySettings,
  { evidence }: Pick<Assessment, 'evidence'>,
): readonly FactSuggested[] {
  const effects = effectsOf(plan)
  const count = effects.length
  if (plan.lines.length === 0) return []
  if (count === 0) return [{ fact: 'saving', plan: plan.id, chosen: ['none'], effects: 0 }]
  const isCited = effects.some(({ figures: { avoided } }) => avoided && isFromElsewhere(avoided, evidence))
  const money = Math.max(...yearsOf(plan, settings, 'said').years.map(({ back }) => back))
  return [
    { fact: 'saving', plan: plan.id, chosen: [isCited ? 'cited' : 'claimed'], effects: count },
    {
      fact: 'saving-in',
      plan: plan.id,
      chosen: [...(money > 0 ? ['cash' as const] : []), ...new Set(effects.map(({ unit }) => unit))],
      money,
    },
  ]
}

const elsewhere: readonly EvidenceKind[] = ['elsewhere', 'makers', 'review', 'comparison']

/** Whether all that stands behind a figure was found in another place. */
function isFromElsewhere(figure: Figure, evidence: Assessment['evidence']): boolean {
  const items = figure.evidence.flatMap((id) => own(evidence, id) ?? [])
  return items.length > 0 && items.every(({ kind }) => elsewhere.includes(kind))
}
