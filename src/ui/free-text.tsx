import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { FieldError } from './field.tsx'
import { typing } from './typing.ts'

type Props = {
  readonly id: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly value: string
  readonly error?: string | undefined
  readonly rows?: number
  readonly oneLine?: boolean
  /**
   * Told what was typed, soon after the typing pauses and at once when the field is left; and what stood here when the
   * typing began, which another window may have changed since.
   */
  readonly keep: (value: string, from: string) => void
  /** Something to settle before this text is kept; it is not kept while there is. Drawn with a way to keep it. */
  readonly hold?: (value: string) => Held | undefined
}

export type Held = (keep: () => void) => ReactNode

const pause = 250

/** A text that is kept while it is typed. What another window or an undo changes appears unless you are typing here. */
export function FreeText({ id, label, hint, value, error, rows = 3, oneLine, keep, hold }: Props) {
  const [typed, setTyped] = useState(value)
  const waiting = useRef<{ timer: number; text: string } | undefined>(undefined)
  const from = useRef<string | undefined>(undefined)
  const keepNow = useRef(keep)

  const give = useCallback((text: string) => {
    clearTimeout(waiting.current?.timer)
    waiting.current = undefined
    const began = from.current
    from.current = undefined
    if (began !== undefined) keepNow.current(text, began)
    typing.ends(waiting)
  }, [])
  const flush = useCallback(() => {
    if (waiting.current) give(waiting.current.text)
  }, [give])
  const held = hold?.(typed)
  useEffect(() => {
    keepNow.current = keep
  }, [keep])
  useEffect(() => {
    if (from.current !== undefined) return
    setTyped(value)
    typing.ends(waiting)
  }, [value])
  useEffect(
    () => () => {
      flush()
      typing.ends(waiting)
    },
    [flush],
  )

  const type = (text: string) => {
    setTyped(text)
    from.current ??= value
    clearTimeout(waiting.current?.timer)
    waiting.current = undefined
    if (!hold?.(text)) waiting.current = { text, timer: window.setTimeout(flush, pause) }
    typing.begins(waiting)
  }
  const control = {
    id,
    name: id,
    value: typed,
    'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error !== undefined,
    onChange: (event: { target: { value: string } }) => type(event.target.value),
    onBlur: flush,
  }
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint-text" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {oneLine ? (
        // Enter sends the form, which then reads what is kept.
        <input type="text" {...control} onKeyDown={(event) => event.key === 'Enter' && flush()} />
      ) : (
        <textarea rows={rows} {...control} />
      )}
      {held && <Holding held={held} keep={() => give(typed)} />}
    </div>
  )
}

const Holding = ({ held, keep }: { readonly held: Held; readonly keep: () => void }) => (
  <div role="alert">{held(keep)}</div>
)
