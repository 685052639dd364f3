import { byId } from '../../domain/by-id.ts'
import { isHolding } from '../../domain/explain.ts'
import { useWords } from '../../locales/words.ts'
import { Title } from '../../ui/title.tsx'
import { Direction } from '../parts/direction.tsx'
import { useRecommended } from '../parts/recommended.ts'

/** What is recommended, and how firmly. A post that was named stays parked. */
export function OutcomeScreen() {
  const { recommendation: words, decision } = useWords()
  const { content, recommendation } = useRecommended()
  const { outcome, strength, confidence, conditions, forms, comesFirst, hangsBy } = recommendation
  const title = strength === 'pilot' ? decision.routes.pilot : decision.outcomes[outcome]
  const isHeld = isHolding(outcome)
  const first = forms.find(({ place }) => place === 'first')
  return (
    <>
      <p className="over">{words.eyebrow}</p>
      <Title className="show" tab={words.tab(title)}>
        {title}
      </Title>
      {isHeld && <Direction className="big" />}
      {comesFirst && <p className="big">{decision.pointsTo[comesFirst.verdict](decision.routes[comesFirst.route])}</p>}
      {hangsBy.length > 0 && (
        <p className="big">
          {`${decision.hangsBy(hangsBy.length)} ${hangsBy.map((id) => byId(content.questions, id).short).join(', ')}.`}
        </p>
      )}
      {!isHeld && first && <p className="big">{`${decision.places.first}: ${byId(content.forms, first.id).name}`}</p>}
      <dl className="lines">
        <div>
          <dt>{decision.strength}</dt>
          <dd>
            <span>{decision.strengths[strength]}</span>{' '}
            {conditions.length > 0 && <span>{`${words.conditionsCount(conditions.length)}.`}</span>}
          </dd>
        </div>
        <div>
          <dt>{decision.sure}</dt>
          <dd>{decision.confidence[confidence.kind]}</dd>
        </div>
      </dl>
    </>
  )
}
