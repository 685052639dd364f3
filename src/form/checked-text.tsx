import { longestText } from '../domain/assessment.ts'
import { seemsPersonal } from './seems-personal.ts'
import { isBlank } from '../domain/text.ts'
import { useMachine } from '../ports/use-work.ts'
import { TextField, type TextLook } from './text-field.tsx'
import { useTyped } from './use-typed.ts'

type Props = TextLook & {
  readonly id: string
  /** Which record it is of, such as "answer n4-gap". */
  readonly of: string
  readonly value: string
  readonly error?: string | undefined
  /** How many characters it may have: a longer text is not kept until it is made shorter. */
  readonly most?: number
  /** What to say where there is nothing to read: then it is not kept. Left out where it may be empty. */
  readonly missing?: string
  /** Told what was typed, and what stood here when the typing began, which another window may have changed since. */
  readonly keep: (value: string, from: string) => void
}

/** A text that is kept while it is typed, and asks before it keeps what looks like details of a person. */
export function CheckedText({ id, of, value, error, most = longestText, missing, keep, ...look }: Props) {
  const assessment = useMachine(({ context }) => context.id)
  const typed = useTyped({
    place: `${assessment} ${of} ${id}`,
    stored: { text: value },
    keep: ({ text }, from) => keep(text as string, from['text'] as string),
    holds: (_field, text) => {
      if (typeof text !== 'string') return undefined
      if (missing !== undefined && isBlank(text)) return 'missing'
      return text.length > most ? 'long' : seemsPersonal(text).length > 0 ? 'personal' : undefined
    },
  })
  const hold = typed.holdOf('text')
  return (
    <TextField
      {...look}
      id={id}
      value={typed.values['text'] as string}
      error={hold === 'missing' ? missing : error}
      hold={hold}
      most={most}
      type={(text) => typed.type({ text })}
      leave={typed.flush}
      allow={() => typed.allow('text')}
    />
  )
}
