import { personal as words } from '../locales/en/personal.ts'
import { seemsPersonal } from './seems-personal.ts'

/** Asks before a text is kept that looks as if it held details of a person. */
export function PersonalWarning({ text, keep }: { readonly text: string; readonly keep: () => void }) {
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
