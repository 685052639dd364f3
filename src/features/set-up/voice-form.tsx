import { useEffect, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Voice } from '../../domain/assessment.ts'
import { personalDetailsIn } from '../../domain/personal-details.ts'
import { voiceForm } from '../../domain/question-form.ts'
import { checkedBy } from '../parts/checked-by.ts'
import { draftAt, holdDraft } from '../parts/drafts.ts'
import { useTyped } from '../parts/use-typed.ts'
import { useWords } from '../../locales/words.ts'
import { useAssessment, useGive, useWork } from '../../machine/work.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { PersonalWarning } from '../parts/personal-warning.tsx'

const blank: Voice = { group: '', organisation: '', kind: '' as 'other', present: true }
const textOf = ({ group, organisation }: Voice) => `${group} ${organisation}`

/** Adds a group: who they are is asked for, their organisation only helps. Going on adds it too, or lets it wait here. */
export function VoiceForm() {
  const { room: words, common } = useWords()
  const { newId } = useWork()
  const give = useGive()
  const place = `voice ${useAssessment().id}`
  const [held, setHeld] = useState<Voice>()
  const form = useForm<Voice>({
    shouldFocusError: false,
    defaultValues: (draftAt(place) as Voice | undefined) ?? blank,
    resolver: checkedBy(voiceForm),
  })
  const { errors, submitCount } = form.formState
  const say = (field: 'group' | 'organisation' | 'kind'): string | undefined => {
    if (!errors[field]) return undefined
    if (errors[field].type === 'too_big') return words.tooLong
    return field === 'kind' ? words.kindNeeded : words.groupNeeded
  }
  const problems = useMemo<FieldProblem[]>(
    () => (['group', 'organisation', 'kind'] as const).flatMap((id) => (say(id) ? [{ id, say: say(id)! }] : [])),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [submitCount, errors.group, errors.organisation, errors.kind],
  )
  useTyped(form, (voice) => holdDraft(place, textOf(voice).trim() === '' ? undefined : voice))
  useEffect(
    () => () => {
      const { data: begun } = voiceForm.safeParse(draftAt(place))
      if (!begun || personalDetailsIn(textOf(begun)).length > 0) return
      holdDraft(place, undefined)
      give('voice', 'voices', newId(), begun)
    },
    // Only when the page is left.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [],
  )
  const finish = (voice: Voice) => {
    holdDraft(place, undefined)
    give('voice', 'voices', newId(), voice)
    setHeld(undefined)
    form.reset(blank, { keepFieldsRef: true })
    form.setFocus('group')
  }
  const add = form.handleSubmit((voice) =>
    personalDetailsIn(textOf(voice)).length > 0 ? setHeld(voice) : finish(voice),
  )
  return (
    <form noValidate className="panel section" onSubmit={add}>
      <ErrorSummary title={common.problem} problems={problems} attempt={submitCount} />
      <Field id="group" label={words.group} hint={words.groupHint} error={say('group')}>
        {(control) => <input type="text" {...control} {...form.register('group')} />}
      </Field>
      <Field id="organisation" label={words.organisation} error={say('organisation')}>
        {(control) => <input type="text" {...control} {...form.register('organisation')} />}
      </Field>
      <Field id="kind" label={words.kind} error={say('kind')}>
        {(control) => (
          <select {...control} {...form.register('kind')}>
            <option value="" />
            {Object.entries(words.kinds).map(([kind, say]) => (
              <option key={kind} value={kind}>
                {say}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="choice tick">
        <input type="checkbox" {...form.register('present')} />
        <span>{words.present}</span>
      </label>
      <div role="alert">{held && <PersonalWarning text={textOf(held)} keep={() => finish(held)} />}</div>
      <p>
        <button type="submit" className="btn quiet">
          {words.add}
        </button>
      </p>
    </form>
  )
}
