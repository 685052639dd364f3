import { answerIn, optionsSaid } from '../../domain/answers.ts'
import { chosenIn } from '../../domain/answers-by-plan.ts'
import type { Answer, FactAnswer } from '../../domain/assessment.ts'
import type { Fact, AskedQuestion, Plan } from '../../domain/content.ts'
import { carriedBasis } from '../../domain/evidence.ts'
import { common } from '../../locales/en/common.ts'
import { interview } from '../../locales/en/interview.ts'
import { plans as words } from '../../locales/en/plans.ts'
import { review } from '../../locales/en/review.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Glyph } from '../../ui/charts/ink.tsx'
import './plans.css'

type Props = { readonly question: AskedQuestion; readonly answer: Answer; readonly plans: readonly Plan[] }

/** An answer that differs by plan: what is said of each, and how far it can be shown. */
export const PlansSaid = ({ question, answer, plans }: Props) => (
  <ul className="plans-said">
    {plans.map((plan) => (
      <PlanSaid question={question} answer={answerIn(answer, plan.id)} plan={plan} key={plan.id} />
    ))}
  </ul>
)

type OfPlan = Omit<Props, 'plans'> & { readonly plan: Plan }

function PlanSaid({ question, answer, plan }: OfPlan) {
  const { basis } = carriedBasis(answer, question, useAssessment())
  const { level } = answer
  const isLevel = typeof level === 'number'
  const say = isLevel
    ? question.levels[level]
    : level === 'unknown'
      ? interview.unknown
      : level === undefined
        ? review.notAnswered
        : interview.notApplicable
  return (
    <li>
      {level !== 'not-applicable' && <Glyph height={isLevel ? level : 'none'} ink={isLevel ? basis : 0} size={24} />}
      <span>
        <span>{words.of(plan.name, say)}</span> {isLevel && <b>{`${common.basis[basis]}.`}</b>}
      </span>
    </li>
  )
}

type OfFact = { readonly fact: Fact; readonly said: FactAnswer; readonly plans: readonly Plan[] }

/** A fact that differs by plan: what is chosen for each. */
export const FactSaid = ({ fact, said, plans }: OfFact) => (
  <ul className="plans-said">
    {plans.map(({ id, name }) => {
      const chosen = optionsSaid(fact, chosenIn(said, id))
      return <li key={id}>{words.of(name, chosen.length > 0 ? chosen.join('; ') : review.notSaid)}</li>
    })}
  </ul>
)
