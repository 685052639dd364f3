import type { ReactNode } from 'react'
import { takesDigits } from './digits.ts'

export type Choice = {
  readonly value: string
  readonly say: ReactNode
  readonly hint?: ReactNode | undefined
  /** Takes the digit 0, where the others take 1, 2 and on. */
  readonly isZero?: boolean
}

type Props = {
  readonly name: string
  readonly chosen: string | null
  readonly choose: (value: string) => void
  readonly choices: readonly Choice[]
  /** Set apart below the others, after a word such as "or". */
  readonly apart?: readonly Choice[]
  readonly or?: string
  readonly look?: 'big' | 'two' | 'four' | undefined
}

/** Radios as full-width rows; the whole row is the target. */
export function Choices({ name, chosen, choose, choices, apart = [], or, look }: Props) {
  const row = (choice: Choice, at: number) => (
    <label className="choice" key={choice.value}>
      <input
        type="radio"
        value={choice.value}
        name={name}
        id={`${name}-${at}`}
        checked={choice.value === chosen}
        onChange={() => choose(choice.value)}
        data-zero={choice.isZero}
      />
      <span>
        <span>{choice.say}</span>
        {choice.hint && <em>{choice.hint}</em>}
      </span>
    </label>
  )
  return (
    <div className={look ? `choices ${look}` : 'choices'} {...takesDigits}>
      {choices.map(row)}
      {apart.length > 0 && <p className="or">{or}</p>}
      {apart.map((choice, at) => row(choice, choices.length + at))}
    </div>
  )
}
