import { useState, type ReactNode } from 'react'
import { own } from '../domain/own.ts'
import { dayFrom, type DateRead, type TypedDate } from '../domain/typed-date.ts'
import { typedDate as words } from '../locales/en/typed-date.ts'
import { useDraft, useMachine } from '../ports/use-work.ts'
import { DateField } from './date-field.tsx'
import { begunIn, changedFrom, draftOf, shownIn } from './draft-fields.ts'
import type { Fields } from './held-back.ts'
import { seemsPersonal } from './seems-personal.ts'
import { dateFields, partName, partsNamed, typedDate } from './typed-date.ts'
import { useTyped } from './use-typed.ts'

type Props = {
  readonly id: string
  /** Where it waits while it is typed in part: the id of a draft. */
  readonly place: string
  readonly label: ReactNode
  /** How it is read, where less than a day will do, and what is said of that. */
  readonly read?: (typed: TypedDate) => DateRead
  readonly hint?: string
  /** The day that is kept, or nothing. */
  readonly value: string
  /** Told the day, and the one that somebody began to change. */
  readonly keep: (day: string, from: string) => void
}

/**
 * A day that is kept once it is whole, in one step: when its year is typed, or when it is left. What is typed in part is
 * a draft until then, and does not count.
 */
export function KeptDate({ id, place, label, value, keep, read: readFrom = dayFrom, hint = words.hint }: Props) {
  const assessment = useMachine(({ context }) => context.id)
  const { draft, keepDraft, now } = useDraft(place)
  const [isInside, setInside] = useState(false)
  const stands = dateFields('date', value)
  const begun = begunIn(draft)
  const stored = shownIn(begun, stands)
  const settle = (fields: Fields, from: Fields) => {
    const read = readFrom(typedDate('date', fields))
    if (!read.ok && read.problem !== 'all-missing') return
    const [day, began] = [read, readFrom(typedDate('date', from))].map((one) => (one.ok ? one.date : ''))
    if (day !== value) keep(day!, began!)
    keepDraft(undefined)
  }
  const typed = useTyped({
    place: `${assessment} ${place}`,
    stored,
    keep: (parts, typing) => {
      const from = changedFrom(begun, stands, typing)
      const fields = { ...stored, ...parts }
      const isYearTyped = own(parts, year) !== own(typing, year)
      if (isYearTyped && readFrom(typedDate('date', fields)).ok) settle(fields, from)
      else keepDraft(draftOf(fields, stands, { from }), draftOf({ ...stored, ...typing }, stands, { from })?.fields)
    },
    holds: (_part, text) => (seemsPersonal(String(text)).length > 0 ? 'personal' : undefined),
  })
  const shown = typedDate('date', typed.values)
  const read = readFrom(shown)
  const isHalf = !read.ok && read.problem !== 'all-missing'
  const leave = (isLeft: boolean) => {
    typed.flush()
    setInside(!isLeft)
    const left = begunIn(now())
    if (isLeft && Object.keys(left.fields).length > 0) settle(shownIn(left, stands), changedFrom(left, stands, {}))
  }
  return (
    <DateField
      id={id}
      label={label}
      hint={hint}
      value={shown}
      problem={isHalf && !isInside ? read.problem : undefined}
      type={(part, text) => {
        setInside(true)
        typed.type(partsNamed('date', { ...shown, [part]: text }))
      }}
      leave={leave}
      enter={() => leave(true)}
    />
  )
}

const year = partName('date', 'year')
