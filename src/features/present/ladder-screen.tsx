import { useWords } from '../../locales/words.ts'
import { Step } from '../../ui/charts/step.tsx'
import { Title } from '../../ui/title.tsx'
import { rungsOf } from '../parts/rungs-of.ts'
import { useRecommended } from '../parts/recommended.ts'

/** The proof ladder: how far each way was looked into, and where the recommendation stands. What was left over stays off. */
export function LadderScreen() {
  const words = useWords()
  const { ladder: say } = words.recommendation
  const { rungs } = rungsOf(useRecommended(), words)
  const title = words.decision.sections.ladder
  return (
    <>
      <Title className="show" tab={title}>
        {title}
      </Title>
      <ol className="stair" reversed>
        {rungs.map(({ rung, number, ink, looked, stands, isWater }) => (
          <li className={stands ? `r${number} stands-here` : `r${number}`} key={rung.id}>
            <Step ink={ink} />
            <b>{rung.name}</b>
            <span>
              {stands && <b>{stands === 'here' ? say.here : say.pointsHere}</b>} <span>{looked}</span>
            </span>
            {isWater && <p className="water">{say.water}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}
