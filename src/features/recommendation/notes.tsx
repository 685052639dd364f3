import type { Recommended } from '../../domain/recommend.ts'
import { byId } from '../../domain/by-id.ts'
import { useWords } from '../../locales/words.ts'
import { PointLinks } from './point-links.tsx'
import { pointOf, pointsRead } from '../parts/points.ts'
import { evaluate } from '../../domain/evaluate.ts'
import { useRecommended } from '../parts/recommended.ts'

/** Whether there is anything to keep in mind: a saving that is part of the case, or a role within one setting. */
export const hasNotes = ({ saving, oneSetting }: Recommended['recommendation']): boolean =>
  saving !== 'none' || oneSetting

/** Whether a saving may be claimed, and what the evidence says of a role within one setting. */
export function Notes() {
  const { recommendation: words, decision } = useWords()
  const telling = useRecommended()
  const { oneSetting, saving } = telling.recommendation
  const scope = pointOf('fact', telling.content.named.oneSetting.fact, telling)
  return (
    <ul className="rows">
      {saving !== 'none' && <SavingNote />}
      {oneSetting && (
        <li>
          <h3>{words.notes.scope}</h3>
          <div className="body">
            <p>{decision.oneSetting}</p>
            <p className="small">{scope && <PointLinks points={[scope]} />}</p>
          </div>
        </li>
      )}
    </ul>
  )
}

/** A saving that is not shown is struck out of the case, for all to see. */
function SavingNote() {
  const { recommendation, decision } = useWords()
  const telling = useRecommended()
  const { saving, demonstrated } = telling.recommendation
  const { wanted, stands } = telling.content.named.saving
  const chosen = demonstrated.reading.facts.get(wanted.fact)?.[0]
  const said = byId(telling.content.facts, wanted.fact).options.find(({ id }) => id === chosen)?.say
  const points = pointsRead(evaluate({ test: stands }, demonstrated.reading), telling)
  return (
    <li>
      <h3>{recommendation.notes.saving}</h3>
      <div className="body">
        <p>
          {saving === 'struck-out' ? <s>{said}</s> : <span>{said}</span>}
          <span>{`. ${decision.saving[saving]}`}</span>
        </p>
        <p className="small">
          <PointLinks points={points} />
        </p>
      </div>
    </li>
  )
}
