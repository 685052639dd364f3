import type { Ref } from '../../domain/ref.ts'
import { own } from '../../domain/own.ts'
import { answerState, openStates, type AnswerState } from '../../domain/asked.ts'
import { agenda as words } from '../../locales/en/agenda.ts'
import { findOutSays } from '../parts/find-out-says.ts'
import { useRecommended } from '../parts/recommended.ts'

/** The licence to move on: what no longer changes the result, told apart by why it is open. */
export function MayBeLeft({ points }: { readonly points: readonly Ref[] }) {
  const telling = useRecommended()
  const { answers } = telling.assessment
  const stateOf = ({ kind, id }: Ref): AnswerState => (kind === 'question' ? answerState(own(answers, id)) : 'to-do')
  if (points.length === 0) return null
  return (
    <details className="after may-be-left">
      <summary>{words.idle(points.length)}</summary>
      <p className="small">{words.idleSay}</p>
      {openStates.map((state) => {
        const those = points.filter((point) => stateOf(point) === state)
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
