import type { Outcome } from '../../../domain/decide.ts'
import { useWords } from '../../../locales/words.ts'
import { useRecommended } from '../../parts/recommended.ts'

/** A result that nothing this depth asks for leads to. */
export function NoRoad({ outcome }: { readonly outcome: Outcome }) {
  const { decision, recommendation } = useWords()
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
