import { useId, useState } from 'react'
import { minutesIn } from '../../domain/grid/grid-in.ts'
import { amountFromHours } from '../../domain/grid/sizes.ts'
import { grid as words } from '../../locales/en/grid.ts'
import { Field } from '../../ui/field.tsx'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly amount: string
  readonly keep: (amount: string) => void
}

/** Hours in digits, kept when the field is left. A range shows what is likely. */
export function AmountField({ label, hint, amount, keep }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const isWrong = typed !== undefined && amountFromHours(typed) === undefined
  const leave = () => {
    const given = typed === undefined ? undefined : amountFromHours(typed)
    if (given === undefined) return
    if (given !== amount) keep(given)
    setTyped(undefined)
  }
  return (
    <Field id={id} label={label} hint={hint} error={isWrong ? words.inHoursNeeded : undefined}>
      {(field) => (
        <input
          type="text"
          inputMode="decimal"
          className="grid-hours"
          {...field}
          value={typed ?? hoursOf(amount)}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={leave}
        />
      )}
    </Field>
  )
}

function hoursOf(amount: string): string {
  if (amount === '') return ''
  const minutes = minutesIn(amount)
  const likely = typeof minutes === 'number' ? minutes : minutes.likely
  return String(Math.round((likely / 60) * 100) / 100)
}
