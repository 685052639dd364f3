import { useWords } from '../../../locales/words.ts'
import { Cell } from '../../../ui/charts/cell.tsx'
import { useRecommended } from '../../parts/recommended.ts'
import { MapKey } from '../evidence-map.tsx'
import { countsOf, drawnAs, mapOf } from '../map-of.ts'
import { Part } from './part.tsx'

const tall = 22

/** The evidence map, a domain a row. */
export function PaperMap() {
  const words = useWords()
  const { map: say } = words.recommendation
  const byDomain = mapOf(useRecommended(), words)
  const all = byDomain.flatMap(({ answers }) => answers)
  return (
    <Part title={say.title} intro={`${say.idea} ${say.counts(all.length, countsOf(all))}`}>
      <div className="map-key">
        <MapKey />
      </div>
      {byDomain.map(({ domain, answers }) => (
        <section className="map-row" key={domain}>
          <h3>
            <span>{words.common.domains[domain]}</span>{' '}
            <span>{say.inDomain(countsOf(answers).shown, answers.length)}</span>
          </h3>
          <ol className="paper-cells">
            {answers.map((answer) => (
              <li key={answer.question.id}>
                <Cell level={drawnAs(answer, say)} ink={answer.ink} tall={tall} />
                <span>{answer.question.short}</span>
                <span className="sr">
                  {`: ${answer.state === 'level' ? `${say.step(answer.level)}, ${answer.known}` : answer.known}`}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Part>
  )
}
