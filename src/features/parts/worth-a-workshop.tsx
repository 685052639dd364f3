import { useMemo } from 'react'
import { Link } from 'wouter'
import { isUnanswered, questionsAsked, tally } from '../../domain/asked.ts'
import { byId } from '../../domain/by-id.ts'
import { worthAWorkshop, type ToSettle, type Workshop } from '../../domain/diagram/worth-a-workshop.ts'
import { decision } from '../../locales/en/decision.ts'
import { workshop as words } from '../../locales/en/workshop.ts'
import { listSay } from '../../locales/lists.ts'
import { paths } from '../../ports/paths.ts'
import { findOutSays } from './find-out-says.ts'
import { useRecommended } from './recommended.ts'
import { ToAnswer } from './to-answer.tsx'
import './workshop.css'

/** What a quick look answers at its end. Nothing where all is asked, or nothing has been answered. */
export function WorthAWorkshop() {
  const { assessment, content } = useRecommended()
  if (assessment.about.about.depth === 'full' || isUnanswered(content, assessment)) return null
  return <Answered />
}

function Answered() {
  const { assessment, content } = useRecommended()
  const told = useMemo(() => worthAWorkshop(assessment, content), [assessment, content])
  const left = tally(questionsAsked(content, assessment), assessment)['to-do']
  return (
    <section className="workshop" aria-labelledby="workshop">
      <p className="eyebrow">{words.asks}</p>
      {told.isWorth ? <Yes told={told} /> : <No told={told} />}
      <p className="small soft">
        {left > 0 && <span>{words.soFar(left)}</span>} <span>{words.ours}</span>
      </p>
    </section>
  )
}

function Yes({ told: { settle, possible } }: { readonly told: Extract<Workshop, { isWorth: true }> }) {
  const { assessment } = useRecommended()
  const groups = Object.values(assessment.voices).map(({ group }) => group)
  return (
    <>
      <h2 id="workshop">{words.yes(settle.length)}</h2>
      <p>{words.yesSays(possible.length)}</p>
      <ol>
        {settle.map((point) => (
          <Question point={point} key={point.id} />
        ))}
      </ol>
      <p>
        {groups.length > 0 && <span>{`${words.groups(listSay(groups))} `}</span>}
        <Link href={paths.agenda(assessment.id)}>{words.toAgenda}</Link>
      </p>
    </>
  )
}

function Question({ point }: { readonly point: ToSettle }) {
  const { content } = useRecommended()
  const rows = { question: content.questions, fact: content.facts, rung: content.ladder }[point.kind]
  return (
    <li>
      <ToAnswer at={point} say={byId<{ readonly id: string; readonly ask: string }>(rows, point.id).ask} />
      {point.who && <p className="small soft">{words.who(point.who)}</p>}
    </li>
  )
}

function No({ told: { because, outcome, restsOn } }: { readonly told: Extract<Workshop, { isWorth: false }> }) {
  const recommended = useRecommended()
  if (because === 'settled')
    return (
      <>
        <h2 id="workshop">{words.settled}</h2>
        <p>{words.settledSays(decision.outcomes[outcome])}</p>
      </>
    )
  return (
    <>
      <h2 id="workshop">{words.needAbsent}</h2>
      <p>{restsOn.length > 0 ? words.needAbsentSays : words.needAbsentByMany}</p>
      {restsOn.length > 0 && (
        <ul className="bullets">
          {restsOn.map((point) => (
            <li key={point.id}>
              <ToAnswer at={point} say={findOutSays(point, recommended).name} />
              <span>{`: ${findOutSays(point, recommended).say}`}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
