import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { OnTheWall, Showing, WallAt } from '../../domain/session/on-the-wall.ts'
import { wall as words } from '../../locales/en/wall.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { wallLine, type WallLine } from '../../ports/wall.ts'
import { Title } from '../../ui/title.tsx'
import { Frame } from './frame.tsx'
import { RoomScreen, whereIn } from './room-screen.tsx'
import { MarksScreen, whereInMarks } from './marks-screen.tsx'
import { placesIn, screenAt, type Screen } from './screen.ts'
import { useKeys } from './use-keys.ts'
import { useRoomKeys } from './use-room-keys.tsx'

/** A wall that follows the desk in another window: it shows what is put there, and chooses nothing itself. */
export function Wall({ screens }: { readonly screens: readonly Screen[] }) {
  const { id, about } = useAssessment()
  const [showing, show] = useState<Showing>()
  const at = showing?.on === 'screen' ? screenAt(screens, showing.path) : undefined
  const screen = at === undefined ? undefined : screens[at]
  const where = whereOf(showing, screen)
  const phones = phonesIn(showing)
  const here = wallAt(where, at, screens)
  useLine(id, here, show)
  const places = [{ to: paths.present(id, 'wall'), name: words.follow }, ...placesIn(screens, id)]
  const room = useRoomKeys({ places, here: places[0]!.to, areCharactersOn: true })
  useKeys((event) => room.press(event))
  return (
    <>
      <Frame
        title={about.about.title}
        where={where}
        moves={
          <>
            <span className="move">{phones && <Code {...phones} />}</span>
            {room.button}
          </>
        }
      >
        {showing?.on === 'room' && <RoomScreen room={showing.room} />}
        {showing?.on === 'marks' && <MarksScreen marks={showing.marks} />}
        {screen && <div key={screen.path}>{screen.body}</div>}
        {!showing && (
          <>
            <Title className="show" tab={words.waits}>
              {words.waits}
            </Title>
            <p className="big">{words.waitsSay}</p>
            <p>
              <Link className="btn quiet" href={paths.room(id)}>
                {words.toDesk}
              </Link>
            </p>
          </>
        )}
      </Frame>
      {showing?.on === 'blank' && <div className="unlit" role="img" aria-label={words.blankIs} />}
      {room.over}
    </>
  )
}

/** Where phones go, in the corner of whatever is shown: somebody always comes late. */
const Code = ({ address, code }: { readonly address: string; readonly code: string }) => (
  <span>
    <span>{words.joinAt}</span> <b>{address.replace(/^https?:\/\//, '')}</b> <b className="num">{code}</b>
  </span>
)

function phonesIn(showing: Showing | undefined): OnTheWall['phones'] {
  if (showing?.on === 'marks') return showing.marks.phones
  return showing?.on === 'room' ? showing.room.phones : undefined
}

function whereOf(showing: Showing | undefined, screen: Screen | undefined): string {
  if (showing?.on === 'room') return whereIn(showing.room)
  if (showing?.on === 'marks') return whereInMarks(showing.marks)
  return screen?.where ?? (showing ? words.blank : words.title)
}

function wallAt(where: string, at: number | undefined, screens: readonly Screen[]): WallAt {
  const places = screens.flatMap(({ path, place }) => (place ? [{ path, name: place }] : []))
  const [back, next] = at === undefined ? [] : [screens[at - 1], screens[at + 1]]
  return { where, places, ...(back && { back: back.path }), ...(next && { next: next.path }) }
}

/** Hears what the desk puts here, and says back what is seen: also to one that was loaded again and knows nothing of it. */
function useLine(id: string, here: WallAt, show: (showing: Showing) => void): void {
  const line = useRef<WallLine>(undefined)
  const said = JSON.stringify(here)
  const latest = useRef(said)
  useEffect(() => {
    latest.current = said
    line.current?.say({ says: 'here', at: JSON.parse(said) as WallAt })
  }, [said])
  useEffect(() => {
    const made = wallLine(id, (heard) => {
      if (heard.says !== 'show') return
      show(heard.showing)
      made.say({ says: 'here', at: JSON.parse(latest.current) as WallAt })
    })
    const gone = () => made.say({ says: 'gone' })
    line.current = made
    made.say({ says: 'asking' })
    addEventListener('pagehide', gone)
    return () => {
      line.current = undefined
      removeEventListener('pagehide', gone)
      gone()
      made.close()
    }
  }, [id, show])
}
