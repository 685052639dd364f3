import { Suspense, useMemo, useState, type FormEvent } from 'react'
import type { Answer } from '../../domain/assessment.ts'
import { answersIn, isByPlan } from '../../domain/answers.ts'
import { plans } from '../../domain/content.ts'
import { answerForm, type AnswerForm, type AnswerProblem } from '../../domain/question-form.ts'
import type { Stop } from '../../domain/walk.ts'
import { CheckedText } from '../../form/checked-text.tsx'
import { faultsIn } from '../../form/faults-in.ts'
import { Problems } from '../../form/problems.tsx'
import { interview as words } from '../../locales/en/interview.ts'
import { useWork } from '../../ports/use-work.ts'
import { Choices } from '../../ui/choices.tsx'
import { useDigits } from '../../ui/digits.ts'
import { FieldError } from '../../ui/field.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Title } from '../../ui/title.tsx'
import { BasisSection } from './basis-section.tsx'
import { Margin } from './margin.tsx'
import { Pager } from './pager.tsx'
import { Place } from './place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { ResultChanged, useLastRead } from '../parts/what-it-changed.ts'
import { useDomain } from './use-domain.ts'
import './interview.css'

const FactRows = lazyPart(() => import('../parts/fact-fields.tsx'), 'FactRows')
const ByPlan = lazyPart(() => import('./by-plan.tsx'), 'ByPlan')
const ByVoice = lazyPart(() => import('./voices-section.tsx'), 'ByVoice')
const MoreOfAnswer = lazyPart(() => import('./more-of-answer.tsx'), 'MoreOfAnswer')
const LadderSection = lazyPart(() => import('./ladder-section.tsx'), 'LadderSection')

/** One question: the answer is kept as it is given; going on asks only for what is missing. */
export function QuestionPage({ domain, question: id }: Stop) {
  const { actor } = useWork()
  const { questions, facts } = useDomain(domain!)
  const question = questions.get(id!)!
  const [answer, give] = useAnswer(question)
  const [attempts, setAttempts] = useState(0)
  const hasRead = useLastRead() !== undefined
  const schema = useMemo(() => answerForm(question), [question])
  const differs = question.about === 'plan' && isByPlan(answer)
  const [isOpen, setOpen] = useState(false)
  const isByPlanHere = differs || isOpen
  const counting = differs ? answersIn(answer!) : [answer]
  const found = counting.map((one) => faultsIn(schema, formOf(one)))
  const at = Math.max(
    0,
    found.findIndex(({ size }) => size > 0),
  )
  const faults = found[at]!
  const says = (field: keyof AnswerForm) => {
    const fault = attempts > 0 && faults.get(field)
    return fault ? words.errors[fault.message as AnswerProblem] : undefined
  }
  const problems = (['level', 'reason', 'basis', 'note'] as const).flatMap((field) => {
    const say = says(field)
    return say ? [{ id: isByPlanHere ? anchorOf(field, plans[at]!) : anchor[field], say }] : []
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempts(attempts + 1)
    if (faults.size === 0) actor.send({ type: 'went.on' })
    else if (differs) setOpen(true)
  }
  const besides = facts.filter(({ askedWith }) => askedWith === question.id)
  const isLevel = !isByPlanHere && typeof (answer?.level ?? lowest(answer)) === 'number'

  const digits = useDigits()

  return (
    <form className="q-page" noValidate onSubmit={submit} ref={digits}>
      <Problems problems={problems} attempts={attempts} />
      <Place question={question} />
      <fieldset
        aria-describedby={
          [question.help && 'level-help', says('level') && 'level-error'].filter(Boolean).join(' ') || undefined
        }
      >
        <legend className="q-legend">
          <Title className="ask" tab={question.ask}>
            {question.ask}
          </Title>
        </legend>
        {question.help && (
          <p className="hint" id="level-help">
            {question.help}
          </p>
        )}
        <div className="q-body">
          <div className={says('level') ? 'level-choices has-error' : 'level-choices'}>
            {!isByPlanHere && <FieldError id="level" error={says('level')} />}
            {question.about === 'plan' && (
              <Suspense fallback={<p className="by-plan-to-come" />}>
                <ByPlan
                  question={question}
                  isOpen={isOpen}
                  open={setOpen}
                  errors={{ plan: plans[at]!, level: says('level'), basis: says('basis') }}
                />
              </Suspense>
            )}
            {question.byVoice && (
              <Suspense>
                <ByVoice question={question} />
              </Suspense>
            )}
            {!isByPlanHere && (
              <Choices
                look="big"
                name="level"
                chosen={formOf(answer).level}
                choose={(value) => give({ level: levelOf(value) })}
                choices={question.levels.map((say, at) => ({ value: String(at), say }))}
                or={words.or}
                apart={[
                  { value: 'unknown', say: words.unknown, hint: words.unknownHint, isZero: true },
                  ...(question.notApplicable
                    ? [{ value: 'not-applicable', say: words.notApplicable, hint: question.notApplicable }]
                    : []),
                ]}
              />
            )}
            {answer && counting.some((one) => one?.level === 'not-applicable') && (
              <CheckedText
                id="reason"
                of={`answer ${question.id}`}
                rows={3}
                label={words.reason}
                value={answer.reason}
                error={says('reason')}
                keep={(reason, from) => give({ reason }, { reason: from })}
              />
            )}
          </div>
        </div>
      </fieldset>
      {isLevel && <BasisSection question={question} error={says('basis')} />}
      <Margin question={question} />
      {besides.length > 0 && (
        <Suspense>
          <FactRows facts={besides} />
        </Suspense>
      )}
      {question.holdsLadder && <LadderSection />}
      <Suspense fallback={<p className="more-to-come" />}>
        <MoreOfAnswer question={question} isForAll={isLevel} noteError={says('note')} />
      </Suspense>
      <p className="keys-hint">{words.keysHint}</p>
      <Pager question={question}>
        {hasRead && (
          <Suspense>
            <ResultChanged />
          </Suspense>
        )}
      </Pager>
    </form>
  )
}

const anchorOf = (field: keyof AnswerForm, plan: string) =>
  field === 'level' || field === 'basis' ? `${field}-${plan}-0` : anchor[field]

const anchor = { level: 'level-0', reason: 'reason', basis: 'basis-0', note: 'note' } as const

const formOf = (answer: Answer | undefined): AnswerForm => ({
  level: answer?.level === undefined ? null : String(answer.level),
  basis: answer?.basis === undefined ? null : String(answer.basis),
  reason: answer?.reason ?? '',
  note: answer?.note ?? '',
})

const levelOf = (value: string): Exclude<Answer['level'], undefined> =>
  value === 'unknown' || value === 'not-applicable' ? value : (Number(value) as 0)

const lowest = (answer: Answer | undefined) =>
  Object.values(answer?.byVoice ?? {}).find((level) => typeof level === 'number')
