import { answerTo } from '../../domain/voices/heard-on.ts'
import type { DomainId, FullQuestion } from '../../domain/content.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import { tally } from '../../domain/asked.ts'
import { countsSay } from '../../locales/counts.ts'
import { common } from '../../locales/en/common.ts'
import { decision } from '../../locales/en/decision.ts'
import { present } from '../../locales/en/present.ts'
import { recommendation } from '../../locales/en/recommendation.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Glyph } from '../../ui/charts/ink.tsx'
import { Title } from '../../ui/title.tsx'

type Props = { readonly domain: DomainId; readonly questions: readonly FullQuestion[] }

/** A domain as a whole: every question a square, as high as what is said, filled as far as it can be shown. */
export function DomainScreen({ domain, questions }: Props) {
  const { domain: words } = present
  const assessment = useAssessment()
  const title = common.domains[domain]
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      <p>{countsSay(tally(questions, assessment))}</p>
      <ol className="squares-of">
        {questions.map((question) => (
          <Square question={question} key={question.id} />
        ))}
      </ol>
      <p className="soft">{words.idea}</p>
      <Key />
    </>
  )
}

function Square({ question }: { readonly question: FullQuestion }) {
  const assessment = useAssessment()
  const answer = answerTo(question, assessment)
  const level = answer?.level
  const isLevel = typeof level === 'number'
  const isApart = level === 'not-applicable'
  const ink = isLevel ? carriedBasis(answer!, question, assessment).basis : 0
  const height = isLevel ? level : level === 'unknown' ? 'none' : 'to-do'
  const say = isLevel
    ? `${recommendation.map.step(level)}, ${decision.basis[ink]}`
    : isApart
      ? decision.answers.notApplicable
      : level === 'unknown'
        ? decision.answers.unknown
        : decision.answers.none
  return (
    <li>
      {isApart ? <span aria-hidden="true">–</span> : <Glyph height={height} ink={ink} size={40} />}
      <span>
        <span>{question.short}</span>
        <span className={isApart ? 'soft' : 'sr'}>{`: ${say}`}</span>
      </span>
    </li>
  )
}

function Key() {
  return (
    <ul className="inks" aria-label={present.domain.key}>
      {([3, 2, 1, 0] as const).map((ink) => (
        <li key={ink}>
          <Glyph height={3} ink={ink} size={32} />
          <span>{decision.basis[ink]}</span>
        </li>
      ))}
      <li>
        <Glyph height="none" ink={0} size={32} />
        <span>{recommendation.map.notKnown}</span>
      </li>
    </ul>
  )
}
