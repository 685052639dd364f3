import { Link } from 'wouter'
import { useWords } from '../../locales/words.ts'
import { answerOf } from '../parts/answer-of.ts'
import { questionPath } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'

/** The answers on which the two readings part: what is said beside what can be shown. */
export function Readings() {
  const words = useWords()
  const { readings: say } = words.recommendation
  const telling = useRecommended()
  const { partOn } = telling.recommendation
  if (partOn.length === 0) return <p>{say.none}</p>
  return (
    <table className="two">
      <thead>
        <tr>
          <th scope="col">
            <span>{say.question}</span>
          </th>
          <th scope="col" className="said">
            <span>{say.said}</span>
          </th>
          <th scope="col" className="shown">
            <span>{say.shown}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {partOn.map((id) => {
          const { question, state, ink, say: said } = answerOf(id, telling, words)
          return (
            <tr key={id}>
              <th scope="row">
                <Link href={questionPath(id, telling)}>{question.ask}</Link>
              </th>
              <td data-label={`${say.said}:`}>{said}</td>
              <td data-label={`${say.shown}:`}>
                <span>{state === 'level' ? say.canShow[ink] : said}</span>{' '}
                <small className="soft">{question.findOut}</small>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
