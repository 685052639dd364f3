import { useEffect, useId, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { recordSchemas, type Action } from '../../domain/assessment.ts'
import { personalDetailsIn } from '../../domain/personal-details.ts'
import { checkedBy } from '../parts/checked-by.ts'
import { useWords } from '../../locales/all-words.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { PersonalWarning } from '../parts/personal-warning.tsx'
import { ForChoice } from './for-choice.tsx'

type Props = {
  readonly action?: Action
  readonly say: string
  readonly takesFocus?: true
  readonly whatFor: (id: string) => string | undefined
  readonly keep: (action: Action) => void
  readonly cancel?: () => void
}

const blank: Action = { what: '', owner: '', by: '', done: false, for: '' }
const fields = ['what', 'owner', 'by'] as const
const trimmed = { setValueAs: (text: string) => text.trim() }

/** An action: only what has to happen is asked for; an owner and a date make it a promise. */
export function ActionForm({ action = blank, say, takesFocus, whatFor, keep, cancel }: Props) {
  const { actions: words, common } = useWords()
  const id = useId()
  const form = useForm<Action>({
    defaultValues: action,
    shouldFocusError: false,
    resolver: checkedBy(recordSchemas.actions),
  })
  const [held, setHeld] = useState<Action>()
  const { errors, submitCount } = form.formState
  const errorOf = (field: (typeof fields)[number]) =>
    errors[field] &&
    (errors[field].type === 'too_big' ? words.errors.long : field === 'by' ? words.errors.by : words.errors.what)
  const problems = useMemo<FieldProblem[]>(
    () => fields.flatMap((field) => (errorOf(field) ? [{ id: `${id}${field}`, say: errorOf(field)! }] : [])),
    // A new summary, and with it the focus, belongs to each attempt and not to each keystroke.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [submitCount, errors.what, errors.owner, errors.by],
  )
  useEffect(() => {
    if (takesFocus) form.setFocus('what')
  }, [form, takesFocus])
  const finish = (given: Action) => {
    setHeld(undefined)
    keep(given)
    form.reset(blank)
  }
  const submit = form.handleSubmit((given) =>
    personalDetailsIn(textOf(given)).length > 0 ? setHeld(given) : finish(given),
  )
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary title={common.problem} problems={problems} />
      <Field id={`${id}what`} label={words.what} error={errorOf('what')}>
        {(control) => <textarea rows={2} {...control} {...form.register('what', trimmed)} />}
      </Field>
      <Field id={`${id}owner`} label={words.owner} hint={words.ownerHint} error={errorOf('owner')}>
        {(control) => <input type="text" {...control} {...form.register('owner', trimmed)} />}
      </Field>
      <Field id={`${id}by`} label={words.by} error={errorOf('by')}>
        {(control) => <input type="date" {...control} {...form.register('by')} />}
      </Field>
      <ForChoice id={`${id}for`} field={form.register('for')} now={action.for} whatFor={whatFor} />
      <div role="alert">{held && <PersonalWarning text={textOf(held)} keep={() => finish(held)} />}</div>
      <p className="actions add">
        <button type="submit" className="btn quiet">
          {say}
        </button>
        {cancel && (
          <button type="button" className="link" onClick={cancel}>
            {common.cancel}
          </button>
        )}
      </p>
    </form>
  )
}

const textOf = ({ what, owner }: Action): string => `${what}\n${owner}`
