import { useEffect, useMemo } from 'react'
import { useForm } from 'react-hook-form'
import { evidenceKinds, type EvidenceItem } from '../../domain/assessment.ts'
import { evidenceForm } from '../../domain/question-form.ts'
import { checkedBy } from '../parts/checked-by.ts'
import { useWords } from '../../locales/words.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'

type Props = {
  readonly item: EvidenceItem | undefined
  readonly keep: (item: EvidenceItem) => void
  readonly cancel: () => void
}

/** A piece of evidence: only what it is and its kind are asked for; a source and a date let it carry an answer. */
export function EvidenceEditor({ item, keep, cancel }: Props) {
  const { interview, common } = useWords()
  const words = interview.evidence
  const form = useForm<EvidenceItem>({
    shouldFocusError: false,
    defaultValues: item ?? { what: '', kind: '' as 'trial', source: '', date: '', holder: '', link: '' },
    resolver: checkedBy(evidenceForm),
  })
  const { errors, submitCount } = form.formState
  const say = (field: keyof EvidenceItem): string | undefined => {
    if (!errors[field]) return undefined
    if (errors[field].type === 'too_big') return words.errors.tooLong
    return field in words.errors ? words.errors[field as 'what'] : words.errors.tooLong
  }
  const fields = ['what', 'kind', 'source', 'date', 'holder', 'link'] as const
  const problems = useMemo<FieldProblem[]>(
    () => fields.flatMap((field) => (say(field) ? [{ id: `evidence-${field}`, say: say(field)! }] : [])),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [submitCount, errors.what, errors.kind, errors.source, errors.date, errors.holder, errors.link],
  )
  useEffect(() => form.setFocus('what'), [form])
  const submit = form.handleSubmit(keep)
  const text = (field: 'what' | 'source' | 'holder' | 'link', hint?: string) => (
    <Field id={`evidence-${field}`} label={words[field]} hint={hint} error={say(field)}>
      {(control) => <input type={field === 'link' ? 'url' : 'text'} {...control} {...form.register(field)} />}
    </Field>
  )
  return (
    // A form inside a form is not allowed, so this is a group whose Enter key keeps the item.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={words.add}
      className="panel stack"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary title={common.problem} problems={problems} />
      {text('what', words.whatHint)}
      <Field id="evidence-kind" label={words.kind} error={say('kind')}>
        {(control) => (
          <select {...control} {...form.register('kind')}>
            <option value="" />
            {evidenceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text('source', words.sourceHint)}
      <Field id="evidence-date" label={words.date} error={say('date')}>
        {(control) => <input type="date" {...control} {...form.register('date')} />}
      </Field>
      <details open={item !== undefined && item.holder + item.link !== ''}>
        <summary>{words.whereKept}</summary>
        <div className="stack-5">
          {text('holder')}
          {text('link')}
        </div>
      </details>
      <p className="actions">
        <button type="button" className="btn" onClick={() => void submit()}>
          {words.keep}
        </button>
        <button type="button" className="link" onClick={cancel}>
          {common.cancel}
        </button>
      </p>
    </div>
  )
}
