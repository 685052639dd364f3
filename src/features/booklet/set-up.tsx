import type { Fact } from '../../domain/content.ts'
import { useWords } from '../../locales/all-words.ts'
import { Facts } from './facts.tsx'
import { Lines } from './lines.tsx'
import { WideTable } from './wide-table.tsx'

const groupRows = 5

/** Set-up: what it is about, who is in the room, the plain facts, and a role already named. */
export function SetUp({ facts }: { readonly facts: readonly Fact[] }) {
  const { booklet, setUp: words } = useWords()
  const { about, voices } = words
  return (
    <>
      <section>
        <h2>{about.title}</h2>
        <Lines fields={[{ say: about.name, wide: 3 }, { say: booklet.date }]} />
        <Lines fields={[{ say: about.service }, { say: about.people }]} />
        <Lines fields={[{ say: about.organisations }, { say: about.budget }]} />
        <Lines fields={[{ say: about.decision, wide: 3 }, { say: about.decideBy }]} />
      </section>
      <section>
        <h2>{voices.title}</h2>
        <p className="small soft">{voices.hint}</p>
        <WideTable className="groups" name={voices.title}>
          <thead>
            <tr>
              <th scope="col">{voices.group}</th>
              <th scope="col">{voices.organisation}</th>
              {Object.entries(voices.kinds).map(([kind, say]) => (
                <th scope="col" className="tick" key={kind}>
                  {say}
                </th>
              ))}
              <th scope="col" className="tick">
                {voices.present}
              </th>
            </tr>
          </thead>
          <tbody aria-hidden="true">
            {Array.from({ length: groupRows }, (_, row) => (
              <tr key={row}>
                {Array.from({ length: 8 }, (_unused, column) => (
                  <td key={column}>{column > 1 && <span className="pen-box" />}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </WideTable>
      </section>
      <section className="new-page">
        <h2>{words.facts.title}</h2>
        <p className="small soft">{words.facts.hint}</p>
        <Facts facts={facts} as="h3" />
      </section>
      <section className="whole">
        <h2>{words.role.title}</h2>
        <p className="small soft">{words.role.hint}</p>
        <Lines fields={[{ say: words.role.label }]} />
      </section>
    </>
  )
}
