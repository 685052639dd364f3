import { useState } from 'react'
import { blankAction, type Action } from '../../domain/assessment.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { actionForm } from '../../domain/record-forms.ts'
import { dayFrom } from '../../domain/typed-date.ts'
import { DateField } from '../../form/date-field.tsx'
import { placeOf } from '../../form/places.ts'
import { RecordForm } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useRecordForm } from '../../form/use-record-form.ts'
import { actions } from '../../locales/en/actions.ts'
import { session } from '../../locales/en/session.ts'
import { typedDate } from '../../locales/en/typed-date.ts'
import { useGive, useWork } from '../../ports/use-work.ts'

const { settle: words } = session

/** An action to find out, for this question. */
export function FindOut({ question }: { readonly question: FullQuestion }) {
  const { newId } = useWork()
  const give = useGive()
  const [isAdded, setAdded] = useState(false)
  const form = useRecordForm<Action>({
    place: placeOf('find-out', question.id),
    kind: 'actions',
    start: { ...blankAction, what: words.findOut(question.short), for: question.id },
    schema: actionForm,
    date: { field: 'by', read: dayFrom },
    fields: ['what', 'owner', 'by'],
    says: (field, problem) =>
      field === 'owner' ? actions.errors.ownerLong : problem === 'long' ? actions.errors.whatLong : actions.errors.what,
    keep: (action) => {
      give('action', 'actions', newId(), action)
      setAdded(true)
    },
  })
  return (
    <RecordForm form={form}>
      <TextField {...form.text('what')} label={actions.what} />
      <TextField {...form.text('owner')} label={actions.owner} hint={actions.ownerHint} />
      <DateField {...form.date('by')} label={actions.by} hint={typedDate.hint} />
      <p className="actions add">
        <button type="submit" className="btn quiet">
          {words.addAction}
        </button>
        <span role="status">{isAdded && !form.isBegun && words.added}</span>
      </p>
    </RecordForm>
  )
}
