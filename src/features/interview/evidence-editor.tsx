import { useEffect, useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import { evidenceKinds, type EvidenceItem } from '../../domain/assessment.ts'
import { evidenceForm } from '../../domain/question-form.ts'
import { checkedBy } from '../parts/checked-by.ts'
import { holdDraft } from '../parts/drafts.ts'
import { useTyped } from '../parts/use-typed.ts'
import { evidence } from '../../locales/en/evidence.ts'
import { useWords, withWords } from '../../locales/words.ts'
import { useWork } from '../../machine/work.ts'
import { ErrorSummary, type FieldProblem } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { useBeforeGoingOn } from './use-before-going-on.ts'

/** An item that is being written: what is typed so far, where it was begun before. */
export type Begun = { readonly id: string; readonly item?: EvidenceItem }

type Props = {
  readonly begun: Begun
  /** The item as it was last kept. */
  readonly item: EvidenceItem | undefined
  readonly place: string
  /** Ends the writing, with the item to keep or with none. */
  readonly close: (item?: EvidenceItem) => void
}

const fields = ['what', 'kind', 'source', 'date', 'holder', 'link'] as const
const blank: EvidenceItem = { what: '', kind: '' as 'trial', source: '', date: '', holder: '', link: '' }

/**
 * A piece of evidence: only what it is and its kind are asked for; a source and a date let it carry an answer. What is
 * typed is never lost: it waits at its place, and going on keeps it, or leads to what is missing.
 */
export const EvidenceEditor = withWords({ evidence }, function EvidenceEditor({ begun, item, place, close }: Props) {
  const { evidence: words, common } = useWords()
  const id = useId()
  const start = begun.item ?? item ?? blank
  const { today } = useWork()
  const [schema] = useState(() => evidenceForm(today()))
  const form = useForm<EvidenceItem>({
    shouldFocusError: false,
    defaultValues: start,
    resolver: checkedBy(schema),
  })
  const [isHeldUp, setHeldUp] = useState(false)
  const { errors, submitCount } = form.formState
  const say = (field: keyof EvidenceItem): string | undefined => {
    const type = errors[field]?.type
    if (!type) return undefined
    if (type === 'too_big') return words.errors.tooLong
    if (field === 'date' && type === 'custom') return words.errors.afterToday
    return field in words.errors ? words.errors[field as 'what'] : words.errors.tooLong
  }
  const problems: FieldProblem[] = [
    ...(isHeldUp ? [{ id: `${id}what`, say: words.errors.begun }] : []),
    ...fields.flatMap((field) => (say(field) ? [{ id: `${id}${field}`, say: say(field)! }] : [])),
  ]
  const isNew = begun.item === undefined
  useEffect(() => {
    if (isNew) form.setFocus('what')
  }, [form, isNew])
  const isBegun = (values: EvidenceItem) => fields.some((field) => values[field] !== (item ?? blank)[field])
  useTyped(form, (values) => holdDraft(place, isBegun(values) ? { id: begun.id, item: values } : undefined))
  const end = (kept?: EvidenceItem) => {
    holdDraft(place, undefined)
    close(kept)
  }
  const keep = (isGoingOn: boolean) => {
    setHeldUp(isGoingOn)
    void form.handleSubmit(end)()
  }
  const group = useBeforeGoingOn<HTMLDivElement>(() => {
    const values = form.getValues()
    if (!isBegun(values)) return true
    const { data } = schema.safeParse(values)
    if (data) end(data)
    else keep(true)
    return data !== undefined
  })
  const text = (field: 'what' | 'source' | 'holder' | 'link', hint?: string) => (
    <Field id={`${id}${field}`} label={words[field]} hint={hint} error={say(field)}>
      {(control) => <input type={field === 'link' ? 'url' : 'text'} {...control} {...form.register(field)} />}
    </Field>
  )
  return (
    // A form inside a form is not allowed, so this is a group whose Enter key keeps the item.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={group}
      role="group"
      aria-label={words.add}
      className="panel stack"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        keep(false)
      }}
    >
      <ErrorSummary title={common.problem} problems={problems} attempt={submitCount} />
      {text('what', words.whatHint)}
      <Field id={`${id}kind`} label={words.kind} error={say('kind')}>
        {(control) => (
          <select {...control} {...form.register('kind')} defaultValue={start.kind}>
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
      <Field id={`${id}date`} label={words.date} error={say('date')}>
        {(control) => <input type="date" {...control} {...form.register('date')} />}
      </Field>
      <details open={start.holder + start.link !== ''}>
        <summary>{words.whereKept}</summary>
        <div className="stack-5">
          {text('holder')}
          {text('link')}
        </div>
      </details>
      <p className="actions">
        <button type="button" className="btn" onClick={() => keep(false)}>
          {words.keep}
        </button>
        <button type="button" className="link" onClick={() => end()}>
          {common.cancel}
        </button>
      </p>
    </div>
  )
})
