import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { recordKinds, type ParkedThought } from '../../domain/assessment.ts'
import { personalDetailsIn } from '../../domain/personal-details.ts'
import { checkedBy } from '../parts/checked-by.ts'
import { draftAt, holdDraft } from '../parts/drafts.ts'
import { useTyped } from '../parts/use-typed.ts'
import { useWords } from '../../locales/words.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { PersonalWarning } from '../parts/personal-warning.tsx'

const blank: ParkedThought = { what: '', from: '' }
const fields = ['what', 'from'] as const
const trimmed = { setValueAs: (text: string) => text.trim() }

type Props = {
  /** Where what is typed waits until it is parked. */
  readonly place: string
  readonly keep: (thought: ParkedThought) => void
}

/** A thought to park, and the group it came from. */
export function ThoughtForm({ place, keep }: Props) {
  const { actions, common } = useWords()
  const words = actions.parking
  const form = useForm<ParkedThought>({
    defaultValues: (draftAt(place) as ParkedThought | undefined) ?? blank,
    shouldFocusError: false,
    resolver: checkedBy(recordKinds.parkingLot.schema),
  })
  const [held, setHeld] = useState<ParkedThought>()
  const [isParked, setParked] = useState(false)
  const { errors, submitCount } = form.formState
  const errorOf = (field: (typeof fields)[number]) => {
    if (!errors[field]) return undefined
    if (field === 'from') return words.fromLong
    return errors[field].type === 'too_big' ? words.whatLong : words.error
  }
  const problems = fields.flatMap<FieldProblem>((field) =>
    errors[field] ? [{ id: `thought-${field}`, say: errorOf(field)! }] : [],
  )
  useTyped(form, (values) => {
    const isBegun = values.what + values.from !== ''
    holdDraft(place, isBegun ? values : undefined)
    if (isBegun) setParked(false)
  })
  const finish = (given: ParkedThought) => {
    setHeld(undefined)
    form.reset(blank)
    holdDraft(place, undefined)
    setParked(true)
    keep(given)
  }
  const submit = form.handleSubmit((given) =>
    personalDetailsIn(textOf(given)).length > 0 ? setHeld(given) : finish(given),
  )
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary title={common.problem} problems={problems} attempt={submitCount} />
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
        <span className="small soft" role="status">
          {isParked && words.added}
        </span>
      </p>
    </form>
  )
}

const textOf = ({ what, from }: ParkedThought): string => `${what}\n${from}`
