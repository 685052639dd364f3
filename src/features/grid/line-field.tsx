import { useId, useState } from 'react'
import { longestLine } from '../../domain/assessment.ts'
import { Field } from '../../ui/field.tsx'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly error?: (typed: string) => string | undefined
  readonly keep: (value: string) => void
}

/** A line of text, kept when the field is left. */
export function LineField({ label, hint, value, error, keep }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const wrong = typed === undefined ? undefined : error?.(typed)
  const leave = () => {
    if (typed === undefined || wrong !== undefined) return
    if (typed.trim() !== value) keep(typed.trim())
    setTyped(undefined)
  }
  return (
    <Field id={id} label={label} hint={hint} error={wrong}>
      {(field) => (
        <input
          type="text"
          {...field}
          maxLength={longestLine}
          value={typed ?? value}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={leave}
        />
      )}
    </Field>
  )
}
