import { useEffect, useState } from 'react'
import { evidenceKinds, type EvidenceItem } from '../../domain/assessment.ts'
import { evidenceForm } from '../../domain/record-forms.ts'
import { evidenceDateFrom } from '../../domain/typed-date.ts'
import { DateField } from '../../form/date-field.tsx'
import { Problems } from '../../form/problems.tsx'
import { SelectField } from '../../form/record-form.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useRecordForm } from '../../form/use-record-form.ts'
import { common } from '../../locales/en/common.ts'
import { evidence as words } from '../../locales/en/evidence.ts'
import { useWork } from '../../ports/use-work.ts'
import { useBeforeGoingOn } from './use-before-going-on.ts'

type Props = {
  /** The item that is changed, and how it is kept; none where it is a new one. */
  readonly of?: string | undefined
  readonly item: EvidenceItem | undefined
  /** Where what is typed waits. */
  readonly place: string
  /** Ends the writing, with the item to keep and what its fields were changed from, or with none. */
  readonly close: (item?: EvidenceItem, from?: Partial<EvidenceItem>) => void
}

const fields = ['what', 'kind', 'source', 'date', 'holder', 'link'] as const
const blank: EvidenceItem = { what: '', kind: '' as 'trial', source: '', date: '', holder: '', link: '' }

/**
 * A piece of evidence: only what it is and its kind are asked for; a source and a date let it carry an answer. What is
 * typed is never lost: it waits at its place, and going on keeps it, or leads to what is missing.
 */
export function EvidenceEditor({ of, item, place, close }: Props) {
  const { today } = useWork()
  const [schema] = useState(() => evidenceForm(today()))
  const [isHeldUp, setHeldUp] = useState(false)
  const form = useRecordForm<EvidenceItem>({
    place,
    of,
    kind: 'evidence',
    start: item ?? blank,
    schema,
    date: { field: 'date', read: evidenceDateFrom },
    fields,
    says: (field, problem) =>
      problem === 'wrong' && field in words.errors ? words.errors[field as 'what'] : words.errors.tooLong,
    keep: close,
  })
  const [what] = useState(form.idOf('what'))
  const [wasBegun] = useState(form.isBegun)
  useEffect(() => {
    if (!wasBegun) document.getElementById(what)?.focus()
  }, [wasBegun, what])
  const attempt = (isGoingOn: boolean): boolean => {
    setHeldUp(isGoingOn)
    return form.attempt()
  }
  const group = useBeforeGoingOn<HTMLDivElement>(() => !form.isBegun || attempt(true))
  const { holder, link } = item ?? blank
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
        attempt(false)
      }}
    >
      <Problems
        problems={isHeldUp ? [{ id: what, say: words.errors.begun }, ...form.problems] : form.problems}
        attempts={form.attempts}
      />
      <TextField {...form.text('what')} label={words.what} hint={words.whatHint} />
      <SelectField {...form.choice('kind')} label={words.kind}>
        <option value="" />
        {evidenceKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </SelectField>
      <TextField {...form.text('source')} label={words.source} hint={words.sourceHint} />
      <DateField {...form.date('date')} label={words.date} hint={words.dateHint} />
      <details open={holder + link !== '' || form.values.holder !== '' || form.values.link !== ''}>
        <summary>{words.whereKept}</summary>
        <div className="stack-5">
          <TextField {...form.text('holder')} label={words.holder} />
          <TextField {...form.text('link')} label={words.link} kind="url" />
        </div>
      </details>
      <p className="actions">
        <button type="button" className="btn" onClick={() => attempt(false)}>
          {words.keep}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            form.cancel()
            close()
          }}
        >
          {common.cancel}
        </button>
      </p>
    </div>
  )
}
