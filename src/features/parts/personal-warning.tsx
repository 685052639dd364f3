import { personalDetailsIn } from '../../domain/personal-details.ts'
import { useWords } from '../../locales/words.ts'

/** Asks before a text is kept that looks as if it held details of a person; nothing for any other text. */
export function PersonalWarning({ text, keep }: { readonly text: string; readonly keep: () => void }) {
  const { personal: words } = useWords().common
  const found = personalDetailsIn(text)
  if (found.length === 0) return null
  return (
    <div className="banner alert">
      <p>
        <b>{words.title}</b>
      </p>
      {found.map((kind) => (
        <p key={kind}>{words.what[kind]}</p>
      ))}
      <p>{words.ask}</p>
      <p>
        <button type="button" className="btn quiet small" onClick={keep}>
          {words.keep}
        </button>
      </p>
    </div>
  )
}
