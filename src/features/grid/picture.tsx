import { grid as words } from '../../locales/en/grid.ts'
import { tenths, whole } from '../../report/grid-hours.ts'
import type { RungTold } from '../../report/grid-told.ts'
import { Wide } from './wide.tsx'

/** How wide the longest bar is drawn. */
const width = 600
const height = 36

/** The ladder's silhouette on a true scale, the highest step on top, and the same as a table. */
export function Picture({ rungs }: { readonly rungs: readonly RungTold[] }) {
  const { picture: say } = words
  const scale = width / Math.max(1, ...rungs.map(({ most }) => most))
  return (
    <section className="section" aria-labelledby="grid-picture">
      <h2 id="grid-picture">{say.title}</h2>
      <svg className="grid-patterns" width="0" height="0" aria-hidden="true">
        <pattern id="grid-rest" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="grid-ground" width="6" height="6" />
          <rect className="grid-stripe" width="1.2" height="6" />
        </pattern>
      </svg>
      <ol className="grid-rungs" reversed>
        {[...rungs].reverse().map((rung) => (
          <li key={rung.rung}>
            <span className="name">{rung.name}</span>
            <Bar rung={rung} scale={scale} />
            <span className="hours">{rangeOf(rung, whole)}</span>
          </li>
        ))}
      </ol>
      <ul className="grid-key small">
        <li>
          <Swatch of="high" /> <span>{say.key.high}</span>
        </li>
        <li>
          <Swatch of="rest" /> <span>{say.key.rest}</span>
        </li>
        <li>
          <Swatch of="maybe" /> <span>{say.key.maybe}</span>
        </li>
      </ul>
      <p className="small soft">{say.order}</p>
      {rungs.some(({ isExact }) => !isExact) && <p className="small">{say.notExact}</p>}
      <details className="fold">
        <summary>{say.table}</summary>
        <Wide name={say.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.rung}</th>
                <th scope="col">{say.hours}</th>
                <th scope="col">{say.high}</th>
                <th scope="col">{say.least}</th>
                <th scope="col">{say.most}</th>
              </tr>
            </thead>
            <tbody>
              {rungs.map(({ rung, name, likely, high, least, most }) => (
                <tr key={rung}>
                  <th scope="row">{name}</th>
                  <td>{tenths(likely)}</td>
                  <td>{tenths(high)}</td>
                  <td>{tenths(least)}</td>
                  <td>{tenths(most)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      </details>
    </section>
  )
}

function rangeOf({ least, most }: RungTold, say: (minutes: number) => string): string {
  const [from, to] = [say(least), say(most)]
  return words.hours(from === to ? to : words.between(from, to))
}

function Bar({ rung, scale }: { readonly rung: RungTold; readonly scale: number }) {
  const [high, sure, most] = [rung.sureHigh * scale, rung.sure * scale, rung.most * scale]
  return (
    <svg
      viewBox={`-1 0 ${width + 2} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.picture.bar(rung.name, rangeOf(rung, whole))}
    >
      <rect className="high" x={0} y={2} width={high} height={height - 4} />
      <rect className="rest" x={high} y={2} width={Math.max(0, sure - high)} height={height - 4} />
      {most > sure && <rect className="maybe" x={sure} y={3} width={most - sure} height={height - 6} />}
    </svg>
  )
}

const Swatch = ({ of }: { readonly of: 'high' | 'rest' | 'maybe' }) => (
  <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true">
    <rect className={of} x={1} y={1} width={32} height={16} />
  </svg>
)
