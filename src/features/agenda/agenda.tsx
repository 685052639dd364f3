import { use, useDeferredValue, useMemo } from 'react'
import { Link } from 'wouter'
import { whatIf, type Point, type Tipping } from '../../domain/diagram/what-if.ts'
import { recommend } from '../../domain/recommend.ts'
import { answerState, questionsAsked } from '../../domain/walk.ts'
import { useWords } from '../../locales/all-words.ts'
import { useAssessment, useWork } from '../../machine/work.ts'
import { Fold } from '../../ui/fold.tsx'
import { findOutSays } from '../parts/find-out-says.ts'
import { named, type Telling } from '../parts/telling.ts'

const openAtMost = 5

/** What the open answers can still lead to, and which of them to settle first: the agenda of the next meeting. */
export function Agenda() {
  const content = use(useWork().loadContent())
  const assessment = useDeferredValue(useAssessment())
  const telling = useMemo(
    () => ({ assessment, content, recommendation: recommend(assessment, content) }),
    [assessment, content],
  )
  const isUntouched = questionsAsked(content, assessment).every(
    ({ id }) => answerState(assessment.answers[id]) === 'to-do',
  )
  return isUntouched ? null : <Settling telling={telling} />
}

function Settling({ telling }: { readonly telling: Telling }) {
  const { agenda: words, decision } = useWords()
  const { assessment, content, recommendation } = telling
  const { possible, tipping, matters, idle } = useMemo(() => {
    const asked = whatIf(assessment, content, { by: 'outcome' })
    return { possible: asked.possible(), tipping: asked.tipping(), ...asked.settling() }
  }, [assessment, content])
  const outcomes = possible.map(({ outcome }) => outcome)
  return (
    <section className="section agenda" aria-labelledby="agenda">
      <h2 id="agenda">{words.title}</h2>
      {outcomes.length === 1 ? (
        <>
          <p>{words.fixed(decision.outcomes[outcomes[0]!])}</p>
          <Turning tipping={tipping} telling={telling} />
        </>
      ) : (
        <>
          <p>{words.still(outcomes)}</p>
          <ul className="bullets">
            {outcomes.map((outcome) => (
              <li key={outcome}>
                {decision.outcomes[outcome]}
                {outcome === recommendation.outcome && `, ${words.now}`}
              </li>
            ))}
          </ul>
          <h3 className="after">{words.first}</h3>
          <p className="small soft">{words.firstSay}</p>
          <Fold
            items={matters.map((point) => (
              <ToSettle point={point} telling={telling} key={point.id} />
            ))}
            open={openAtMost}
            others={words.others}
            isOrdered
          />
        </>
      )}
      {idle.length > 0 && (
        <details className="after">
          <summary>{words.idle(idle.length)}</summary>
          <p className="small">{words.idleSay}</p>
          <p className="small">
            {idle
              .map(({ kind, id }) => (kind === 'question' ? named(content.questions, id).short : undefined))
              .filter(Boolean)
              .join(', ')}
          </p>
        </details>
      )}
    </section>
  )
}

/** What is known keeps the result where it is: the answers that would have to say something else, each enough alone. */
function Turning({ tipping, telling }: { readonly tipping: readonly Tipping[]; readonly telling: Telling }) {
  const { agenda: words } = useWords()
  const points = [...new Map(tipping.flatMap(({ changes }) => changes.map((one) => [one.id, one] as const))).values()]
  if (points.length === 0) return null
  return (
    <p>
      {words.turning}{' '}
      {points.map((point, at) => {
        const { name, to } = findOutSays(point, telling)
        return (
          <span key={point.id}>
            {at > 0 && ', '}
            <Link href={`${to}?return=hub`}>{name}</Link>
          </span>
        )
      })}
    </p>
  )
}

/** An answer to settle: why it is open, what to do, and what to bring. */
function ToSettle({ point, telling }: { readonly point: Point; readonly telling: Telling }) {
  const { agenda: words } = useWords()
  const { content } = telling
  const { name, say, to, about } = findOutSays(point, telling)
  const bring = point.kind === 'question' ? named(content.questions, point.id).acceptable[0] : undefined
  return (
    <li>
      <div className="label">
        <h4>
          <Link href={`${to}?return=hub`}>{name}</Link>
        </h4>
        <small>
          {about && `${about}: `}
          <Openness point={point} telling={telling} />
        </small>
      </div>
      <div className="body wide">
        <p>{say}</p>
        {bring && (
          <p className="small soft">
            {words.bring} {bring}
          </p>
        )}
      </div>
    </li>
  )
}

/** Unknown, assumed and not answered are never mixed up. */
function Openness({
  point: { kind, id },
  telling: { assessment },
}: {
  readonly point: Point
  readonly telling: Telling
}) {
  const { agenda: words } = useWords()
  if (kind !== 'question') return words.toDo
  const state = answerState(assessment.answers[id])
  if (state === 'assumed') return words.assumed
  if (state === 'not-known') return words.notKnown
  return state === 'to-do' ? words.toDo : words.open
}
