import { monthSay } from '../../../locales/dates.ts'
import { own } from '../../../domain/own.ts'
import { useWords } from '../../../locales/words.ts'
import { Glyph } from '../../../ui/charts/ink.tsx'
import type { Point } from '../../parts/points.ts'
import { useRecommended } from '../../parts/recommended.ts'
import { answerOf, sentence } from '../../parts/answer-of.ts'

/** So few that it bears on how far the answer carries. */
const fewGroups = 2

type Props = { readonly points: readonly Point[]; readonly isBrief?: boolean }

/** The answers behind a verdict: what was asked and said, how it is known, and who says so. */
export const AnswersTold = ({ points, isBrief }: Props) =>
  points.length > 0 && (
    <ul className="told">
      {points.map((point) => (
        <li key={point.id}>
          {point.kind === 'question' ? (
            <Answer id={point.id} isBrief={isBrief} />
          ) : point.kind === 'rung' ? (
            <Rung point={point} />
          ) : (
            <Fact point={point} />
          )}
        </li>
      ))}
    </ul>
  )

function Answer({ id, isBrief }: { readonly id: string; readonly isBrief: boolean | undefined }) {
  const words = useWords()
  const { question, state, level, ink, say, known } = answerOf(id, useRecommended(), words)
  return (
    <>
      <Glyph height={state === 'level' ? level : 'none'} ink={ink} size={20} />
      <p>
        <b>{`${question.short}:`}</b> <span>{say}</span>{' '}
        <span className="behind">
          {state === 'level' && <span>{sentence(known)}</span>} {!isBrief && <Behind id={id} />}
        </span>
      </p>
    </>
  )
}

/** The first item of evidence by where it is from and its date; and who says so, where only few do. */
function Behind({ id }: { readonly id: string }) {
  const { handout: words } = useWords()
  const { assessment } = useRecommended()
  const answer = own(assessment.answers, id)
  if (!answer) return null
  const [item, ...others] = answer.evidence.flatMap((one) => own(assessment.evidence, one) ?? [])
  const voices = new Set([...answer.voices, ...Object.keys(answer.byVoice)])
  const isEverybody = Object.entries(assessment.voices).every(([voice, { present }]) => !present || voices.has(voice))
  const groups = [...voices].flatMap((voice) => own(assessment.voices, voice)?.group ?? [])
  return (
    <>
      {item && (
        <span>{`${words.from(item.source || item.what, item.date && monthSay(item.date))}${others.length > 0 ? `, ${words.more(others.length)}` : ''}. `}</span>
      )}
      {groups.length > 0 && groups.length <= fewGroups && !isEverybody && (
        <span>{words.answeredBy(groups.join(', '))}</span>
      )}
    </>
  )
}

function Rung({ point }: { readonly point: Point }) {
  const { ladder, decision } = useWords()
  const looked = useRecommended().recommendation.demonstrated.reading.rungs.get(point.id)
  return (
    <>
      <Glyph height={looked === undefined ? 'none' : 3} ink={looked ?? 0} size={20} />
      <p>
        <b>{`${point.say}:`}</b>{' '}
        <span>{looked === undefined ? sentence(decision.answers.unknown) : `${ladder.looked[looked]}.`}</span>
      </p>
    </>
  )
}

function Fact({ point }: { readonly point: Point }) {
  const { decision } = useWords()
  const { content, recommendation } = useRecommended()
  const chosen = recommendation.stated.reading.facts.get(point.id) ?? []
  const says = content.facts.find(({ id }) => id === point.id)!.options.filter(({ id }) => chosen.includes(id))
  return (
    <p>
      <span>{point.say}</span>{' '}
      <b>{says.length === 0 ? sentence(decision.answers.none) : `${says.map(({ say }) => say).join(', ')}.`}</b>
    </p>
  )
}
