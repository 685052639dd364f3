import { memo, type ReactNode } from 'react'
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
  readonly look?: 'big' | 'two' | 'compact' | 'compact row' | undefined
}

/** Radios as full-width rows; the whole row is the target. */
export function Choices({ name, chosen, choose, choices, apart = [], or, look }: Props) {
  const row = (choice: Choice, at: number) => (
    <Row
      {...choice}
      name={name}
      id={`${name}-${at}`}
      isChosen={choice.value === chosen}
      choose={choose}
      key={choice.value}
    />
  )
  return (
    <div className={look ? `choices ${look}` : 'choices'} {...takesDigits}>
      {choices.map(row)}
      {apart.length > 0 && <p className="or">{or}</p>}
      {apart.map((choice, at) => row(choice, choices.length + at))}
    </div>
  )
}

type RowProps = Choice &
  Pick<Props, 'name' | 'choose'> & {
    readonly id: string
    readonly isChosen: boolean
  }

/** Where `choose` is the same each time, only what is chosen and what was is drawn anew. */
const Row = memo(function Row({ value, say, hint, isZero, name, id, isChosen, choose }: RowProps) {
  return (
    <label className="choice">
      <input
        type="radio"
        value={value}
        name={name}
        id={id}
        checked={isChosen}
        onChange={() => choose(value)}
        data-zero={isZero}
      />
      <span>
        <span>{say}</span>
        {hint && <em>{hint}</em>}
      </span>
    </label>
  )
})
