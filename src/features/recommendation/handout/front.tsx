import { byId } from '../../../domain/by-id.ts'
import { isHolding } from '../../../domain/explain.ts'
import { dateSay } from '../../../locales/dates.ts'
import { useWords } from '../../../locales/words.ts'
import { useWork } from '../../../ports/use-work.ts'
import { Direction } from '../../parts/direction.tsx'
import { useRecommended } from '../../parts/recommended.ts'
import { groupsInTheRoom, groupsThatAnswered } from '../groups-told.ts'
import { Firmly } from '../firmly.tsx'
import { plannedCount } from '../planned-count.ts'
import { ReadingsLine } from '../readings-line.tsx'
import { PaperLadder } from './paper-ladder.tsx'

const weakestNamed = 6

/** What is recommended, for what decision, how firmly, and the ladder beside it. */
export function Front() {
  const { recommendation: words, decision, handout } = useWords()
  const { today } = useWork()
  const { assessment, content, recommendation } = useRecommended()
  const { outcome, strength, forms, comesFirst, hangsBy } = recommendation
  const { roleTitle } = assessment.about.about
  const isHeld = isHolding(outcome)
  const form = forms.find(({ place }) => place === 'first')
  return (
    <div className="front">
      <div>
        <p className="fine">{`${handout.printed(dateSay(today()))}. ${handout.plain}`}</p>
        <h1>{strength === 'pilot' ? decision.routes.pilot : decision.outcomes[outcome]}</h1>
        {form && !isHeld && (
          <p className="front-form">
            {decision.places.first}: <b>{byId(content.forms, form.id).name}</b>
          </p>
        )}
        <ReadingsLine />
        {isHeld && <Direction className="direction" />}
        {comesFirst && <p>{decision.pointsTo[comesFirst.verdict](decision.routes[comesFirst.route])}</p>}
        {hangsBy.length > 0 && (
          <p>{`${decision.hangsBy(hangsBy.length)} ${hangsBy.map((id) => byId(content.questions, id).short).join(', ')}.`}</p>
        )}
        {outcome === 'new-role' && roleTitle.trim() !== '' && <p>{words.parkedBack(roleTitle)}</p>}
        <Facts />
      </div>
      <PaperLadder />
    </div>
  )
}

/** How firmly, how sure; then what is being decided, for whom, by when, and who answered or was in the room. */
function Facts() {
  const { decision, handout } = useWords()
  const { assessment, recommendation } = useRecommended()
  const { about } = assessment.about
  const answered = groupsThatAnswered(assessment)
  const rows = [
    [handout.about.people, about.people],
    [handout.about.decision, about.decision],
    [handout.about.decideBy, about.decideBy && dateSay(about.decideBy)],
    answered.length > 0
      ? [handout.about.answeredBy, answered.join(', ')]
      : [handout.about.inTheRoom, groupsInTheRoom(assessment).join(', ')],
  ] as const
  return (
    <dl>
      <div>
        <dt>{decision.strength}</dt>
        <dd>
          <Firmly say={decision.strengths[recommendation.strength]} /> <Conditions />
        </dd>
      </div>
      <div>
        <dt>{decision.sure}</dt>
        <dd>
          <Firmly say={decision.confidence[recommendation.confidence.kind]} /> <Weakest />
        </dd>
      </div>
      {rows.map(
        ([what, say]) =>
          say && (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{say}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function Conditions() {
  const { recommendation: words } = useWords()
  const telling = useRecommended()
  const { length } = telling.recommendation.conditions
  return (
    length > 0 && <span>{`${words.conditionsCount(length)}, ${words.planned(plannedCount(telling), length)}.`}</span>
  )
}

function Weakest() {
  const { recommendation: words } = useWords()
  const { content, recommendation } = useRecommended()
  const { weakest } = recommendation.confidence
  if (weakest.length === 0) return null
  const names = weakest.slice(0, weakestNamed).map((id) => byId(content.questions, id).short)
  const more = weakest.length > weakestNamed ? ` ${words.more(weakest.length - weakestNamed)}` : ''
  return <span>{`${words.weakest} ${names.join(', ')}${more}.`}</span>
}
