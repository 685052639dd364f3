import { useState } from 'react'
import { blankThought, type ParkedThought } from '../../domain/assessment.ts'
import { thoughtForm } from '../../domain/record-forms.ts'
import { RecordForm } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useRecordForm } from '../../form/use-record-form.ts'
import { actions } from '../../locales/en/actions.ts'

/** A thought to park, and the group it came from. */
export function ThoughtForm({ keep }: { readonly keep: (thought: ParkedThought) => void }) {
  const words = actions.parking
  const [isParked, setParked] = useState(false)
  const form = useRecordForm<ParkedThought>({
    place: 'thought-new',
    kind: 'parkingLot',
    start: blankThought,
    schema: thoughtForm,
    fields: ['what', 'from'],
    says: (field, problem) => (field === 'from' ? words.fromLong : problem === 'long' ? words.whatLong : words.error),
    keep: (thought) => {
      keep(thought)
      setParked(true)
    },
  })
  return (
    <RecordForm form={form}>
      <TextField {...form.text('what')} label={words.what} rows={2} />
      <TextField {...form.text('from')} label={words.from} hint={words.fromHint} />
      <p className="actions add">
        <button type="submit" className="btn quiet">
          {words.add}
        </button>
        <span className="small soft" role="status">
          {isParked && !form.isBegun && words.added}
        </span>
      </p>
    </RecordForm>
  )
}
