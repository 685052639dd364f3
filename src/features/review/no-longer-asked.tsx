import { answerState } from '../../domain/asked.ts'
import { interview } from '../../locales/en/interview.ts'
import { review as words } from '../../locales/en/review.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'

/** Answers to questions of an earlier version: they stay as they were put, and decide nothing any more. */
export function NoLongerAsked() {
  const { lists } = useWork()
  const { answers } = useAssessment()
  const gone = Object.entries(answers).filter(
    ([id, answer]) => answerState(answer) !== 'to-do' && !lists.questions.some((question) => question.id === id),
  )
  if (gone.length === 0) return null
  return (
    <section className="section">
      <h2>{words.gone}</h2>
      <p className="after soft">{words.goneSay}</p>
      <dl className="summary left-out">
        {gone.map(([id, { asked, level, note }]) => (
          <div key={id}>
            <dt>{asked.ask || id}</dt>
            <dd>
              <p>{level === 'unknown' ? interview.unknown : asked.said || words.notSaid}</p>
              {note && <p className="small typed">{words.note(note)}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
