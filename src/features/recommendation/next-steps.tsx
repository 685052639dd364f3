import { Link } from 'wouter'
import { isHolding } from '../../domain/explain.ts'
import { useWords } from '../../locales/words.ts'
import { Jump } from '../../ui/jump.tsx'
import { shownAtMost, stepsOf, type NextStep } from '../parts/steps-of.ts'
import { useRecommended } from '../parts/recommended.ts'

/** What must happen next: at most three steps, each leading to where it is dealt with. */
export function NextSteps() {
  const words = useWords()
  const { next } = words.recommendation
  const telling = useRecommended()
  const { steps, all } = stepsOf(telling, words)
  const shown = steps.slice(0, shownAtMost)
  return (
    <section className="panel next" aria-labelledby="next">
      <h2 id="next">{isHolding(telling.recommendation.outcome) ? next.holding(shown.length) : next.offered}</h2>
      {steps.length === 0 && <p>{next.nothing}</p>}
      <ol className="settle">
        {shown.map((step) => (
          <li key={step.id}>
            <b>{step.say}</b>{' '}
            <span className="where-to">
              <WhereTo {...step} />
              {step.note && <span>{`: ${step.note}`}</span>}
            </span>
          </li>
        ))}
      </ol>
      {steps.length > shownAtMost && (
        <p className="small">
          <Jump to={all}>{next.all(steps.length)}</Jump>
        </p>
      )}
    </section>
  )
}

function WhereTo({ link, to, jump, name }: NextStep) {
  const { conditions: words } = useWords().recommendation
  if (to) return <Link href={to}>{link}</Link>
  return (
    <Jump to={jump!}>
      <span>{link}</span>
      {name && <span className="sr">{words.of(name)}</span>}
    </Jump>
  )
}
