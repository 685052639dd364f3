import type { Outcome } from '../../../domain/decide.ts'
import { decision } from '../../../locales/en/decision.ts'
import { recommendation } from '../../../locales/en/recommendation.ts'
import { useRecommended } from '../../parts/recommended.ts'

/** A result that nothing this depth asks for leads to. */
export function NoRoad({ outcome }: { readonly outcome: Outcome }) {
  const { assessment } = useRecommended()
  const { whatIf: words } = recommendation
  return (
    <li>
      <div className="label">
        <h4>{decision.outcomes[outcome]}</h4>
      </div>
      <p className="body">
        {words.noRoad}
        {assessment.about.about.depth === 'screen' && <span>{` ${words.fullAsksMore}`}</span>}
      </p>
    </li>
  )
}
