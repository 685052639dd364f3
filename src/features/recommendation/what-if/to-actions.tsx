import { blankAction, type Action } from '../../../domain/assessment.ts'
import { edit } from '../../../domain/changes.ts'
import type { Flip } from '../../../domain/diagram/flips.ts'
import { NoRoom, useHasRoom } from '../../../form/room.tsx'
import { recommendation } from '../../../locales/en/recommendation.ts'
import { useAssessment, useGiveAll, useWork } from '../../../ports/use-work.ts'
import { findOutSays } from '../../parts/find-out-says.ts'
import { useRecommended } from '../../parts/recommended.ts'

type Props = {
  readonly steps: readonly Flip[]
  /** Which way they are, for those who do not see it. */
  readonly of: string
  /** Whether it is one of many, and must not shout. */
  readonly isQuiet?: boolean
}

/** Takes the steps that are not planned yet into the actions. */
export function ToActions({ steps, of, isQuiet }: Props) {
  const { whatIf: words } = recommendation
  const telling = useRecommended()
  const { newId } = useWork()
  const { actions } = useAssessment()
  const give = useGiveAll()
  const planned = new Set(Object.values(actions).map((action) => action.for))
  const missing = steps.filter(({ id }) => !planned.has(id))
  const hasRoom = useHasRoom('actions', missing.length)
  if (missing.length === 0) return <p role="status">{words.planned}</p>
  if (!hasRoom) return <NoRoom kind="actions" />
  const add = () =>
    give('action', (assessment) =>
      missing.map((step) => {
        const action: Action = { ...blankAction, what: findOutSays(step, telling).say, for: step.id }
        return edit(assessment, 'actions', newId(), action)
      }),
    )
  return (
    <p>
      <button type="button" className={isQuiet ? 'link small' : 'btn quiet small'} onClick={add}>
        <span>{words.toActions(missing.length)}</span>
        <span className="sr">{` ${of}`}</span>
      </button>
    </p>
  )
}
