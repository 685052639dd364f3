import { byId } from '../../domain/by-id.ts'
import type { FullQuestion } from '../../domain/content.ts'
import type { OnTheWall } from '../../domain/session/on-the-wall.ts'
import type { RoundShown } from '../../domain/session/sitting.ts'
import { levelOfGroup } from '../../domain/voices/level-of-group.ts'
import { present } from '../../locales/en/present.ts'
import { session } from '../../locales/en/session.ts'
import { wall as words } from '../../locales/en/wall.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { Title } from '../../ui/title.tsx'
import { cellSays } from '../parts/cell-says.ts'
import { keyOf } from '../parts/key-of.ts'
import { useRecommended } from '../parts/recommended.ts'
import { Dot, DotsAt, levelSays, peopleShown } from '../parts/room-picture.tsx'
import { cut } from './cut.ts'
import { JoinAt } from './join-at.tsx'

/** What the room is asked, and what it said, as large as can be read from the back. */
export function RoomScreen({ room }: { readonly room: OnTheWall }) {
  const { content } = useRecommended()
  const question = byId(content.questions, room.question)
  const { shown } = room
  const isSaid = shown !== undefined && shown.cells.length > 0
  return (
    <>
      <Title tab={words.where(room.at, room.of, room.round)}>{question.ask}</Title>
      {room.stage === 'waiting' && room.phones ? (
        <JoinAt {...room.phones} />
      ) : (
        <ol
          className={`said-by-number${isSaid ? ' counted' : ''}${isSaid && peopleShown(shown) > manyPeople ? ' many' : ''}`}
        >
          {[...question.levels, session.unknown].map((say, at) => (
            <li key={say}>
              <kbd>{keyOf(at)}</kbd> <span>{cut(say, longest)}</span> {isSaid && <DotsAt at={at} round={shown} />}
              {isSaid && <span className="sr">{words.people(countAt(shown, at))}</span>}
            </li>
          ))}
        </ol>
      )}
      {isSaid && <WhoIsWho question={question} round={shown} />}
    </>
  )
}

/** Which dots are whose, and what each group says as a group. */
function WhoIsWho({
  question,
  round: { cells, notShown },
}: {
  readonly question: FullQuestion
  readonly round: RoundShown
}) {
  const { voices } = useAssessment()
  const shown = cells.length > mostGroups ? cells.slice(0, mostGroups - 1) : cells
  return (
    <ul className="who-is-who" aria-label={words.asGroups}>
      {shown.map(({ voices: ids, counts }, of) => (
        <li key={ids.join()}>
          <Dot of={of} /> <span>{`${cut(cellSays(ids, voices), longestGroup)}:`}</span>{' '}
          <b>{levelSays(levelOfGroup(counts, question.reads))}</b>
        </li>
      ))}
      {cells.length > shown.length && <li className="soft">{present.moreGroups(cells.length - shown.length)}</li>}
      {notShown > 0 && <li className="soft">{session.shown.notShown(notShown)}</li>}
    </ul>
  )
}

const mostGroups = 9
const longestGroup = 40
/** More dots than this are drawn smaller. */
const manyPeople = 45

const countAt = ({ cells }: RoundShown, at: number): number => cells.reduce((sum, { counts }) => sum + counts[at]!, 0)

/** The longest sentence of ours has fewer signs. */
const longest = 200

/** Where the room is: which question, and how far it is with it. */
export function whereIn(room: OnTheWall): string {
  const { shown } = room
  const how =
    shown && shown.cells.length > 0
      ? session.shown.line(session.shown.how[shown.how], peopleShown(shown), 1)
      : stageSays(room)
  return `${words.where(room.at, room.of, room.round)}. ${how}`
}

function stageSays({ stage, answered, heads }: OnTheWall): string {
  if (stage === 'answering') return session.answered(answered, heads)
  return stage === 'shown' ? words.stage.nobody : words.stage[stage]
}
