import type { Section } from '../../report/blocks.ts'
import { decision } from '../../locales/en/decision.ts'
import { recommendation } from '../../locales/en/recommendation.ts'
import { Cell } from '../../ui/charts/cell.tsx'
import { Glyph } from '../../ui/charts/ink.tsx'
import { Jump } from '../../ui/jump.tsx'
import { ToAnswer } from '../parts/to-answer.tsx'
import { domainsOf, type MapCell } from './domains-of-map.ts'
import { EvidenceTable } from './evidence-table.tsx'

/** Every question a cell, by domain: height is what is said, ink what can be shown, dashed where nothing is known. */
export function EvidenceMap({ section: { blocks } }: { readonly section: Section }) {
  const { map: say } = recommendation
  const byDomain = domainsOf(blocks)
  return (
    <>
      <MapKey />
      <p className="map-skip">
        <Jump to="after-map">{say.skip}</Jump>
      </p>
      <div className="map">
        {byDomain.map(({ title, cells }) => (
          <section key={title} aria-labelledby={`map-${cells[0]!.domain}`}>
            <h4 id={`map-${cells[0]!.domain}`}>{title}</h4>
            <ol className="cells">
              {cells.map((cell) => (
                <MapCellDrawn cell={cell} key={cell.id} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <div id="after-map" tabIndex={-1}>
        <details className="map-table">
          <summary>{say.table}</summary>
          <EvidenceTable byDomain={byDomain} />
        </details>
      </div>
    </>
  )
}

/** What a cell shows: a level, or a sign for what is no level. */
export function useDrawnAs(): (cell: MapCell) => Parameters<typeof Cell>[0]['level'] {
  const { apart } = recommendation.map
  return ({ answer: { drawn } }) => {
    if (!drawn) return { text: apart, isDashed: false }
    return drawn.height === 'none' ? { text: '?', isDashed: true } : drawn.height
  }
}

function MapCellDrawn({ cell }: { readonly cell: MapCell }) {
  const { map: say } = recommendation
  const drawnAs = useDrawnAs()
  const { name, answer } = cell
  const { drawn, known, ref } = answer
  const level = drawn && drawn.height !== 'none' ? `${say.step(drawn.height)}, ` : ''
  return (
    <li>
      <ToAnswer at={ref}>
        <Cell level={drawnAs(cell)} ink={drawn?.ink ?? 0} />
        <span>{name}</span>
        <span className="sr">{`: ${level}${known}`}</span>
      </ToAnswer>
    </li>
  )
}

export function MapKey() {
  const { map: say } = recommendation
  return (
    <ul className="key" aria-label={say.key}>
      {([3, 2, 1, 0] as const).map((ink) => (
        <li key={ink}>
          <Glyph height={3} ink={ink} size={20} />
          <span>{decision.basis[ink]}</span>
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
