import type { ReactNode } from 'react'
import { Field } from '../ui/field.tsx'
import { Problems, type Attempted } from './problems.tsx'

type Props = {
  readonly form: Attempted & { readonly attempt: () => boolean }
  readonly className?: string
  readonly children: ReactNode
}

/** A form that is sent by its button or by Enter, with what has to be mended on top. */
export function RecordForm({ form, className, children }: Props) {
  return (
    <form
      noValidate
      className={className}
      onSubmit={(event) => {
        event.preventDefault()
        form.attempt()
      }}
    >
      <Problems problems={form.problems} attempts={form.attempts} />
      {children}
    </form>
  )
}

type SelectProps = {
  readonly id: string
  readonly label: ReactNode
  readonly value: string
  readonly error?: string | undefined
  readonly choose: (value: string) => void
  readonly children: ReactNode
}

/** One of several, from a list. */
export const SelectField = ({ id, label, value, error, choose, children }: SelectProps) => (
  <Field id={id} label={label} error={error}>
    {(control) => (
      <select {...control} name={id} value={value} onChange={(event) => choose(event.target.value)}>
        {children}
      </select>
    )}
  </Field>
)
