import type { FocusEventHandler, ReactNode } from 'react'
import type { DateProblem, TypedDate } from '../domain/typed-date.ts'
import { typedDate as words } from '../locales/en/typed-date.ts'
import { FieldError } from '../ui/field.tsx'
import { dateParts, partToMend, type DatePart } from './typed-date.ts'

type Props = {
  /** The id of the day's field; those of the others follow from it. */
  readonly id: string
  readonly label: ReactNode
  readonly hint: string
  readonly value: TypedDate
  readonly problem?: DateProblem | undefined
  /** What is wrong with a date that is whole. */
  readonly error?: string | undefined
  readonly type: (part: DatePart, text: string) => void
  /** Told when one of its fields is left, and whether the whole group is. */
  readonly leave: (isLeft: boolean) => void
  readonly enter?: () => void
}

/** A date as day, month and year, typed as people write them; what is wrong is said once, and names the part to mend. */
export function DateField({ id, label, hint, value, problem, error: other, type, leave, enter }: Props) {
  const error = problem ? words.problems[problem] : other
  const wrong = problem ? partToMend(problem) : other && 'day'
  const onBlur: FocusEventHandler = ({ currentTarget, relatedTarget }) => {
    const group = currentTarget.closest('fieldset')!
    leave(!(relatedTarget instanceof Node && group.contains(relatedTarget)))
  }
  return (
    <fieldset
      className={error ? 'field date has-error' : 'field date'}
      aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
    >
      <legend>{label}</legend>
      <p className="hint-text" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldError id={id} error={error} />
      <div className="date-parts">
        {dateParts.map((part) => (
          <div key={part} className={part}>
            <label htmlFor={dateId(id, part)}>{words.parts[part]}</label>
            <input
              type="text"
              inputMode="numeric"
              maxLength={longestPart}
              id={dateId(id, part)}
              name={dateId(id, part)}
              value={value[part]}
              aria-invalid={part === wrong || undefined}
              onChange={(event) => type(part, event.target.value)}
              onBlur={onBlur}
              onKeyDown={(event) => event.key === 'Enter' && enter?.()}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}

/** More than any way to write a part of a date, and no room for anything else. */
const longestPart = 30

/** Where a part of a date is typed. */
export const dateId = (id: string, part: DatePart): string => (part === 'day' ? id : `${id}-${part}`)
