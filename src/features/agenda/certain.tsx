import { agenda as words } from '../../locales/en/agenda.ts'
import { decision } from '../../locales/en/decision.ts'
import { useRecommended } from '../parts/recommended.ts'
import { valueSays } from '../parts/value-says.ts'
import { AnswerLink } from './answer-link.tsx'
import type { SettlingTold } from './use-agenda.ts'

/** For each result that some answers make certain, a shortest list of them. */
export function Certain({ told }: { readonly told: SettlingTold }) {
  const telling = useRecommended()
  const lists = told.lists()
  if (lists.length === 0) return null
  return (
    <details className="fold">
      <summary>{words.certain}</summary>
      <p className="small soft">{words.certainSay}</p>
      <ul className="rows">
        {lists.map(({ headline, answers }) => (
          <li key={headline.outcome}>
            <div className="label">
              <h3>{decision.outcomes[headline.outcome]}</h3>
              <small>{words.answersEnough(answers.length)}</small>
            </div>
            <ul className="body wide bullets">
              {answers.map((answer) => (
                <li key={answer.id}>
                  <AnswerLink point={answer} />
                  <span>{`: ${valueSays(answer, telling)}`}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}
