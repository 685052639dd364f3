import { byPhone as words } from '../../locales/en/by-phone.ts'
import { Field } from '../../ui/field.tsx'

type Props = { readonly word: string; readonly say: (word: string) => void }

/** What a server may ask of whoever begins something on it. */
export const OrganisationWord = ({ word, say }: Props) => (
  <Field id="organisation-word" label={words.word} hint={words.wordHint} error={undefined}>
    {(control) => <input type="text" {...control} value={word} onChange={({ target }) => say(target.value)} />}
  </Field>
)
