import { memo, Suspense, useState } from 'react'
import { Link } from 'wouter'
import type { DomainId, FullQuestion } from '../../domain/content.ts'
import { isByPlan } from '../../domain/answers.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import { questionsIn } from '../../domain/asked.ts'
import { common } from '../../locales/en/common.ts'
import { interview } from '../../locales/en/interview.ts'
import { wholeDomain as words } from '../../locales/en/whole-domain.ts'
import { paths } from '../../ports/paths.ts'
import { useMachine, useOnward, useWork } from '../../ports/use-work.ts'
import { afterDigits, takesDigits, useDigits } from '../../ui/digits.ts'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Title } from '../../ui/title.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { useDomain } from './use-domain.ts'

const ByPlan = lazyPart(() => import('./by-plan.tsx'), 'ByPlan')

/** A whole domain on one page, for a projector or for people who know the questions. */
export function DomainPage({ domain }: { readonly domain: DomainId }) {
  const { lists } = useWork()
  const about = useMachine(({ context }) => context.assessment!.about)
  const { questions } = useDomain(domain)
  const id = useMachine(({ context }) => context.id)
  const { to } = useOnward()!
  const title = words.title(common.domains[domain])
  return (
    <form onSubmit={(event) => event.preventDefault()} ref={useDigits()}>
      <Title tab={title}>{title}</Title>
      <p className="lead soft">{words.hint}</p>
      <p className="keys-hint">{words.keysHint}</p>
      <ol className="rows whole-domain">
        {questionsIn(domain, lists, { about }).map(({ id }) => (
          <QuestionRow question={questions.get(id)!} key={id} />
        ))}
      </ol>
      <p className="pager section" {...afterDigits}>
        <Link className="btn" href={to}>
          {interview.whatIsOpen}
        </Link>
        <Link href={paths.hub(id)}>{interview.backToHub}</Link>
      </p>
    </form>
  )
}

/** Only the row whose answer changes is drawn anew. */
const QuestionRow = memo(function Row({ question }: { readonly question: FullQuestion }) {
  const id = useMachine(({ context }) => context.id)
  const [answer] = useAnswer(question)
  const [isOpen, setOpen] = useState(false)
  const isByPlanHere = isOpen || (question.about === 'plan' && isByPlan(answer))
  return (
    <li>
      <div className="label">
        <h2 className="row-title">{question.ask}</h2>
        <Link href={paths.question(id, question)}>
          {words.open}
          <span className="sr">{common.moreAbout(question.short)}</span>
        </Link>
      </div>
      {!isByPlanHere && <LevelAndBasis question={question} />}
      {question.about === 'plan' && (
        <div className="body wide">
          <Suspense fallback={<p className="by-plan-to-come" />}>
            <ByPlan question={question} isOpen={isOpen} open={setOpen} isRow />
          </Suspense>
        </div>
      )}
    </li>
  )
})

function LevelAndBasis({ question }: { readonly question: FullQuestion }) {
  const [answer, give] = useAnswer(question)
  const level = answer?.level
  const carried = useMachine(({ context }) => (answer ? carriedBasis(answer, question, context.assessment!).basis : 0))
  const isShort = carried < (answer?.basis ?? 0)
  const choices = [
    ...question.levels.map((say, at) => ({ value: String(at), level: at as 0, say })),
    { value: 'unknown', level: 'unknown' as const, say: interview.unknown },
  ]
  return (
    <>
      <fieldset className="body" {...takesDigits}>
        <legend className="sr">{question.ask}</legend>
        <div className="choices compact">
          {choices.map((choice) => (
            <label className="choice" key={choice.value}>
              <input
                type="radio"
                name={`level-${question.id}`}
                checked={level === choice.level}
                data-zero={choice.level === 'unknown' || undefined}
                onChange={() => give({ level: choice.level })}
              />
              <span>{choice.say}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="aside" disabled={typeof level !== 'number'} {...takesDigits}>
        <legend>
          {words.basis} <span className="sr">{question.short}</span>
        </legend>
        <div className="choices compact">
          {common.basis.map((say, at) => (
            <label className="choice" key={say}>
              <input
                type="radio"
                name={`basis-${question.id}`}
                checked={answer?.basis === at}
                onChange={() => give({ basis: at as 0 })}
              />
              <span>{say}</span>
            </label>
          ))}
        </div>
        {isShort && <p className="hint-text">{interview.carries(common.basis[carried])}</p>}
      </fieldset>
    </>
  )
}
