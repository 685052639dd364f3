import type { Ref } from '../../domain/ref.ts'
import { opennessAt } from '../../domain/to-find-out.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { findOutSays } from '../parts/find-out-says.ts'
import { useRecommended } from '../parts/recommended.ts'

const states = ['not-answered', 'not-known', 'not-decided', 'assumed'] as const

/** The licence to move on: what no longer changes the result, told apart by why it is open. */
export function MayBeLeft({ points }: { readonly points: readonly Ref[] }) {
  const telling = useRecommended()
  const { assessment, recommendation } = telling
  if (points.length === 0) return null
  return (
    <details className="after may-be-left">
      <summary>{words.idle(points.length)}</summary>
      <p className="small">{words.idleSay}</p>
      {states.map((state) => {
        const those = points.filter((point) => opennessAt(point, recommendation.demonstrated, assessment) === state)
        return (
          those.length > 0 && (
            <p className="small" key={state}>
              <b>{words.idleStates[state]}</b>{' '}
              <span>{those.map((point) => findOutSays(point, telling).name).join('; ')}</span>
            </p>
          )
        )
      })}
    </details>
  )
}
