import { byId } from '../../domain/by-id.ts'
import { useWords } from '../../locales/words.ts'
import { Jump } from '../../ui/jump.tsx'
import { Title } from '../../ui/title.tsx'
import { isHolding } from '../../domain/explain.ts'
import { Direction } from '../parts/direction.tsx'
import { Firmly } from './firmly.tsx'
import { NextSteps } from './next-steps.tsx'
import { plannedCount } from './planned-count.ts'
import { pointOf } from '../parts/points.ts'
import { PointLinks } from './point-links.tsx'
import { ReadingsLine } from './readings-line.tsx'
import { useRecommended } from '../parts/recommended.ts'

const namedAtMost = 3

/** The first screen: what is recommended, how firmly, and what must happen next. */
export function Outcome() {
  const { recommendation: words, decision } = useWords()
  const { assessment, recommendation } = useRecommended()
  const { outcome, strength } = recommendation
  const { roleTitle } = assessment.about.about
  const say = strength === 'pilot' ? decision.routes.pilot : decision.outcomes[outcome]
  const isHeld = isHolding(outcome)
  return (
    <div className="stack">
      <div>
        <p className="eyebrow">{words.eyebrow}</p>
        <Title className="outcome" tab={words.tab(say)}>
          {say}
        </Title>
        <FormLine />
        <ReadingsLine />
      </div>
      {isHeld ? <Direction className="lead" /> : <PointsTo />}
      <HangsBy />
      {outcome === 'new-role' && roleTitle.trim() !== '' && <p className="small">{words.parkedBack(roleTitle)}</p>}
      {isHeld ? (
        <>
          <NextSteps />
          <HowFirmly />
        </>
      ) : (
        <>
          <HowFirmly />
          <NextSteps />
        </>
      )}
    </div>
  )
}

/** The form proposed, by name; the rest of it stands further down. */
function FormLine() {
  const { decision } = useWords()
  const { content, recommendation } = useRecommended()
  const first = recommendation.forms.find(({ place }) => place === 'first')
  if (!first || isHolding(recommendation.outcome)) return null
  return (
    <p className="form-line">
      {decision.places.first}: <Jump to="forms">{byId(content.forms, first.id).name}</Jump>
    </p>
  )
}

/** What the gap points to, where something lighter can be done now. */
function PointsTo() {
  const { decision } = useWords()
  const { comesFirst } = useRecommended().recommendation
  if (!comesFirst) return null
  return <p className="lead">{decision.pointsTo[comesFirst.verdict](decision.routes[comesFirst.route])}</p>
}

/** The few answers that nobody can show yet, and that alone decide. */
function HangsBy() {
  const { recommendation: words, decision } = useWords()
  const telling = useRecommended()
  const { hangsBy } = telling.recommendation
  if (hangsBy.length === 0) return null
  return (
    <p className="hangs-by">
      <b>{decision.hangsBy(hangsBy.length)}</b>{' '}
      <PointLinks points={hangsBy.slice(0, namedAtMost).map((id) => pointOf('question', id, telling)!)} />
      {hangsBy.length > namedAtMost && <span>{` ${words.more(hangsBy.length - namedAtMost)}`}</span>}
      <span>.</span>
    </p>
  )
}

function HowFirmly() {
  const { decision } = useWords()
  const { strength } = useRecommended().recommendation
  return (
    <dl className="verdict">
      <div>
        <dt>{decision.strength}</dt>
        <dd>
          <Firmly say={decision.strengths[strength]} /> <ConditionsLine />
        </dd>
      </div>
      <div>
        <dt>{decision.sure}</dt>
        <dd>
          <ConfidenceLine />
        </dd>
      </div>
    </dl>
  )
}

/** How many conditions there are, and how many of them have somebody and a date. */
function ConditionsLine() {
  const { recommendation: words } = useWords()
  const telling = useRecommended()
  const { conditions } = telling.recommendation
  if (conditions.length === 0) return null
  return (
    <>
      <Jump to="conditions">{words.conditionsCount(conditions.length)}</Jump>
      <span>{`, ${words.planned(plannedCount(telling), conditions.length)}.`}</span>
    </>
  )
}

function ConfidenceLine() {
  const { recommendation: words, decision } = useWords()
  const telling = useRecommended()
  const { kind, weakest } = telling.recommendation.confidence
  const points = weakest.slice(0, namedAtMost).map((id) => pointOf('question', id, telling)!)
  return (
    <>
      <Firmly say={decision.confidence[kind]} />
      {points.length > 0 && (
        <>
          {' '}
          <span>{words.weakest}</span> <PointLinks points={points} />
          {weakest.length > namedAtMost && <span>{` ${words.more(weakest.length - namedAtMost)}`}</span>}
          <span>.</span>
        </>
      )}
    </>
  )
}
