import { Link } from 'wouter'
import { useWords } from '../../locales/words.ts'
import { Glyph } from '../../ui/charts/ink.tsx'
import { answerOf, sentence } from '../parts/answer-of.ts'
import type { Point } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'

/** One answer behind a verdict: what was asked, what was said, and how it is known; a rung or a fact in the same way. */
export function AnswerLine({ point }: { readonly point: Point }) {
  if (point.kind === 'question') return <QuestionLine point={point} />
  if (point.kind === 'rung') return <RungLine point={point} />
  return <FactLine point={point} />
}

function QuestionLine({ point }: { readonly point: Point }) {
  const words = useWords()
  const { question, state, level, ink, say, known } = answerOf(point.id, useRecommended(), words)
  return (
    <li>
      {state !== 'not-applicable' && <Glyph height={state === 'level' ? level : 'none'} ink={ink} size={24} />}
      <div>
        <Link href={point.to}>{question.ask}</Link>
        <p>
          <span>{say}</span> {state === 'level' && <span className="known">{sentence(known)}</span>}
        </p>
      </div>
    </li>
  )
}

function RungLine({ point }: { readonly point: Point }) {
  const { ladder, decision } = useWords()
  const { reading } = useRecommended().recommendation.demonstrated
  const looked = reading.rungs.get(point.id)
  return (
    <li>
      <Glyph height={looked === undefined ? 'none' : 3} ink={looked ?? 0} size={24} />
      <div>
        <Link href={point.to}>{point.say}</Link>
        <p>{looked === undefined ? sentence(decision.answers.unknown) : `${ladder.looked[looked]}.`}</p>
      </div>
    </li>
  )
}

function FactLine({ point }: { readonly point: Point }) {
  const { decision } = useWords()
  const { content, recommendation } = useRecommended()
  const chosen = recommendation.stated.reading.facts.get(point.id) ?? []
  const says = content.facts.find(({ id }) => id === point.id)!.options.filter(({ id }) => chosen.includes(id))
  return (
    <li>
      <span className="no-glyph" aria-hidden="true" />
      <div>
        <Link href={point.to}>{point.say}</Link>
        <p>{says.length === 0 ? sentence(decision.answers.none) : `${says.map(({ say }) => say).join(', ')}.`}</p>
      </div>
    </li>
  )
}
