import { useState, type ReactNode } from 'react'
import { same } from '../domain/same.ts'
import { dayFrom } from '../domain/typed-date.ts'
import { useWords } from '../locales/words.ts'
import { useDraft, useMachine } from '../machine/work.ts'
import { DateField } from './date-field.tsx'
import type { Fields } from './held-back.ts'
import { changedIn } from './record-fields.ts'
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
  const start = dateFields('date', value)
  const begun = draft?.fields ?? {}
  const settle = (fields: Fields) => {
    const read = dayFrom(typedDate('date', fields))
    if (!read.ok && read.problem !== 'all-missing') return false
    const day = read.ok ? read.date : ''
    if (day !== value) keep(day, value)
    keepDraft(undefined)
    return true
  }
  const typed = useTyped({
    place: `${assessment} ${place}`,
    stored: { ...start, ...begun },
    keep: (parts, from) => {
      const fields = { ...start, ...begun, ...parts }
      if (partName('date', 'year') in parts && dayFrom(typedDate('date', fields)).ok && settle(fields)) return
      const after = changedIn(fields, start)
      keepDraft(after && { fields: after }, { fields: changedIn({ ...start, ...begun, ...from }, start) ?? {} })
    },
    holds: () => undefined,
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
