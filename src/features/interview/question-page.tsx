import { Suspense, useMemo, useRef, useState, type FormEvent } from 'react'
import type { Answer } from '../../domain/assessment.ts'
import { answersIn, isByPlan } from '../../domain/answers.ts'
import { answerTo } from '../../domain/voices/heard-on.ts'
import { plans, type AskedQuestion } from '../../domain/content.ts'
import { answerForm, type AnswerForm, type AnswerProblem } from '../../domain/question-form.ts'
import type { Stop } from '../../domain/walk.ts'
import { faultsIn } from '../../form/faults-in.ts'
import { Problems } from '../../form/problems.tsx'
import { interview as words } from '../../locales/en/interview.ts'
import { useWork } from '../../ports/use-work.ts'
import { useDigits } from '../../ui/digits.ts'
import { FieldError } from '../../ui/field.tsx'
import { lazyPart } from '../../ui/lazy-part.ts'
import { Title } from '../../ui/title.tsx'
import { HowKnown } from './how-known.tsx'
import { Levels, WhyNot } from './levels.tsx'
import { Margin } from './margin.tsx'
import { Pager } from './pager.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { useDomain } from './use-domain.ts'
import './interview.css'

const FactRows = lazyPart(() => import('../parts/fact-fields.tsx'), 'FactRows')
const ByPlan = lazyPart(() => import('./by-plan.tsx'), 'ByPlan')
const LevelsByGroup = lazyPart(() => import('./voices-section.tsx'), 'LevelsByGroup')
const ByVoice = lazyPart(() => import('./voices-section.tsx'), 'ByVoice')
const FiguresAtQuestion = lazyPart(() => import('../parts/figures-at.tsx'), 'FiguresAtQuestion')
const MoreOfAnswer = lazyPart(() => import('./more-of-answer.tsx'), 'MoreOfAnswer')

/** One question: the answer is kept as it is given; going on asks only for what is missing. */
export function QuestionPage({ domain, question: id }: Stop) {
  const { actor } = useWork()
  const { questions, facts } = useDomain(domain!)
  const question = questions.get(id!)!
  const [answer] = useAnswer(question)
  const [attempts, setAttempts] = useState(0)
  const schema = useMemo(() => answerForm(question), [question])
  const [isOpen, setOpen] = useState(false)
  const differs = question.about === 'plan' && isByPlan(answer)
  const isByPlanHere = differs || isOpen
  const { at, faults } = missingIn(question, answer, schema)
  const says = (field: keyof AnswerForm) => {
    const fault = attempts > 0 && faults.get(field)
    return fault ? words.errors[fault.message as AnswerProblem] : undefined
  }
  const problems = (['level', 'reason', 'basis', 'note'] as const).flatMap((field) => {
    const say = says(field)
    return say ? [{ id: isByPlanHere ? anchorOf(field, plans[at]!) : anchor[field], say }] : []
  })
  const byItself = useRef(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempts(attempts + 1)
    // As it stands now: what was chosen last may not be drawn yet.
    const now = answerTo(question, actor.getSnapshot().context.assessment!)
    if (missingIn(question, now, schema).faults.size > 0) setOpen(isOpen || differs)
    else actor.send({ type: 'went.on', ...(byItself.current && { byItself: true }) })
    byItself.current = false
  }
  const goOn = () => {
    byItself.current = true
    // What else is begun on the page may hold it back.
    digits.current!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    byItself.current = false
  }
  const besides = facts.filter(({ askedWith, steers, secondOf }) => askedWith === question.id && !steers && !secondOf)
  const isLevel = !isByPlanHere && typeof answer?.level === 'number'

  const [wasLevel] = useState(isLevel)
  const digits = useDigits()

  return (
    <form className="q-page" noValidate onSubmit={submit} ref={digits}>
      <Problems problems={problems} attempts={attempts} />
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
        <Margin question={question} />
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
            {question.byVoice ? (
              <Suspense>
                <LevelsByGroup question={question} />
              </Suspense>
            ) : (
              !isByPlanHere && <Levels question={question} />
            )}
            <WhyNot question={question} error={says('reason')} />
            <Suspense>
              <FiguresAtQuestion question={question} />
            </Suspense>
          </div>
        </div>
      </fieldset>
      {isLevel && <HowKnown question={question} error={says('basis')} isNew={!wasLevel} goOn={goOn} />}
      {question.byVoice && (
        <Suspense>
          <ByVoice question={question} />
        </Suspense>
      )}
      {besides.length > 0 && (
        <Suspense>
          <FactRows facts={besides} />
        </Suspense>
      )}
      <Suspense fallback={<p className="more-to-come" />}>
        <MoreOfAnswer question={question} isForAll={isLevel} noteError={says('note')} />
      </Suspense>
      <Pager keys={words.keysHint} />
    </form>
  )
}

/** What is missing of an answer; where it differs by plan, of the first plan of which something is. */
function missingIn({ about }: AskedQuestion, answer: Answer | undefined, schema: ReturnType<typeof answerForm>) {
  const counting = about === 'plan' && answer && isByPlan(answer) ? answersIn(answer) : [answer]
  const found = counting.map((one) => faultsIn(schema, formOf(one)))
  const at = Math.max(
    0,
    found.findIndex(({ size }) => size > 0),
  )
  return { at, faults: found[at]! }
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
