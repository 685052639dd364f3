import { Link } from 'wouter'
import { useWords } from '../../locales/words.ts'
import { Step } from '../../ui/charts/step.tsx'
import { ladderQuestion } from '../../domain/walk.ts'
import { questionPath } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'
import { rungsOf } from '../parts/rungs-of.ts'

/** The proof ladder: how far each way was looked into, what was left over, and where the recommendation stands. */
export function Ladder() {
  const words = useWords()
  const say = words.recommendation.ladder
  const telling = useRecommended()
  const { rungs, isNoneShown } = rungsOf(telling, words)
  const to = questionPath(ladderQuestion(telling.content), telling)
  return (
    <figure className="ladder" aria-labelledby="ladder">
      <figcaption>
        <h2 id="ladder" tabIndex={-1}>
          {words.decision.sections.ladder}
        </h2>
        <p>
          {say.intro} {isNoneShown && <span>{say.noneShown}</span>}
        </p>
      </figcaption>
      <ol className="rungs" reversed>
        {rungs.map(({ rung, number, ink, looked, more, stands, isWater }) => (
          <li className={['rung', `r${number}`, stands].filter(Boolean).join(' ')} key={rung.id}>
            <Step ink={ink} />
            <span className="n" aria-hidden="true">
              {number}
            </span>
            <div>
              <p className="name">
                <Link href={to}>{rung.name}</Link>
              </p>
              <p className="why">
                {stands && <b className="stands">{stands === 'here' ? say.here : say.pointsHere}</b>} <b>{looked}</b>{' '}
                <span>{more}</span>
              </p>
            </div>
            {isWater && <p className="water">{say.water}</p>}
          </li>
        ))}
      </ol>
    </figure>
  )
}
