import { seemsPersonal } from './seems-personal.ts'
import { useWords } from '../locales/words.ts'
import type { Hold } from './use-typed.ts'

type Props = {
  readonly hold: Hold | undefined
  readonly text: string
  /** How long it may be. */
  readonly most: number
  readonly keep: () => void
}

/** Why a text is not kept yet, and what there is to do. What is missing is said as an error of its field. */
export function HeldText({ hold, text, most, keep }: Props) {
  const { common: words } = useWords()
  if (!hold || hold === 'missing') return null
  return (
    <div role="alert">
      {hold === 'long' && <p className="error-text">{words.tooLong(most)}</p>}
      {hold === 'full' && <p className="error-text">{words.tooManyBegun}</p>}
      {hold === 'personal' && <PersonalWarning text={text} keep={keep} />}
    </div>
  )
}

function PersonalWarning({ text, keep }: { readonly text: string; readonly keep: () => void }) {
  const { personal: words } = useWords().common
  return (
    <div className="banner alert">
      <p>
        <b>{words.title}</b>
      </p>
      {seemsPersonal(text).map((kind) => (
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
