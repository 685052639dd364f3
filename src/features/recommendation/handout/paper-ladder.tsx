import { useWords } from '../../../locales/words.ts'
import { Step } from '../../../ui/charts/step.tsx'
import { useRecommended } from '../../parts/recommended.ts'
import { rungsOf } from '../../parts/rungs-of.ts'

/** The proof ladder, with nothing to follow. */
export function PaperLadder() {
  const words = useWords()
  const say = words.recommendation.ladder
  const { rungs, isNoneShown } = rungsOf(useRecommended(), words)
  return (
    <section>
      <h2>{words.decision.sections.ladder}</h2>
      <p className="fine">
        {say.intro} {isNoneShown && <span>{say.noneShown}</span>}
      </p>
      <ol className="paper-rungs">
        {rungs.map(({ rung, number, ink, looked, more, stands, isWater }) => (
          <li className={['paper-rung', `r${number}`, stands].filter(Boolean).join(' ')} key={rung.id}>
            <Step ink={ink} />
            <p className="paper-name">{`${number} ${rung.name}`}</p>
            <p className="fine">
              {stands && <b>{stands === 'here' ? say.here : say.pointsHere}</b>} <span>{looked}</span>{' '}
              <span>{more}</span>
            </p>
            {isWater && <p className="water">{say.water}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
