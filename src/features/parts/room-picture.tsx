import type { FullQuestion } from '../../domain/content.ts'
import type { RoundShown } from '../../domain/session/sitting.ts'
import { peopleIn } from '../../domain/session/tally.ts'
import { levelOfGroup } from '../../domain/voices/level-of-group.ts'
import { placeOf } from '../../domain/session/tally.ts'
import { session } from '../../locales/en/session.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { keyOf } from './key-of.ts'
import { cellSays } from './cell-says.ts'
import './room-picture.css'

const { shown: words } = session

type Props = { readonly question: FullQuestion; readonly round: RoundShown }

/** What the room said: under each sentence a dot a person, patterned by group, and the same in numbers beside. */
export function RoomPicture({ question, round }: Props) {
  const { voices } = useAssessment()
  const choices = [...question.levels, session.unknown]
  const names = round.cells.map(({ voices: ids }) => cellSays(ids, voices))
  return (
    <div className="room-said">
      <figure aria-label={words.picture}>
        <ol className="sentences">
          {choices.map((say, at) => (
            <li key={say}>
              <b className="key-of">{keyOf(at)}</b> <span>{say}</span>
              <DotsAt at={at} round={round} />
            </li>
          ))}
        </ol>
      </figure>
      <div className="in-numbers">
        <table aria-label={words.table}>
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              {choices.map((say, at) => (
                <th scope="col" className="num" key={say}>
                  <span aria-hidden="true">{keyOf(at)}</span>
                  <span className="sr">{say}</span>
                </th>
              ))}
              <th scope="col" className="num">
                {words.asGroup}
              </th>
            </tr>
          </thead>
          <tbody>
            {round.cells.map(({ voices: ids, counts }, of) => (
              <tr key={ids.join()}>
                <th scope="row">
                  <Dot of={of} /> <span>{names[of]}</span>
                </th>
                {counts.map((people, at) => (
                  <td className="num" key={choices[at]}>
                    {people}
                  </td>
                ))}
                <td className="num">
                  <b>{levelSays(levelOfGroup(counts, question.reads))}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {round.notShown > 0 && <p className="small soft">{words.notShown(round.notShown)}</p>}
        <p className="small soft">{words.asGroupSay}</p>
      </div>
    </div>
  )
}

/** A dot for each person who chose a sentence. */
export const DotsAt = ({ at, round }: { readonly at: number; readonly round: RoundShown }) => (
  <span className="dots" aria-hidden="true">
    {round.cells.map(({ voices, counts }, of) =>
      Array.from({ length: counts[at]! }, (_, one) => <Dot of={of} key={`${voices.join()} ${one}`} />),
    )}
  </span>
)

export const levelSays = (level: ReturnType<typeof levelOfGroup>): string =>
  level === 'unknown' ? words.unknownShort : String(keyOf(placeOf(level)))

/** How many people are shown of a round. */
export const peopleShown = ({ cells }: RoundShown): number =>
  cells.reduce((sum, { counts }) => sum + peopleIn(counts), 0)

const patterns = 8

/** One person, by the pattern of a group. A picture beside words, never instead of them. */
export const Dot = ({ of }: { readonly of: number }) => (
  <svg className={`dot dot-${of % patterns}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <Shape of={of % patterns} />
  </svg>
)

function Shape({ of }: { readonly of: number }) {
  switch (of) {
    case 0:
      return <circle className="full" cx="12" cy="12" r="10" />
    case 1:
      return <circle className="line" cx="12" cy="12" r="9" />
    case 2:
      return (
        <>
          <circle className="line" cx="12" cy="12" r="9" />
          <path className="full" d="M12 3a9 9 0 0 1 0 18z" />
        </>
      )
    case 3:
      return <rect className="full" x="3" y="3" width="18" height="18" />
    case 4:
      return <rect className="line" x="4" y="4" width="16" height="16" />
    case 5:
      return (
        <>
          <circle className="line" cx="12" cy="12" r="9" />
          <circle className="full" cx="12" cy="12" r="4" />
        </>
      )
    case 6:
      return <path className="full" d="M12 2l11 20H1z" />
    default:
      return <path className="line" d="M12 4l9 16H3z" />
  }
}
