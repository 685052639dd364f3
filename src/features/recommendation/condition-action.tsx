import { useEffect, useState } from 'react'
import { longestLine, type Action } from '../../domain/assessment.ts'
import type { OpenCondition } from '../../domain/conditions.ts'
import { dateSay } from '../../locales/dates.ts'
import { useWords } from '../../locales/words.ts'
import { useAssessment, useGive, useWork } from '../../machine/work.ts'
import { Field } from '../../ui/field.tsx'
import { CheckedText } from '../parts/checked-text.tsx'

/** Who meets a condition, and by when; or one click to take it over into the actions. */
export function ConditionAction({ condition }: { readonly condition: OpenCondition }) {
  const { conditions: words } = useWords().recommendation
  const { actions } = useAssessment()
  const { newId } = useWork()
  const give = useGive()
  const [isNew, setNew] = useState(false)
  const [id, action] = Object.entries(actions).find(([, one]) => one.for === condition.id) ?? []
  const add = () => {
    give('action', 'actions', newId(), { what: condition.condition, owner: '', by: '', done: false, for: condition.id })
    setNew(true)
  }
  return (
    <>
      <p role="status" className={isNew && action ? 'small' : 'sr'}>
        {isNew && action ? words.added : ''}
      </p>
      {id && action ? (
        <Planned id={id} action={action} name={condition.name} isNew={isNew} />
      ) : (
        <button type="button" className="btn quiet small" onClick={add}>
          {words.add}
          <span className="sr">{words.of(condition.name)}</span>
        </button>
      )}
    </>
  )
}

type Props = { readonly id: string; readonly action: Action; readonly name: string; readonly isNew: boolean }

function Planned({ id, action, name, isNew }: Props) {
  const { conditions: words } = useWords().recommendation
  const give = useGive()
  const set = (given: Partial<Action>, from?: Partial<Action>) =>
    give('action', 'actions', id, { ...action, ...given }, from)
  useEffect(() => {
    if (isNew) document.getElementById(`owner-${id}`)?.focus()
  }, [isNew, id])
  return (
    <>
      <p>
        <b>{action.owner || words.noOwner}</b>
        <br />
        <span>{action.by ? dateSay(action.by) : words.noDate}</span>
        {action.done && <span>{` · ${words.done}`}</span>}
      </p>
      <details className="set-action" open={isNew}>
        <summary>
          {words.set}
          <span className="sr">{words.of(name)}</span>
        </summary>
        <CheckedText
          id={`owner-${id}`}
          label={words.owner}
          hint={words.ownerHint}
          oneLine
          most={longestLine}
          value={action.owner}
          keep={(owner, from) => set({ owner }, { owner: from })}
        />
        <Field id={`by-${id}`} label={words.by}>
          {(control) => (
            <input type="date" {...control} value={action.by} onChange={(event) => set({ by: event.target.value })} />
          )}
        </Field>
      </details>
    </>
  )
}
