import { useEffect, useRef } from 'react'
import type { Voice } from '../../domain/assessment.ts'
import { areOrganisationsApart } from '../../domain/who-answers.ts'
import { voiceForm } from '../../domain/record-forms.ts'
import { RecordForm, SelectField } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useRecordForm } from '../../form/use-record-form.ts'
import { room as words } from '../../locales/en/room.ts'
import { useAssessment, useGive, useWork } from '../../ports/use-work.ts'

const blank: Voice = { group: '', organisation: '', kind: '' as 'other', present: true, people: '', isAffected: true }

/** Adds a group: who they are is asked for, their organisation only helps. Going on adds it too, or lets it wait here. */
export function VoiceForm() {
  const { newId } = useWork()
  const give = useGive()
  const areApart = areOrganisationsApart(useAssessment())
  const form = useRecordForm<Voice>({
    place: 'voice-new',
    kind: 'voices',
    start: blank,
    schema: voiceForm,
    fields: ['group', 'organisation', 'kind', 'people'],
    says: (field, problem) =>
      field === 'people'
        ? words.peopleWrong
        : problem === 'long'
          ? words.tooLong
          : field === 'kind'
            ? words.kindNeeded
            : words.groupNeeded,
    keep: (voice) => {
      give('voice', 'voices', newId(), voice)
      document.getElementById(form.idOf('group'))?.focus()
    },
  })
  const onLeaving = useRef(form.finish)
  useEffect(() => {
    onLeaving.current = form.finish
  })
  useEffect(() => () => void onLeaving.current(), [])
  return (
    <RecordForm form={form} className="panel section voice-form">
      <TextField {...form.text('group')} label={words.group} hint={words.groupHint} />
      {areApart && <TextField {...form.text('organisation')} label={words.organisation} />}
      <SelectField {...form.choice('kind')} label={words.kind}>
        <option value="" />
        {Object.entries(words.kinds).map(([kind, say]) => (
          <option key={kind} value={kind}>
            {say}
          </option>
        ))}
      </SelectField>
      <TextField {...form.text('people')} label={words.people} hint={words.peopleHint} />
      <label className="choice tick">
        <input type="checkbox" {...form.tick('present')} />
        <span>{words.present}</span>
      </label>
      <label className="choice tick">
        <input type="checkbox" {...form.tick('isAffected')} />
        <span>{words.affected}</span>
      </label>
      <p>
        <button type="submit" className="btn quiet">
          {words.add}
        </button>
      </p>
    </RecordForm>
  )
}
