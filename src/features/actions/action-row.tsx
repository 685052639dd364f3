import { useEffect, useRef } from 'react'
import type { Action } from '../../domain/assessment.ts'
import { dateSay } from '../../locales/dates.ts'
import { actions as words } from '../../locales/en/actions.ts'
import { common } from '../../locales/en/common.ts'
import { useGive, useWork } from '../../ports/use-work.ts'

type Props = {
  readonly id: string
  readonly action: Action
  /** What it is for, in words. */
  readonly reason: string | undefined
  /** Just changed: the button that opened the form takes the focus back. */
  readonly takesFocus: boolean
  readonly change: () => void
  readonly remove: () => void
}

/** An action: what, and what it is for; then by when and by whom, which stand before it where there is room. */
export function ActionRow({ id, action, reason, takesFocus, change, remove }: Props) {
  const { today } = useWork()
  const give = useGive()
  const changeButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) changeButton.current?.focus()
  }, [takesFocus])
  const isPast = !action.done && action.by !== '' && action.by < today()
  return (
    <li className={action.done ? 'heading-first is-done' : 'heading-first'}>
      <div className="body">
        <h3>{action.what}</h3>
        {reason && <p className="small soft">{words.for(reason)}</p>}
        <label className="choice tick">
          <input
            type="checkbox"
            checked={action.done}
            onChange={(event) => give('action', 'actions', id, { ...action, done: event.target.checked })}
          />
          <span>
            {words.done}
            <span className="sr">{words.of(action.what)}</span>
          </span>
        </label>
      </div>
      <div className="label">
        <b>{action.by ? dateSay(action.by) : words.noDate}</b>
        {isPast && <span className="small">{words.past}</span>}
        <span className="small soft">{action.owner || words.noOwner}</span>
      </div>
      <p className="aside do">
        <button type="button" className="link" ref={changeButton} onClick={change}>
          {common.change}
          <span className="sr">{words.of(action.what)}</span>
        </button>
        <button type="button" className="link" onClick={remove}>
          {common.remove}
          <span className="sr">{words.of(action.what)}</span>
        </button>
      </p>
    </li>
  )
}
