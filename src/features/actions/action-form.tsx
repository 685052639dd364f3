import { useEffect, useState } from 'react'
import { blankAction, type Action } from '../../domain/assessment.ts'
import { actionForm } from '../../domain/record-forms.ts'
import { dayFrom } from '../../domain/typed-date.ts'
import { DateField } from '../../form/date-field.tsx'
import { RecordForm } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useRecordForm } from '../../form/use-record-form.ts'
import { actions as words } from '../../locales/en/actions.ts'
import { common } from '../../locales/en/common.ts'
import { typedDate } from '../../locales/en/typed-date.ts'
import { ForChoice } from './for-choice.tsx'

type Props = {
  /** The action that is changed; none where it is a new one. */
  readonly of?: string
  readonly action?: Action
  readonly say: string
  /** Told beside the button once it is done, where the form stays. */
  readonly done?: string
  /** Where what is typed waits until it is kept. */
  readonly place: string
  readonly takesFocus?: true
  readonly keep: (action: Action, from: Partial<Action>) => void
  readonly cancel?: () => void
}

const fields = ['what', 'owner', 'by'] as const

/** An action: only what has to happen is asked for; an owner and a date make it a promise. */
export function ActionForm({ of, action = blankAction, say, done, place, takesFocus, keep, cancel }: Props) {
  const [isDone, setDone] = useState(false)
  const form = useRecordForm<Action>({
    place,
    of,
    kind: 'actions',
    start: action,
    schema: actionForm,
    date: { field: 'by', read: dayFrom },
    fields,
    says,
    keep: (given, from) => {
      keep(given, from)
      setDone(true)
    },
  })
  const [what] = useState(form.idOf('what'))
  const [wasBegun] = useState(form.isBegun)
  useEffect(() => {
    if (takesFocus && !wasBegun) document.getElementById(what)?.focus()
  }, [takesFocus, wasBegun, what])
  return (
    <RecordForm form={form}>
      <TextField {...form.text('what')} label={words.what} rows={2} />
      <TextField {...form.text('owner')} label={words.owner} hint={words.ownerHint} />
      <DateField {...form.date('by')} label={words.by} hint={typedDate.hint} />
      <ForChoice {...form.choice('for')} />
      <p className="actions add">
        <button type="submit" className="btn quiet">
          {say}
        </button>
        {cancel && (
          <button
            type="button"
            className="link"
            onClick={() => {
              form.cancel()
              cancel()
            }}
          >
            {common.cancel}
          </button>
        )}
        {done && (
          <span className="small soft" role="status">
            {isDone && !form.isBegun && done}
          </span>
        )}
      </p>
    </RecordForm>
  )
}

function says(field: keyof Action, problem: 'wrong' | 'long'): string {
  const { errors } = words
  if (field === 'owner') return errors.ownerLong
  return problem === 'long' ? errors.whatLong : errors.what
}
