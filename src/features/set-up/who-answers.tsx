import type { About } from '../../domain/assessment.ts'
import { setUp } from '../../locales/en/set-up.ts'
import { Choices } from '../../ui/choices.tsx'
import { useAbout } from './use-about.ts'

const { title, says } = setUp.answering

/** One press: whether there is a room to speak of, and whether organisations are to be told apart. */
export function WhoAnswers() {
  const [{ answering }, keep] = useAbout()
  return (
    <fieldset className="field">
      <legend>{title}</legend>
      <Choices
        look="compact row"
        name="answering"
        chosen={answering}
        choose={(value) => keep({ answering: value as About['answering'] })}
        choices={Object.entries(says).map(([value, say]) => ({ value, say }))}
      />
    </fieldset>
  )
}
