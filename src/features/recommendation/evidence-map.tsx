import { Link } from 'wouter'
import { useWords } from '../../locales/words.ts'
import { Cell } from '../../ui/charts/cell.tsx'
import { Glyph } from '../../ui/charts/ink.tsx'
import { Jump } from '../../ui/jump.tsx'
import type { AnswerSeen } from '../parts/answer-of.ts'
import { EvidenceTable } from './evidence-table.tsx'
import { countsOf, drawnAs, mapOf } from './map-of.ts'
import { questionPath } from '../parts/points.ts'
import { useRecommended } from '../parts/recommended.ts'

/** Every question a cell, by domain: height is what is said, ink what can be shown, dashed where nothing is known. */
export function EvidenceMap() {
  const words = useWords()
  const { map: say } = words.recommendation
  const telling = useRecommended()
  const byDomain = mapOf(telling, words)
  const all = byDomain.flatMap(({ answers }) => answers)
  return (
    <>
      <p className="map-says">
        <b>{say.idea}</b> <span>{say.counts(all.length, countsOf(all))}</span>
      </p>
      <MapKey />
      <p className="map-skip">
        <Jump to="after-map">{say.skip}</Jump>
      </p>
      <div className="map">
        {byDomain.map(({ domain, answers }) => (
          <section key={domain} aria-labelledby={`map-${domain}`}>
            <h3 id={`map-${domain}`}>
              <span>{words.common.domains[domain]}</span>
              <span>{say.inDomain(countsOf(answers).shown, answers.length)}</span>
            </h3>
            <ol className="cells">
              {answers.map((answer) => (
                <MapCell answer={answer} to={questionPath(answer.question.id, telling)} key={answer.question.id} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <div id="after-map" tabIndex={-1}>
        <details className="map-table">
          <summary>{say.table}</summary>
          <EvidenceTable answers={all} />
        </details>
      </div>
    </>
  )
}

function MapCell({ answer, to }: { readonly answer: AnswerSeen; readonly to: string }) {
  const { map: say } = useWords().recommendation
  const { question, state, level, ink, known } = answer
  return (
    <li>
      <Link href={to}>
        <Cell level={drawnAs(answer, say)} ink={ink} />
        <span>{question.short}</span>
        <span className="sr">{`: ${state === 'level' ? `${say.step(level)}, ${known}` : known}`}</span>
      </Link>
    </li>
  )
}

export function MapKey() {
  const { recommendation, common } = useWords()
  const { map: say } = recommendation
  return (
    <ul className="key" aria-label={say.key}>
      {([3, 2, 1, 0] as const).map((ink) => (
        <li key={ink}>
          <Glyph height={3} ink={ink} size={20} />
          <span>{common.basis[ink].toLowerCase()}</span>
        </li>
      ))}
      <li>
        <Glyph height="none" ink={0} size={20} />
        <span>{say.notKnown}</span>
      </li>
      <li>
        <Glyph height={0} ink={3} size={20} />
        <span>{say.absent}</span>
      </li>
    </ul>
  )
}
