import type { AskedQuestion } from '../../domain/content.ts'
import { voices as words } from '../../locales/en/voices.ts'
import { useGiveAnswer, useOfAnswer } from '../parts/use-answer.ts'

/** Who has confirmed in writing what is backed up. */
export function Confirmers({ question }: { readonly question: AskedQuestion }) {
  const said = useOfAnswer(question, (answer) => answer?.confirmedBy) ?? []
  const give = useGiveAnswer(question)
  const confirmers = question.concernsPeople ? (['front-line', 'people'] as const) : (['front-line'] as const)
  return (
    <fieldset>
      <legend className="mini">{words.confirmed}</legend>
      <div className="choices row">
        {confirmers.map((who) => (
          <label className="choice" key={who}>
            <input
              type="checkbox"
              checked={said.includes(who)}
              onChange={(event) =>
                give({ confirmedBy: event.target.checked ? [...said, who] : said.filter((one) => one !== who) })
              }
            />
            <span>{words.confirmers[who]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
