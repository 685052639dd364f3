import { Link } from 'wouter'
import type { FullQuestion } from '../../domain/content.ts'
import type { TensionIn } from '../../domain/tensions.ts'
import { groupsDiffer } from '../../domain/voices/groups-differ.ts'
import { answerTo } from '../../domain/voices/heard-on.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import { isByPlan } from '../../domain/answers.ts'
import { answerState } from '../../domain/asked.ts'
import { common } from '../../locales/en/common.ts'
import { carried as carriedWords } from '../../locales/en/carried.ts'
import { interview } from '../../locales/en/interview.ts'
import { review as words } from '../../locales/en/review.ts'
import { pathTo } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Glyph } from '../../ui/charts/ink.tsx'
import { Jump } from '../../ui/jump.tsx'
import { Row } from '../../ui/row.tsx'
import { PlansSaid } from '../parts/plans-said.tsx'
import { Beside } from './beside.tsx'
import { InShort, knownInShort, levelSaid, withItInShort } from './in-short.tsx'
import { OwnWordsSaid } from './own-words-said.tsx'
import { ByVoices, WhoAnswered } from './who-answered.tsx'
import { useContent } from './content.ts'
import { useShowing } from './showing.ts'

type Props = {
  readonly question: FullQuestion
  readonly pulls?: readonly TensionIn[] | undefined
  /** The level of its heading. */
  readonly level?: 3 | 4
}

/** One question in a line: what was answered, how it is known, and what there is with it. It opens in place for the rest. */
export function AnswerRow({ question, pulls = [], level = 3 }: Props) {
  const content = useContent()
  const assessment = useAssessment()
  const { only } = useShowing()
  const answer = answerTo(question, assessment)
  const of = { question, answer }
  return (
    <li id={`answer-${question.id}`} tabIndex={-1}>
      <Row
        isInTable
        name={question.short}
        says={<InShort {...of} />}
        beside={knownInShort(of, assessment)}
        count={withItInShort({ ...of, pulls: pulls.length }, assessment, content)}
        level={level}
      >
        <Whole question={question} pulls={pulls} />
      </Row>
      <p className="do small">
        <Link
          id={`change-${question.id}`}
          href={pathTo(assessment.id, {
            page: 'question',
            domain: question.domain,
            question: question.id,
            from: { page: 'checkAnswers', show: only, at: question.id },
          })}
        >
          <span>{answerState(answer) === 'to-do' ? words.answer : common.change}</span>
          <span className="sr">{words.of(question.short)}</span>
        </Link>
      </p>
    </li>
  )
}

/** All that is said of it, and what is open about it. */
function Whole({ question, pulls = [] }: Props) {
  const assessment = useAssessment()
  const { plans } = useContent()
  const answer = answerTo(question, assessment)
  return (
    <div className="whole-answer">
      <p>
        <b>{question.ask}</b>
      </p>
      {answer && question.about === 'plan' && isByPlan(answer) ? (
        <PlansSaid question={question} answer={answer} plans={plans} />
      ) : (
        <Said question={question} />
      )}
      <ByVoices question={question} />
      {answer && <WhoAnswered answer={answer} />}
      <Beside questionId={question.id} />
      <OwnWordsSaid questionId={question.id} />
      {answer?.note && <p className="small typed">{words.note(answer.note)}</p>}
      {groupsDiffer(question, assessment) && <p className="mark">{words.marks.differ}</p>}
      {pulls.map(({ tension }) => (
        <p className="mark pulls" key={tension.id}>
          {words.marks.pulls} <Jump to={tension.id}>{tension.name}</Jump>
        </p>
      ))}
    </div>
  )
}

/** The level in the words of its day, and how far it can be shown. */
function Said({ question }: { readonly question: FullQuestion }) {
  const assessment = useAssessment()
  const answer = answerTo(question, assessment)
  const level = answer?.level
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
  const { basis, missing } = carriedBasis(answer, question, assessment)
  const known = [
    (answer.basis ?? 0) > 0 && common.basis[answer.basis!],
    answer.evidence.length > 0 && words.items(answer.evidence.length),
  ].filter(Boolean)
  return (
    <>
      <p className="said-line">
        <Glyph height={level} ink={basis} />
        <span>{levelSaid(question, answer, level)}</span>
      </p>
      {known.length > 0 && <p className="small soft">{known.join(' · ')}</p>}
      {basis < (answer.basis ?? 0) && (
        <p className="small soft">
          <span>{carriedWords.carries(common.basis[basis])}</span>{' '}
          {missing[0] && <span>{carriedWords.raise[missing[0]]}</span>}
        </p>
      )}
      {answer.asked.ask && answer.asked.ask !== question.ask && (
        <p className="small soft">{words.askedAs(answer.asked.ask)}</p>
      )}
      {(answer.basis ?? 0) === 0 && (
        <p className="mark">{answer.basis === 0 ? words.marks.assumed : words.marks.noBasis}</p>
      )}
    </>
  )
}
