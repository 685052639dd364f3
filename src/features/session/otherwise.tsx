import type { FullQuestion } from '../../domain/content.ts'
import type { RoundShown } from '../../domain/session/sitting.ts'
import { session } from '../../locales/en/session.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { keyOf } from '../parts/key-of.ts'
import { DissentForm } from './dissent-form.tsx'
import { placeOf } from '../../domain/session/tally.ts'

const { dissent: words, apart } = session

/** What was written down on this question, and room for one more who sees it otherwise. */
export function Otherwise({ question, round }: { readonly question: FullQuestion; readonly round: RoundShown }) {
  const { dissents } = useAssessment()
  const here = Object.entries(dissents).filter(([, dissent]) => dissent.question === question.id)
  return (
    <>
      {here.length > 0 && (
        <section className="sitting-part" aria-labelledby="written-down">
          <h2 id="written-down">{words.list}</h2>
          <ul className="bullets">
            {here.map(([id, { text, wouldChange, level }]) => (
              <li key={id}>
                {level !== undefined && <b>{apart.side(level === 'unknown' ? undefined : keyOf(placeOf(level)))}</b>}{' '}
                <span>{text}</span> {wouldChange && <span className="soft">{words.would(wouldChange)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="sitting-part">
        <summary>{words.title}</summary>
        <DissentForm question={question} round={round} />
      </details>
    </>
  )
}
