import { answerIn, isByPlan } from '../../domain/answers.ts'
import { byPlanWith } from '../../domain/answers-by-plan.ts'
import { blankAnswer, longestShortText, type Answer } from '../../domain/assessment.ts'
import type { AskedQuestion, Plan } from '../../domain/content.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import { own } from '../../domain/own.ts'
import { idIn } from '../../domain/in-plan.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { common } from '../../locales/en/common.ts'
import { carried as carriedWords } from '../../locales/en/carried.ts'
import { interview } from '../../locales/en/interview.ts'
import { plans as words } from '../../locales/en/plans.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { Glyph, type Ink } from '../../ui/charts/ink.tsx'
import { takesDigits } from '../../ui/digits.ts'
import { FieldError } from '../../ui/field.tsx'
import { useNeeded } from '../../ui/needed.ts'
import { CountsFor } from '../parts/counts-for.tsx'
import { PlansSaid } from '../parts/plans-said.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { Confirmers } from './confirmers.tsx'
import { EvidenceOfAnswer } from '../parts/evidence-of-answer.tsx'
import './by-plan.css'

type Props = {
  readonly question: AskedQuestion
  /** Whether it is open to be answered plan by plan, and a way to open and shut that. */
  readonly isOpen: boolean
  readonly open: (isOpen: boolean) => void
  /** What is missing, of the first plan of which something is. */
  readonly errors?: Errors | undefined
  /** On a page with all questions: evidence and notes stand on the page of its own. */
}

type Errors = { readonly plan: string; readonly level: string | undefined; readonly basis: string | undefined }

/** For which plans an answer counts: for all; or, where it differs, what is said of each, as one line until it is opened. */
export function ByPlan({ question, isOpen, open, errors }: Props) {
  const rows = useNeeded(useWork().loadPlans)
  const [answer, give] = useAnswer(question)
  const differs = isByPlan(answer)
  return (
    <div className="by-plan">
      <CountsFor
        differs={differs}
        isOpen={isOpen}
        of={question.short}
        open={open}
        again={() => {
          if (differs) give({ byPlan: {} })
          open(false)
        }}
      />
      {differs && !isOpen && <PlansSaid question={question} answer={answer!} plans={rows} />}
      {isOpen && (
        <>
          <Levels question={question} plans={rows} errors={errors} />
          <div className="stack-5 plan-bases">
            <h3 className="mini">{words.howKnow}</h3>
            {rows.map((plan) => (
              <Basis question={question} plan={plan} errors={errors} key={plan.id} />
            ))}
            {rows.some(({ id }) => answer && (answerIn(answer, id).basis ?? 0) >= 2) && (
              <Confirmers question={question} />
            )}
          </div>
        </>
      )}
    </div>
  )
}

/** What counts for one plan, and a way to say it anew. */
function useAnswerIn(question: AskedQuestion, { id }: Plan) {
  const [answer, give] = useAnswer(question)
  type OfPlan = NonNullable<Answer['byPlan'][Plan['id']]>
  return [
    answerIn(answer ?? blankAnswer, id),
    (given: Partial<OfPlan>) => give((earlier) => ({ byPlan: byPlanWith(earlier, id, given) })),
  ] as const
}

type Levels = Pick<Props, 'question' | 'errors'> & { readonly plans: readonly Plan[] }

/** A sentence a row, a plan a column: each column is one choice. On a phone the plans stand beneath each sentence. */
function Levels({ question, plans, errors }: Levels) {
  const rows = [
    ...question.levels.map((say, level) => ({ level: level as Answer['level'], say })),
    { level: 'unknown' as const, say: interview.unknown },
    ...(question.notApplicable ? [{ level: 'not-applicable' as const, say: interview.notApplicable }] : []),
  ]
  return (
    <>
      {errors?.level && <FieldError id={`level-${errors.plan}`} error={errors.level} />}
      <div className="plan-levels">
        {rows.map(({ say }) => (
          <p aria-hidden="true" key={say}>
            {say}
          </p>
        ))}
        {plans.map((plan) => (
          <Column question={question} plan={plan} rows={rows} key={plan.id} />
        ))}
      </div>
    </>
  )
}

type Column = {
  readonly question: AskedQuestion
  readonly plan: Plan
  readonly rows: readonly { readonly level: Answer['level']; readonly say: string }[]
}

function Column({ question, plan, rows }: Column) {
  const [answer, give] = useAnswerIn(question, plan)
  return (
    <fieldset {...takesDigits}>
      <legend className="sr">{plan.name}</legend>
      <span className="plan-name" aria-hidden="true">
        {plan.name}
      </span>
      {rows.map(({ level, say }, at) => (
        <label className="choice plan-choice" key={say}>
          <input
            type="radio"
            id={at === 0 ? `level-${plan.id}-0` : undefined}
            name={`level-${idIn(plan.id, question.id)}`}
            aria-label={words.of(plan.name, say)}
            checked={answer.level === level}
            data-zero={level === 'unknown' || undefined}
            onChange={() => give({ level: level! })}
          />
          <span>{plan.name}</span>
        </label>
      ))}
    </fieldset>
  )
}

type OfPlan = Pick<Props, 'question' | 'errors'> & { readonly plan: Plan }

/** How one plan's answer is known, as far as it is carried, and with what. */
function Basis({ question, plan, errors }: OfPlan) {
  const assessment = useAssessment()
  const [answer, give] = useAnswerIn(question, plan)
  const { level, basis } = answer
  if (typeof level !== 'number') return null
  const carried = carriedBasis(answer, question, assessment).basis
  const error = errors?.plan === plan.id ? errors.basis : undefined
  return (
    <div className={error ? 'has-error' : undefined}>
      <FieldError id={`basis-${plan.id}`} error={error} />
      <fieldset {...takesDigits}>
        <legend>{plan.name}</legend>
        <div className="choices compact row">
          {common.basis.map((say, at) => (
            <label className="choice" key={say}>
              <input
                type="radio"
                id={at === 0 ? `basis-${plan.id}-0` : undefined}
                name={`basis-${idIn(plan.id, question.id)}`}
                aria-label={words.of(plan.name, say)}
                checked={basis === at}
                onChange={() => give({ basis: at as Ink })}
              />
              <span className="plan-ink">
                <Glyph height={level} ink={at as Ink} size={24} />
                <span>{say}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {basis !== undefined && carried < basis && (
        <p className="hint-text" role="status">
          {carriedWords.carries(common.basis[carried])}
        </p>
      )}
      <More question={question} plan={plan} answer={answer} give={give} />
    </div>
  )
}

type More = Pick<OfPlan, 'question' | 'plan'> & {
  readonly answer: Answer
  readonly give: (given: { readonly evidence?: string[]; readonly note?: string }) => void
}

/** A plan's own evidence and notes, one click away. */
function More({ question, plan, answer, give }: More) {
  const [whole] = useAnswer(question)
  return (
    <details>
      <summary>{words.more(plan.name)}</summary>
      <div className="stack-5">
        <EvidenceOfAnswer
          of={idIn(plan.id, question.id)}
          title={words.evidence(plan.name)}
          attached={answer.evidence}
          attach={(evidence) => give({ evidence })}
        />
        <CheckedText
          id={`note-${plan.id}`}
          of={`answer ${question.id}`}
          rows={2}
          most={longestShortText}
          label={words.note(plan.name)}
          value={own(whole?.byPlan ?? {}, plan.id)?.note ?? ''}
          keep={(note) => give({ note })}
        />
      </div>
    </details>
  )
}
