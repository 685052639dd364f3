import { isHolding } from '../../../domain/explain.ts'
import { dateSay } from '../../../locales/dates.ts'
import { useWords } from '../../../locales/words.ts'
import { stepsOf, type NextStep } from '../../parts/steps-of.ts'
import { useRecommended } from '../../parts/recommended.ts'

/** How many steps stand on the first page; the others come with their part. */
export const firstSteps = 6

/** What must happen next, who sees to it and by when; where nobody has said, there is room to write it. */
export function Next() {
  const words = useWords()
  const { next } = words.recommendation
  const telling = useRecommended()
  const { steps } = stepsOf(telling, words)
  const isHeld = isHolding(telling.recommendation.outcome)
  return (
    <section>
      <h2>{isHeld && steps.length <= 3 ? next.holding(steps.length) : next.offered}</h2>
      <Steps steps={steps.length > 0 ? steps.slice(0, firstSteps) : [{ id: 'start', say: next.nothing, link: '' }]} />
    </section>
  )
}

export function Steps({ steps }: { readonly steps: readonly NextStep[] }) {
  const { recommendation, handout: words } = useWords()
  const { assessment } = useRecommended()
  return (
    <table className="to-do">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.by}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => {
          const action = Object.values(assessment.actions).find((one) => one.for === step.id)
          return (
            <tr key={step.id}>
              <td>
                <b>{step.say}</b> <span className="fine">{about(step, recommendation.next.planned)}</span>
              </td>
              <td>{action?.owner}</td>
              <td>{action?.by && dateSay(action.by)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What a step is for. */
const about = ({ name, link, note }: NextStep, planned: string): string =>
  name ?? (link === planned ? '' : [link, note].filter(Boolean).join(', '))
