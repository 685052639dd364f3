import type { Fact, Plan } from '../../domain/content.ts'
import { booklet } from '../../locales/en/booklet.ts'
import { plainFacts } from '../../locales/en/plain-facts.ts'
import { plans as weighed } from '../../locales/en/plans.ts'
import { room } from '../../locales/en/room.ts'
import { aboutStep as about } from '../../locales/en/about-step.ts'
import { Boxes } from './boxes.tsx'
import { Facts } from './facts.tsx'
import { Lines } from './lines.tsx'
import { WideTable } from './wide-table.tsx'

const groupRows = 5

type Props = { readonly facts: readonly Fact[]; readonly plans: readonly Plan[] }

/** Set-up: what it is about, who is in the room, the plain facts, and the ways that are weighed. */
export function SetUp({ facts, plans }: Props) {
  return (
    <>
      <section>
        <h2>{about.title}</h2>
        <Lines fields={[{ say: about.name, wide: 3 }, { say: booklet.date }]} />
        <Lines fields={[{ say: about.service }, { say: about.people }]} />
        <Lines fields={[{ say: about.organisations }, { say: about.budget }]} />
        <Lines fields={[{ say: about.decision, wide: 3 }, { say: about.decideBy }]} />
        <Boxes boxes={[{ key: 'running', say: about.isRunning }]} />
      </section>
      <section>
        <h2>{room.title}</h2>
        <p className="small soft">{room.hint}</p>
        <WideTable className="groups" name={room.title}>
          <thead>
            <tr>
              <th scope="col">{room.group}</th>
              <th scope="col">{room.organisation}</th>
              {Object.entries(room.kinds).map(([kind, say]) => (
                <th scope="col" className="tick" key={kind}>
                  {say}
                </th>
              ))}
              <th scope="col" className="tick">
                {room.present}
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
        <h2>{plainFacts.title}</h2>
        <p className="small soft">{plainFacts.hint}</p>
        <Facts facts={facts} as="h3" />
      </section>
      <section className="whole">
        <h2>{weighed.setUp.title}</h2>
        <p className="small soft">{weighed.setUp.hint}</p>
        {plans.map(({ id, name }) => (
          <Lines fields={[{ say: weighed.of(name, weighed.setUp.onPaper) }]} key={id} />
        ))}
        <p className="small soft">{weighed.setUp.asNow}</p>
      </section>
    </>
  )
}
