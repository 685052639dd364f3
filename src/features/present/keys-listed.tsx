import { present } from '../../locales/en/present.ts'

type Props = {
  readonly areCharactersOn: boolean
  readonly setCharactersOn: (on: boolean) => void
  /** Whether this browser can fill the screen. */
  readonly canFill: boolean
}

/** What the keys do, and a switch for those of one letter or number. */
export function KeysListed({ areCharactersOn, setCharactersOn, canFill }: Props) {
  const { start: words } = present
  const keys = ['go', 'choose', 'unknown', 'list', 'blank', ...(canFill ? (['full'] as const) : []), 'leave'] as const
  return (
    <section className="keys" aria-labelledby="keys">
      <h2 id="keys">{words.keys}</h2>
      <label>
        <input type="checkbox" checked={areCharactersOn} onChange={(event) => setCharactersOn(event.target.checked)} />
        <span>{words.characters}</span>
      </label>
      <dl>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{words.key[key]}</kbd>
            </dt>
            <dd>{words.does[key]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
