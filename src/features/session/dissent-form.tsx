import { useState } from 'react'
import type { FullQuestion } from '../../domain/content.ts'
import { dissentForm } from '../../domain/record-forms.ts'
import type { Looked } from '../../domain/records/fields.ts'
import type { RoundShown } from '../../domain/session/sitting.ts'
import { placeOf } from '../../form/places.ts'
import { RecordForm, SelectField } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useRecordForm } from '../../form/use-record-form.ts'
import { session } from '../../locales/en/session.ts'
import { useAssessment, useGive, useWork } from '../../ports/use-work.ts'
import { cellSays } from '../parts/cell-says.ts'

const { dissent: words } = session

type Props = {
  readonly question: FullQuestion
  readonly round: RoundShown
  /** What they said; none where they see it otherwise than all. */
  readonly level?: Looked
}

type Fields = { text: string; wouldChange: string; voice: string }

/** What somebody sees otherwise, and what would change their mind: a group only where they wish, and where it was shown by itself. */
export function DissentForm({ question, round, level }: Props) {
  const { newId } = useWork()
  const { voices } = useAssessment()
  const give = useGive()
  const [isKept, setKept] = useState(false)
  const form = useRecordForm<Fields>({
    place: placeOf(`dissent-${level ?? 'other'}`, question.id),
    kind: 'dissents',
    start: { text: '', wouldChange: '', voice: '' },
    schema: dissentForm,
    fields: ['text', 'wouldChange'],
    says: (_field, problem) => (problem === 'long' ? words.tooLong : words.needed),
    keep: ({ text, wouldChange, voice }) => {
      give('answer', 'dissents', newId(), {
        question: question.id,
        text,
        wouldChange,
        done: '',
        at: new Date().toISOString(),
        ...(voice && { voice }),
        ...(level !== undefined && { level }),
      })
      setKept(true)
    },
  })
  const alone = round.cells.filter(({ voices: ids }) => ids.length === 1)
  return (
    <RecordForm form={form}>
      <TextField
        {...form.text('text')}
        label={level === undefined ? words.textAlone : words.text}
        hint={words.hint}
        rows={2}
      />
      <TextField {...form.text('wouldChange')} label={words.wouldChange} />
      {level === undefined && alone.length > 0 && (
        <SelectField {...form.choice('voice')} label={words.voice}>
          <option value="">{words.noVoice}</option>
          {alone.map(({ voices: ids }) => (
            <option value={ids[0]} key={ids[0]}>
              {cellSays(ids, voices)}
            </option>
          ))}
        </SelectField>
      )}
      <p className="actions add">
        <button type="submit" className="btn small quiet">
          {words.keep}
        </button>
        <span className="small soft" role="status">
          {isKept && !form.isBegun && words.kept}
        </span>
      </p>
    </RecordForm>
  )
}
