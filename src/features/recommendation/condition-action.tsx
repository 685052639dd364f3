import { useEffect, useState } from 'react'
import { blankAction, longestLine, type Action } from '../../domain/assessment.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { KeptDate } from '../../form/kept-date.tsx'
import { placeOf } from '../../form/places.ts'
import { NoRoom, useHasRoom } from '../../form/room.tsx'
import { recommendation } from '../../locales/en/recommendation.ts'
import type { Block } from '../../report/blocks.ts'
import { textIn } from '../../report/plain.ts'
import { useAssessment, useGive, useWork } from '../../ports/use-work.ts'

type Condition = Extract<Block, { readonly kind: 'condition' }>

/** Who meets a condition, and by when; or one click to take it over into the actions. */
export function ConditionAction({ condition: { condition, name, parts } }: { readonly condition: Condition }) {
  const { conditions: words } = recommendation
  const { actions } = useAssessment()
  const { newId } = useWork()
  const give = useGive()
  const hasRoom = useHasRoom('actions')
  const [isNew, setNew] = useState(false)
  const [id, action] = Object.entries(actions).find(([, one]) => one.for === condition) ?? []
  const add = () => {
    give('action', 'actions', newId(), { ...blankAction, what: textIn(parts, 'do'), for: condition })
    setNew(true)
  }
  return (
    <>
      <p role="status" className={isNew && action ? 'small' : 'sr'}>
        {isNew && action ? words.added : ''}
      </p>
      {id && action ? (
        <Planned id={id} action={action} isNew={isNew} />
      ) : !hasRoom ? (
        <NoRoom kind="actions" />
      ) : (
        <button type="button" className="btn quiet small" onClick={add}>
          {words.add}
          <span className="sr">{words.of(name)}</span>
        </button>
      )}
    </>
  )
}

type Props = { readonly id: string; readonly action: Action; readonly isNew: boolean }

function Planned({ id, action, isNew }: Props) {
  const { conditions: words } = recommendation
  const give = useGive()
  const set = (given: Partial<Action>, from?: Partial<Action>) =>
    give('action', 'actions', id, { ...action, ...given }, from)
  useEffect(() => {
    if (isNew) document.getElementById(`owner-${id}`)?.focus()
  }, [isNew, id])
  return (
    <div className="set-action">
      {action.done && <p>{words.done}</p>}
      <CheckedText
        id={`owner-${id}`}
        of="action"
        label={words.owner}
        hint={words.ownerHint}
        most={longestLine}
        value={action.owner}
        keep={(owner, from) => set({ owner }, { owner: from })}
      />
      <KeptDate
        id={`by-${id}`}
        place={placeOf('by', id)}
        label={words.by}
        value={action.by}
        keep={(by, from) => set({ by }, { by: from })}
      />
    </div>
  )
}
