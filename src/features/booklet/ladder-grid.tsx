import type { Rung } from '../../domain/content.ts'
import { booklet } from '../../locales/en/booklet.ts'
import { ladder as words } from '../../locales/en/ladder.ts'
import { WideTable } from './wide-table.tsx'

/** The proof ladder up to the rung below a new role: how far each was looked at, and what was left over. */
export function LadderGrid({ ladder }: { readonly ladder: readonly Rung[] }) {
  return (
    <>
      <h4>{words.title}</h4>
      <WideTable className="ladder-grid" name={words.title}>
        <thead>
          <tr>
            <th scope="col">{booklet.rung}</th>
            {[...words.looked, words.unknown].map((say) => (
              <th scope="col" className="tick" key={say}>
                {say}
              </th>
            ))}
            <th scope="col">{booklet.leftOver}</th>
          </tr>
        </thead>
        <tbody>
          {ladder.slice(0, -1).map(({ id, name, ask }) => (
            <tr key={id}>
              <th scope="row">
                <span>{name}</span> <small>{ask}</small>
              </th>
              {[...words.looked, words.unknown].map((say) => (
                <td className="tick" key={say}>
                  <span className="pen-box" aria-hidden="true" />
                </td>
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  )
}
