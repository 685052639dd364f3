import { byId } from '../../../domain/by-id.ts'
import { useWords } from '../../../locales/words.ts'
import { readAs } from '../../parts/read-as.ts'
import { useRecommended } from '../../parts/recommended.ts'
import { answerOf } from '../../parts/answer-of.ts'
import { Part } from './part.tsx'

/** The answers on which the two readings part; nothing where they agree. */
export function ReadingsTold() {
  const words = useWords()
  const { readings: say } = words.recommendation
  const telling = useRecommended()
  const { stated, demonstrated, partOn } = telling.recommendation
  const [said, shown] = [readAs(stated, words), readAs(demonstrated, words)]
  if (said === shown) return null
  return (
    <Part title={say.title} intro={say.intro(said, shown)}>
      {partOn.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say.question}</th>
              <th scope="col" className="part-said">
                {say.said}
              </th>
              <th scope="col" className="part-shown">
                {say.shown}
              </th>
            </tr>
          </thead>
          <tbody>
            {partOn.map((id) => {
              const { state, ink, say: level } = answerOf(id, telling, words)
              return (
                <tr key={id}>
                  <th scope="row">{byId(telling.content.questions, id).ask}</th>
                  <td>{level}</td>
                  <td>{state === 'level' ? say.canShow[ink] : level}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </Part>
  )
}
