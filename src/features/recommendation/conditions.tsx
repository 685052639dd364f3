import { useWords } from '../../locales/words.ts'
import type { OpenCondition } from '../../domain/conditions.ts'
import { ConditionAction } from './condition-action.tsx'
import { PointLinks } from './point-links.tsx'
import { pointsOf } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'

/** What has to be met, what is known to be missing first; each can be taken over into the actions. */
export function Conditions() {
  const { conditions: words } = useWords().recommendation
  const { conditions, demonstrated } = useRecommended().recommendation
  const first = demonstrated.row?.firstStep
  return (
    <ol className="rows">
      {first && (
        <li>
          <div className="label">
            <h3>{words.firstStep}</h3>
          </div>
          <p className="body">
            <b>{first}</b>
          </p>
        </li>
      )}
      {conditions.map((condition) => (
        <ConditionRow condition={condition} key={condition.id} />
      ))}
    </ol>
  )
}

function ConditionRow({ condition }: { readonly condition: OpenCondition }) {
  const { recommendation, decision } = useWords()
  const words = recommendation.conditions
  const telling = useRecommended()
  const { id, name, from, trace } = condition
  return (
    <li>
      <div className="label">
        <h3 id={`condition-${id}`} tabIndex={-1}>
          {name}
        </h3>
        <small>{`${decision.verdicts[trace.verdict]}, ${decision.conditionFrom[from]}`}</small>
      </div>
      <div className="body">
        <p>
          <b>{condition.condition}</b>
        </p>
        <p className="small">
          {words.now} <PointLinks points={pointsOf(trace, telling)} />
        </p>
      </div>
      <div className="aside">
        <ConditionAction condition={condition} />
      </div>
    </li>
  )
}
