import { actions } from '../../locales/en/actions.ts'
import type { Recommended } from '../../domain/recommend.ts'
import { use } from 'react'
import { blankAction, type Action } from '../../domain/assessment.ts'
import type { Block } from '../../report/blocks.ts'
import { subjectOf, textIn } from '../../report/plain.ts'
import { reportOf } from '../../report/report-of.ts'
import { tellingOf } from '../../report/telling.ts'
import { RecommendedContext } from '../parts/recommended.ts'
import { NoRoom, useHasRoom } from '../../form/room.tsx'
import { whatFor } from './what-for.ts'

/** The first steps of the recommendation that are no action yet, each to be taken over as it stands. */
export function StepsOffered({ add }: { readonly add: (action: Action) => void }) {
  const { steps: say, of } = actions
  const telling = use(RecommendedContext)
  const hasRoom = useHasRoom('actions')
  if (!telling) return null
  const offered = reportOf(tellingOf(telling))
    .sections.flatMap(({ blocks }) => blocks.filter(({ kind, weight }) => kind === 'step' && weight === 'first'))
    .map((step) => actionOf(step, telling))
    .filter((action) => !isOnList(action, telling))
  if (offered.length === 0) return null
  return (
    <section className="section no-print">
      <h2>{say.title}</h2>
      <p className="after soft">{say.lead}</p>
      <ul className="ticks">
        {offered.map((action) => (
          <li key={action.what}>
            <span>{action.what}</span>
            <p className="do">
              {hasRoom ? (
                <button type="button" className="link" onClick={() => add(action)}>
                  {say.add}
                  <span className="sr">{of(action.what)}</span>
                </button>
              ) : (
                <NoRoom kind="actions" />
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What nobody knows by its id, such as a first step that stands in no list, is for nothing in particular. */
function actionOf(step: Block, { content }: Recommended): Action {
  const about = subjectOf(step)
  return { ...blankAction, what: textIn(step.parts, 'do'), for: whatFor(about, content) === undefined ? '' : about }
}

const isOnList = (step: Action, { assessment }: Recommended): boolean =>
  Object.values(assessment.actions).some(
    (action) => action.what === step.what || (step.for !== '' && action.for === step.for),
  )
