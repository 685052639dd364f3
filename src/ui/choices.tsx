import type { ReactNode } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { takesDigits } from './digits.ts'

export type Choice = {
  readonly value: string
  readonly say: ReactNode
  readonly hint?: ReactNode | undefined
  /** Takes the digit 0, where the others take 1, 2 and on. */
  readonly isZero?: boolean
}

type Props = {
  readonly type: 'radio' | 'checkbox'
  readonly field: UseFormRegisterReturn
  readonly choices: readonly Choice[]
  /** Set apart below the others, after a word such as "or". */
  readonly apart?: readonly Choice[]
  readonly or?: string
  readonly look?: 'big' | 'two' | undefined
  readonly describedBy?: string | undefined
}

/** Radios or checkboxes as full-width rows; the whole row is the target. */
export function Choices({ type, field, choices, apart = [], or, look, describedBy }: Props) {
  const row = (choice: Choice, at: number) => (
    <label className="choice" key={choice.value}>
      <input
        type={type}
        value={choice.value}
        {...field}
        id={`${field.name}-${at}`}
        aria-describedby={describedBy}
        data-zero={choice.isZero}
      />
      <span>
        <span>{choice.say}</span>
        {choice.hint && <em>{choice.hint}</em>}
      </span>
    </label>
  )
  return (
    <div className={look ? `choices ${look}` : 'choices'} {...(type === 'radio' && takesDigits)}>
      {choices.map(row)}
      {apart.length > 0 && <p className="or">{or}</p>}
      {apart.map((choice, at) => row(choice, choices.length + at))}
    </div>
  )
}
