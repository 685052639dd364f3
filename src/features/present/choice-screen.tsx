import { useContext, useId, type ReactNode } from 'react'
import { Title } from '../../ui/title.tsx'
import { CharacterKeysContext, useKeys } from './use-keys.ts'

export type Option<Value> = {
  readonly value: Value
  readonly say: ReactNode
  /** At the far end of its row: who says so, or a picture. */
  readonly beside?: ReactNode
}

type Props<Value> = {
  readonly eyebrow?: string
  readonly ask: string
  readonly lead?: ReactNode
  readonly options: readonly Option<Value>[]
  /** What the key 0 chooses. */
  readonly unknown?: Option<Value>
  readonly chosen: Value | undefined
  readonly choose: (value: Value) => void
  /** It cannot be chosen here: something else decides. */
  readonly isSettled?: boolean
  readonly note?: string | false | undefined
}

const keys = [...'123456789A']

/** One thing to choose, by its number or with the arrow keys up and down; what is chosen is kept at once. */
export function ChoiceScreen<Value>(props: Props<Value>) {
  const { eyebrow, ask, lead, options, unknown, chosen, choose, isSettled = false, note } = props
  const name = useId()
  const isByNumber = useContext(CharacterKeysContext) && !isSettled
  const rows = [
    ...options.slice(0, keys.length).map((option, at) => ({ ...option, key: keys[at]! })),
    ...(unknown ? [{ ...unknown, key: '0' }] : []),
  ]
  useKeys(({ key }) => {
    const row = isByNumber && rows.find((one) => one.key === key.toUpperCase())
    if (!row) return false
    choose(row.value)
    document.getElementById(name + row.key)?.focus()
    return true
  })
  return (
    <fieldset className="one-choice" disabled={isSettled}>
      <legend>
        {eyebrow && <span className="over">{eyebrow}</span>}
        <Title tab={ask}>{ask}</Title>
      </legend>
      {lead && <p className="soft">{lead}</p>}
      <div className={options.length > 6 ? 'levels many' : 'levels'}>
        {rows.map(({ value, say, beside, key }) => (
          <label className="level" key={key}>
            <input
              type="radio"
              id={name + key}
              name={name}
              checked={chosen === value}
              onChange={() => choose(value)}
              aria-keyshortcuts={isByNumber ? key : undefined}
            />
            <kbd aria-hidden="true">{key}</kbd>
            <span className="say">{say}</span>
            {beside && <span className="beside">{beside}</span>}
          </label>
        ))}
      </div>
      <p className="soft" role="status">
        {note}
      </p>
    </fieldset>
  )
}
