import { efforts } from '../../../domain/content.ts'
import type { Needed } from '../../../domain/diagram/what-if.ts'
import { decision } from '../../../locales/en/decision.ts'
import { recommendation } from '../../../locales/en/recommendation.ts'
import { OtherWays } from './other-ways.tsx'
import { Steps } from './steps.tsx'
import { ToActions } from './to-actions.tsx'
import { ToScenario } from './to-scenario.tsx'

/** The cheapest of the smallest sets of changes, grouped by what each takes, and the others behind one click. */
export function Road({ needed: { headline, changes, sets, listed } }: { readonly needed: Needed }) {
  const { whatIf: words } = recommendation
  const [steps = [], ...others] = listed
  const outcome = decision.outcomes[headline.outcome]
  return (
    <li>
      <div className="label">
        <h4>{outcome}</h4>
        <small>{words.count(changes)}</small>
      </div>
      <div className="body wide">
        {efforts.map((effort) => {
          const those = steps.filter((step) => step.effort === effort)
          return (
            those.length > 0 && (
              <div key={effort}>
                <h5>{words.efforts[effort]}</h5>
                <Steps steps={those} isFull />
              </div>
            )
          )
        })}
        <ToActions steps={steps} of={outcome} />
        <ToScenario steps={steps} of={outcome} />
        {others.length > 0 && <OtherWays first={steps} others={others} count={sets - 1n} of={outcome} />}
      </div>
    </li>
  )
}
