import { useEffect, useId, useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import { recordKinds, type Action } from '../../domain/assessment.ts'
import { personalDetailsIn } from '../../domain/personal-details.ts'
import { checkedBy } from '../parts/checked-by.ts'
import { draftAt, holdDraft } from '../parts/drafts.ts'
import { useTyped } from '../parts/use-typed.ts'
import { useWords, type Words } from '../../locales/words.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { PersonalWarning } from '../parts/personal-warning.tsx'
import { ForChoice } from './for-choice.tsx'

type Props = {
  readonly action?: Action
  readonly say: string
  /** Told beside the button once it is done, where the form stays. */
  readonly done?: string
  /** Where what is typed waits until it is kept. */
  readonly place: string
  readonly takesFocus?: true
  readonly keep: (action: Action) => void
  readonly cancel?: () => void
}

const blank: Action = { what: '', owner: '', by: '', done: false, for: '' }
const fields = ['what', 'owner', 'by'] as const
const trimmed = { setValueAs: (text: string) => text.trim() }

/** An action: only what has to happen is asked for; an owner and a date make it a promise. */
export function ActionForm({ action = blank, say, done, place, takesFocus, keep, cancel }: Props) {
  const { actions: words, common } = useWords()
  const id = useId()
  const [begun] = useState(() => draftAt(place) as Action | undefined)
  const form = useForm<Action>({
    defaultValues: begun ?? action,
    shouldFocusError: false,
    resolver: checkedBy(recordKinds.actions.schema),
  })
  const { field: forField } = useController({ control: form.control, name: 'for' })
  const [held, setHeld] = useState<Action>()
  const [isDone, setDone] = useState(false)
  const { errors, submitCount } = form.formState
  const errorOf = (field: (typeof fields)[number]) => errors[field] && says(field, errors[field].type, words.errors)
  const problems = fields.flatMap<FieldProblem>((field) =>
    errors[field] ? [{ id: `${id}${field}`, say: errorOf(field)! }] : [],
  )
  useEffect(() => {
    if (takesFocus && !begun) form.setFocus('what')
  }, [form, takesFocus, begun])
  useTyped(form, (values) => {
    const isBegun = [...fields, 'for' as const].some((field) => values[field] !== action[field])
    holdDraft(place, isBegun ? values : undefined)
    if (isBegun) setDone(false)
  })
  const finish = (given: Action) => {
    setHeld(undefined)
    form.reset(action)
    holdDraft(place, undefined)
    setDone(true)
    keep(given)
  }
  const submit = form.handleSubmit((given) =>
    personalDetailsIn(textOf(given)).length > 0 ? setHeld(given) : finish(given),
  )
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary title={common.problem} problems={problems} attempt={submitCount} />
      <Field id={`${id}what`} label={words.what} error={errorOf('what')}>
        {(control) => <textarea rows={2} {...control} {...form.register('what', trimmed)} />}
      </Field>
      <Field id={`${id}owner`} label={words.owner} hint={words.ownerHint} error={errorOf('owner')}>
        {(control) => <input type="text" {...control} {...form.register('owner', trimmed)} />}
      </Field>
      <Field id={`${id}by`} label={words.by} error={errorOf('by')}>
        {(control) => <input type="date" {...control} {...form.register('by')} />}
      </Field>
      <ForChoice id={`${id}for`} field={forField} />
      <div role="alert">{held && <PersonalWarning text={textOf(held)} keep={() => finish(held)} />}</div>
      <p className="actions add">
        <button type="submit" className="btn quiet">
          {say}
        </button>
        {cancel && (
          <button
            type="button"
            className="link"
            onClick={() => {
              holdDraft(place, undefined)
              cancel()
            }}
          >
            {common.cancel}
          </button>
        )}
        {done && (
          <span className="small soft" role="status">
            {isDone && done}
          </span>
        )}
      </p>
    </form>
  )
}

const textOf = ({ what, owner }: Action): string => `${what}\n${owner}`

function says(field: (typeof fields)[number], type: string, errors: Words['actions']['errors']): string {
  if (field === 'owner') return errors.ownerLong
  if (field === 'by') return errors.by
  return type === 'too_big' ? errors.whatLong : errors.what
}
