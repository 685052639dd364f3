import { memo } from 'react'
import { grid as words } from '../../locales/en/grid.ts'
import { tenths } from '../../report/grid-hours.ts'
import type { RungTold } from '../../report/grid-told.ts'
import { rungHours } from '../../report/rung-hours.ts'
import { Silhouette, SilhouettePattern, SilhouetteSwatch } from '../../ui/charts/silhouette.tsx'
import { Wide } from './wide.tsx'

/** The ladder's silhouette on a true scale, the highest step on top, and the same as a table. */
export const Picture = memo(function Picture({ rungs }: { readonly rungs: readonly RungTold[] }) {
  const { picture: say } = words
  const longest = Math.max(...rungs.map(({ most }) => most))
  return (
    <section className="section" aria-labelledby="grid-picture">
      <h2 id="grid-picture">{say.title}</h2>
      <SilhouettePattern />
      <ol className="grid-rungs" reversed>
        {[...rungs].reverse().map((rung) => (
          <li key={rung.rung}>
            <span className="name">{rung.name}</span>
            <Silhouette
              first={rung.sureHigh}
              sure={rung.sure}
              most={rung.most}
              longest={longest}
              say={say.bar(rung.name, rungHours(rung))}
            />
            <span className="hours">{rungHours(rung)}</span>
          </li>
        ))}
      </ol>
      <ul className="grid-key small">
        <li>
          <SilhouetteSwatch of="high" /> <span>{say.key.high}</span>
        </li>
        <li>
          <SilhouetteSwatch of="rest" /> <span>{say.key.rest}</span>
        </li>
        <li>
          <SilhouetteSwatch of="maybe" /> <span>{say.key.maybe}</span>
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
})
