import { useEffect, useRef, useState, type ReactNode } from 'react'
import { same } from '../domain/same.ts'
import { dayFrom } from '../domain/typed-date.ts'
import { useWords } from '../locales/words.ts'
import { useDraft, useMachine } from '../machine/work.ts'
import { DateField } from './date-field.tsx'
import { draftOf } from './draft-fields.ts'
import type { Fields } from './held-back.ts'
import { seemsPersonal } from './seems-personal.ts'
import { dateFields, partName, typedDate } from './typed-date.ts'
import { useTyped } from './use-typed.ts'

type Props = {
  readonly id: string
  /** Where it waits while it is typed in part: the id of a draft. */
  readonly place: string
  readonly label: ReactNode
  /** The day that is kept, or nothing. */
  readonly value: string
  readonly keep: (day: string, from: string) => void
}

/**
 * A day that is kept once it is whole, in one step: when its year is typed, or when it is left. What is typed in part is
 * a draft until then, and does not count.
 */
export function KeptDate({ id, place, label, value, keep }: Props) {
  const { date: words } = useWords().common
  const assessment = useMachine(({ context }) => context.id)
  const [draft, keepDraft] = useDraft(place)
  const [isInside, setInside] = useState(false)
  // A date that is given as it is typed is not given again as it is left.
  const kept = useRef(value)
  useEffect(() => {
    kept.current = value
  }, [value])
  const start = dateFields('date', value)
  const stored = { ...start, ...draft?.fields }
  const settle = (fields: Fields) => {
    const read = dayFrom(typedDate('date', fields))
    if (!read.ok && read.problem !== 'all-missing') return false
    const day = read.ok ? read.date : ''
    const before = kept.current
    kept.current = day
    if (day !== before) keep(day, before)
    keepDraft(undefined)
    return true
  }
  const typed = useTyped({
    place: `${assessment} ${place}`,
    stored,
    keep: (parts, from) => {
      const fields = { ...stored, ...parts }
      if (partName('date', 'year') in parts && dayFrom(typedDate('date', fields)).ok && settle(fields)) return
      keepDraft(draftOf(fields, start), draftOf({ ...stored, ...from }, start))
    },
    holds: (_part, text) => (seemsPersonal(String(text)).length > 0 ? 'personal' : undefined),
  })
  const read = dayFrom(typedDate('date', typed.values))
  const isHalf = !read.ok && read.problem !== 'all-missing'
  const leave = (isLeft: boolean) => {
    typed.flush()
    setInside(!isLeft)
    if (isLeft && !same(typed.now(), start)) settle(typed.now())
  }
  return (
    <DateField
      id={id}
      label={label}
      hint={words.hint}
      value={typedDate('date', typed.values)}
      problem={isHalf && !isInside ? read.problem : undefined}
      type={(part, text) => {
        setInside(true)
        typed.type(partName('date', part), text)
      }}
      leave={leave}
      enter={() => leave(true)}
    />
  )
}
