import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { recordSchemas, type ParkedThought } from '../../domain/assessment.ts'
import { personalDetailsIn } from '../../domain/personal-details.ts'
import { checkedBy } from '../parts/checked-by.ts'
import { useWords } from '../../locales/all-words.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { PersonalWarning } from '../parts/personal-warning.tsx'

const blank: ParkedThought = { what: '', from: '' }
const fields = ['what', 'from'] as const
const trimmed = { setValueAs: (text: string) => text.trim() }

/** A thought to park, and the group it came from. */
export function ThoughtForm({ keep }: { readonly keep: (thought: ParkedThought) => void }) {
  const { actions, common } = useWords()
  const words = actions.parking
  const form = useForm<ParkedThought>({
    defaultValues: blank,
    shouldFocusError: false,
    resolver: checkedBy(recordSchemas.parkingLot),
  })
  const [held, setHeld] = useState<ParkedThought>()
  const { errors, submitCount } = form.formState
  const errorOf = (field: (typeof fields)[number]) =>
    errors[field] && (errors[field].type === 'too_big' ? actions.errors.long : words.error)
  const problems = useMemo<FieldProblem[]>(
    () => fields.flatMap((field) => (errorOf(field) ? [{ id: `thought-${field}`, say: errorOf(field)! }] : [])),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [submitCount, errors.what, errors.from],
  )
  const finish = (given: ParkedThought) => {
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
      <Field id="thought-what" label={words.what} error={errorOf('what')}>
        {(control) => <textarea rows={2} {...control} {...form.register('what', trimmed)} />}
      </Field>
      <Field id="thought-from" label={words.from} hint={words.fromHint} error={errorOf('from')}>
        {(control) => <input type="text" {...control} {...form.register('from', trimmed)} />}
      </Field>
      <div role="alert">{held && <PersonalWarning text={textOf(held)} keep={() => finish(held)} />}</div>
      <p className="actions add">
        <button type="submit" className="btn quiet">
          {words.add}
        </button>
      </p>
    </form>
  )
}

const textOf = ({ what, from }: ParkedThought): string => `${what}\n${from}`
