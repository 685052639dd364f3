import type { Now, StepNow } from '../domain/session/wire.ts'
import { peopleIn, type Row } from '../domain/session/tally.ts'
import { phone as words } from '../locales/en/phone.ts'
import { bothSay } from '../locales/lists.ts'
import { Heading } from './heading.tsx'
import { OwnPace } from './own-pace.tsx'

type Props = { readonly now: Now; readonly step: StepNow }

/** What the room said to a question. */
export const Shown = ({ now, step }: Props) => (
  <div className="stack-5">
    <div>
      <p className="eyebrow">{words.shown.over}</p>
      <Heading about={`shown ${step.id} ${step.round}`} tab={step.ask}>
        {step.ask}
      </Heading>
    </div>
    <Picture now={now} step={step} />
    {now.pace === 'own-pace' && <OwnPace />}
  </div>
)

/** The room's picture, in words: for each answer, how many of each group gave it. */
export function Picture({ now, step }: Props) {
  const { cells = [], notShown = 0 } = step
  return (
    <div className="stack">
      {cells.length === 0 ? (
        <p className="lead">{words.shown.none}</p>
      ) : (
        <table className="picture">
          <caption className="sr">{words.shown.caption}</caption>
          <thead className="sr">
            <tr>
              <th>{words.shown.answer}</th>
              <th>{words.shown.who}</th>
            </tr>
          </thead>
          <tbody>
            {[...(now.marks ?? step.levels), words.shown.unknown].map((say, place) => (
              <tr key={place}>
                <th scope="row">{say}</th>
                <td>
                  <Said cells={cells} place={place} now={now} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notShown > 0 && <p className="soft">{words.shown.notShown(notShown)}</p>}
    </div>
  )
}

function Said({ cells, place, now }: { readonly cells: Cells; readonly place: number; readonly now: Now }) {
  const said = cells.filter(({ counts }) => (counts[place] ?? 0) > 0)
  if (said.length === 0) return <p className="nobody">{words.shown.nobody}</p>
  return (
    <ul>
      {said.map(({ voices, counts }) => (
        <li key={voices.join()}>
          <span>{namesSay(now, voices)}</span>
          <b>{words.shown.of(counts[place]!, peopleIn(counts))}</b>
          <Bar part={counts[place]! / peopleIn(counts)} />
        </li>
      ))}
    </ul>
  )
}
type Cells = readonly { readonly voices: readonly string[]; readonly counts: Row }[]

/** How much of a group, drawn. The words beside it say it. */
const Bar = ({ part }: { readonly part: number }) => (
  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <path d="M0 7.5h100" className="ground" />
    <path d={`M0 0h${Math.round(part * 100)}v8H0z`} className="filled" />
  </svg>
)

/** Groups that are told together are named together. */
function namesSay({ groups }: Now, ids: readonly string[]): string {
  const names = bothSay(ids.map((id) => groups.find((group) => group.id === id)?.name ?? id))
  return ids.length > 1 ? words.shown.together(names) : names
}
