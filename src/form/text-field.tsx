import type { ReactNode } from 'react'
import { longestText } from '../domain/assessment.ts'
import { Field } from '../ui/field.tsx'
import { HeldText } from './held-text.tsx'
import type { Hold } from './use-typed.ts'

/** How a text looks and is asked for. */
export type TextLook = {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly rows?: number
  readonly kind?: 'text' | 'url' | undefined
}

/** A text of a form, and what can be done with it. */
export type TextOfForm = {
  readonly id: string
  readonly value: string
  readonly error: string | undefined
  readonly hold: Hold | undefined
  readonly most?: number
  readonly type: (text: string) => void
  readonly leave: () => void
  readonly allow: () => void
}

/** A text of one line, or of so many rows, with what keeps it from being kept. */
export function TextField({ label, hint, rows, kind = 'text', most = longestText, ...field }: TextLook & TextOfForm) {
  const { id, value, hold, type, leave, allow } = field
  const shared = {
    name: id,
    value,
    onChange: (event: { readonly target: { readonly value: string } }) => type(event.target.value),
    onBlur: leave,
  }
  return (
    <>
      <Field id={id} label={label} hint={hint} error={field.error}>
        {(control) =>
          rows === undefined ? (
            // Enter sends the form, which then reads what is kept.
            <input type={kind} {...control} {...shared} onKeyDown={(event) => event.key === 'Enter' && leave()} />
          ) : (
            <textarea rows={rows} {...control} {...shared} />
          )
        }
      </Field>
      <HeldText hold={hold} text={value} most={most} keep={allow} />
    </>
  )
}
