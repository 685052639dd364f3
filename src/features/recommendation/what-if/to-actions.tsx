import type { Action } from '../../../domain/assessment.ts'
import { edit } from '../../../domain/changes.ts'
import type { Change } from '../../../domain/diagram/changes.ts'
import { useWords } from '../../../locales/words.ts'
import { useAssessment, useGiveAll, useWork } from '../../../machine/work.ts'
import { findOutSays } from '../../parts/find-out-says.ts'
import { useTelling } from '../../parts/telling.ts'

type Props = {
  readonly steps: readonly Change[]
  /** Which way they are, for those who do not see it. */
  readonly of: string
  /** Whether it is one of many, and must not shout. */
  readonly isQuiet?: boolean
}

/** Takes the steps that are not planned yet into the actions. */
export function ToActions({ steps, of, isQuiet }: Props) {
  const { whatIf: words } = useWords().recommendation
  const telling = useTelling()
  const { newId } = useWork()
  const { actions } = useAssessment()
  const give = useGiveAll()
  const planned = new Set(Object.values(actions).map((action) => action.for))
  const missing = steps.filter(({ id }) => !planned.has(id))
  if (missing.length === 0) return <p role="status">{words.planned}</p>
  const add = () =>
    give('action', (assessment) =>
      missing.map((step) => {
        const action: Action = { what: findOutSays(step, telling).say, owner: '', by: '', done: false, for: step.id }
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
