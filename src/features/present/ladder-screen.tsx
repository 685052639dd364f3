import { isHolding, rungStoodOn } from '../../domain/explain.ts'
import { useWords } from '../../locales/all-words.ts'
import { Step } from '../../ui/charts/step.tsx'
import { Title } from '../../ui/title.tsx'
import { rungSays } from '../parts/rung-says.ts'
import { useTelling } from '../parts/telling.ts'

/** The proof ladder: how far each way was looked into, and where the recommendation stands. What was left over stays off. */
export function LadderScreen() {
  const words = useWords()
  const { ladder: say } = words.recommendation
  const telling = useTelling()
  const { content, recommendation } = telling
  const isHeld = isHolding(recommendation.outcome)
  const stoodOn = rungStoodOn(recommendation, content)
  const rungs = content.ladder.map((rung, at) => ({ rung, at, ...rungSays(rung.id, telling, words) }))
  const highestShown = rungs.findLastIndex(({ rung, ink }) => ink >= 2 || (!isHeld && rung.id === stoodOn))
  const title = words.decision.sections.ladder
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      <ol className="stair" reversed>
        {rungs.toReversed().map(({ rung, at, ink, looked }) => {
          const isHere = rung.id === stoodOn
          return (
            <li className={`r${at + 1}${isHere ? ' here' : ''}`} key={rung.id}>
              <Step ink={ink} />
              <b>{rung.name}</b>
              <span>
                {isHere && <b>{isHeld ? say.pointsHere : say.here}</b>} {looked}
              </span>
              {at === highestShown + 1 && at > 0 && <p className="water">{say.water}</p>}
            </li>
          )
        })}
      </ol>
    </>
  )
}
