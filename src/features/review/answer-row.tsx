import { Link } from 'wouter'
import { own } from '../../domain/own.ts'
import type { FullQuestion } from '../../domain/content.ts'
import { voicesDiffer, type TensionIn } from '../../domain/tensions.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import { answeredLevel, isByPlan } from '../../domain/answers.ts'
import { answerState } from '../../domain/asked.ts'
import { common } from '../../locales/en/common.ts'
import { interview } from '../../locales/en/interview.ts'
import { review as words } from '../../locales/en/review.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Glyph } from '../../ui/charts/ink.tsx'
import { Jump } from '../../ui/jump.tsx'
import { PlansSaid } from '../parts/plans-said.tsx'
import { Beside } from './beside.tsx'
import { OwnWordsSaid } from './own-words-said.tsx'
import { ByVoices, WhoAnswered } from './who-answered.tsx'
import { useContent } from './content.ts'
import { useShowing } from './showing.ts'

type Props = { readonly question: FullQuestion; readonly pulls?: readonly TensionIn[] | undefined }

/** One question: what was answered, how it is known, and what is open about it. */
export function AnswerRow({ question, pulls = [] }: Props) {
  const assessment = useAssessment()
  const { plans } = useContent()
  const { only } = useShowing()
  const answer = own(assessment.answers, question.id)
  const isToDo = answerState(answer) === 'to-do'
  return (
    <div id={`answer-${question.id}`} tabIndex={-1}>
      <dt>{question.ask}</dt>
      <dd>
        {answer && question.about === 'plan' && isByPlan(answer) ? (
          <PlansSaid question={question} answer={answer} plans={plans} />
        ) : (
          <Said question={question} />
        )}
        {answer && <ByVoices question={question} answer={answer} />}
        {answer && <WhoAnswered answer={answer} />}
        <Beside questionId={question.id} />
        <OwnWordsSaid questionId={question.id} />
        {answer?.note && <p className="small typed">{words.note(answer.note)}</p>}
        {answer && voicesDiffer(answer) && <p className="mark">{words.marks.differ}</p>}
        {pulls.map(({ tension }) => (
          <p className="mark pulls" key={tension.id}>
            {words.marks.pulls} <Jump to={tension.id}>{tension.name}</Jump>
          </p>
        ))}
      </dd>
      <dd className="do">
        <Link
          id={`change-${question.id}`}
          href={pathTo(assessment.id, {
            page: 'question',
            domain: question.domain,
            question: question.id,
            from: { page: 'checkAnswers', show: only, at: question.id },
          })}
        >
          <span>{isToDo ? words.answer : common.change}</span>
          <span className="sr">{words.of(question.short)}</span>
        </Link>
      </dd>
    </div>
  )
}

/** The level in the words of its day, and how far it can be shown. */
function Said({ question }: { readonly question: FullQuestion }) {
  const assessment = useAssessment()
  const answer = own(assessment.answers, question.id)
  const level = answer && answeredLevel(answer)
  if (!answer || level === undefined) return <p className="soft">{words.notAnswered}</p>
  if (level === 'not-applicable') return <p>{`${interview.notApplicable} ${answer.reason || words.noReason}`}</p>
  if (level === 'unknown')
    return (
      <>
        <p className="said-line">
          <Glyph height="none" ink={0} />
          <span>{interview.unknown}</span>
        </p>
        <p className="mark">{words.marks.unknown}</p>
      </>
    )
  const { basis } = carriedBasis(answer, question, assessment)
  const isOfItsDay = level === answer.level && answer.asked.said !== ''
  const known = [
    (answer.basis ?? 0) > 0 && common.basis[answer.basis!],
    answer.evidence.length > 0 && words.items(answer.evidence.length),
  ].filter(Boolean)
  return (
    <>
      <p className="said-line">
        <Glyph height={level} ink={basis} />
        <span>{isOfItsDay ? answer.asked.said : question.levels[level]}</span>
      </p>
      {known.length > 0 && <p className="small soft">{known.join(' · ')}</p>}
      {basis < (answer.basis ?? 0) && <p className="small soft">{interview.carries(common.basis[basis])}</p>}
      {answer.asked.ask && answer.asked.ask !== question.ask && (
        <p className="small soft">{words.askedAs(answer.asked.ask)}</p>
      )}
      {(answer.basis ?? 0) === 0 && (
        <p className="mark">{answer.basis === 0 ? words.marks.assumed : words.marks.noBasis}</p>
      )}
    </>
  )
}
