import { Link } from 'wouter'
import { isHolding, rungStoodOn } from '../../domain/explain.ts'
import { useWords } from '../../locales/all-words.ts'
import { Step } from '../../ui/charts/step.tsx'
import { ladderQuestion } from '../parts/ladder-question.ts'
import { questionPath } from '../parts/points.ts'
import { rungSays } from '../parts/rung-says.ts'
import { useTelling } from '../parts/telling.ts'

/** The proof ladder: how far each way was looked into, what was left over, and where the recommendation stands. */
export function Ladder() {
  const words = useWords()
  const say = words.recommendation.ladder
  const telling = useTelling()
  const { content, recommendation } = telling
  const isHeld = isHolding(recommendation.outcome)
  const stoodOn = rungStoodOn(recommendation, content)
  const rungs = content.ladder.map((rung, at) => ({ rung, at, ...rungSays(rung.id, telling, words) }))
  const highestShown = rungs.findLastIndex(({ rung, ink }) => ink >= 2 || (!isHeld && rung.id === stoodOn))
  const to = questionPath(ladderQuestion, telling)
  return (
    <figure className="ladder" aria-labelledby="ladder">
      <figcaption>
        <h2 id="ladder" tabIndex={-1}>
          {words.decision.sections.ladder}
        </h2>
        <p>
          {say.intro} {highestShown === -1 && say.noneShown}
        </p>
      </figcaption>
      <ol className="rungs" reversed>
        {rungs.toReversed().map(({ rung, at, ink, looked, more }) => {
          const isHere = rung.id === stoodOn
          return (
            <li className={`rung r${at + 1}${isHere ? (isHeld ? ' toward' : ' here') : ''}`} key={rung.id}>
              <Step ink={ink} />
              <span className="n" aria-hidden="true">
                {at + 1}
              </span>
              <div>
                <p className="name">
                  <Link href={to}>{rung.name}</Link>
                </p>
                <p className="why">
                  {isHere && <b className="stands">{isHeld ? say.pointsHere : say.here}</b>} <b>{looked}</b> {more}
                </p>
              </div>
              {at === highestShown + 1 && highestShown > -1 && <p className="water">{say.water}</p>}
            </li>
          )
        })}
      </ol>
    </figure>
  )
}
