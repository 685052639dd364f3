import { Fragment, useMemo, useState, type ReactElement } from 'react'
import { Link, useLocation } from 'wouter'
import { present } from '../../locales/en/present.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { views } from '../../report/views.ts'
import { useNeeded } from '../../ui/needed.ts'
import { RecommendedContext } from '../parts/recommended.ts'
import { useRecommendedNow } from '../parts/use-recommended-now.ts'
import { useReport } from '../parts/use-report.ts'
import { Frame } from './frame.tsx'
import { KeysListed } from './keys-listed.tsx'
import { placesIn, screenAt, type Screen } from './screen.ts'
import { screensOf } from './screens-of.tsx'
import { CharacterKeysContext, stepOf, useKeys } from './use-keys.ts'
import { useRoomKeys } from './use-room-keys.tsx'
import { Wall } from './wall.tsx'
import './present.css'

type Props = {
  /** When and where the last change was kept. */
  readonly saved: ReactElement
  /** What may not wait until the room has gone: a change that could not be kept. */
  readonly alert: ReactElement
}

/** The whole assessment for a room, one thing a screen, walked by keys alone. Notes, evidence and a parked post stay off. */
export function PresentPage(props: Props) {
  const telling = useRecommendedNow()
  const [address] = useLocation()
  const report = useReport(telling, views.projector)
  const assessment = useAssessment()
  const content = useNeeded(useWork().loadContent)
  const screens = useMemo(
    () => screensOf(telling, report, { content, assessment }),
    [telling, report, content, assessment],
  )
  const path = address.split('/').slice(4).join('/')
  return (
    <RecommendedContext value={telling}>
      {path === 'wall' ? <Wall screens={screens} /> : <Walked {...props} screens={screens} path={path} />}
    </RecommendedContext>
  )
}

type WalkedProps = Props & { readonly screens: readonly Screen[]; readonly path: string }

function Walked({ saved, alert, screens, path: wanted }: WalkedProps) {
  const [, navigate] = useLocation()
  const [areCharactersOn, setCharactersOn] = useState(true)
  const { id, about } = useAssessment()
  const at = screenAt(screens, wanted)
  const { path, page, where, body } = screens[at]!
  const [back, next] = [screens[at - 1], screens[at + 1]]

  const room = useRoomKeys({
    places: placesIn(screens, id),
    here: placesIn(screens.slice(0, at + 1), id).at(-1)?.to,
    areCharactersOn,
  })

  useKeys((event) => {
    if (room.press(event)) return true
    if (event.key === 'Escape') {
      navigate(page)
      return true
    }
    const by = stepOf(event)
    const to = by && screens[at + by]
    if (to) navigate(paths.present(id, to.path))
    return by !== undefined
  })

  return (
    <CharacterKeysContext value={areCharactersOn}>
      <Frame
        title={about.about.title}
        where={where}
        beside={saved}
        moves={
          <>
            <Link className="move" href={page} aria-keyshortcuts="Escape">
              <kbd aria-hidden="true">{present.signs.leave}</kbd> {present.leave}
            </Link>
            {room.button}
            {back && (
              <Link className="btn quiet" href={paths.present(id, back.path)} aria-keyshortcuts="ArrowLeft">
                <kbd aria-hidden="true">{present.signs.back}</kbd> {present.back}
              </Link>
            )}
            {next && (
              <Link className="btn" href={paths.present(id, next.path)} aria-keyshortcuts="ArrowRight">
                {present.next} <kbd aria-hidden="true">{present.signs.next}</kbd>
              </Link>
            )}
          </>
        }
      >
        {alert}
        <Fragment key={path}>{body}</Fragment>
        {path === '' && (
          <KeysListed areCharactersOn={areCharactersOn} setCharactersOn={setCharactersOn} canFill={room.canFill} />
        )}
      </Frame>
      {room.over}
    </CharacterKeysContext>
  )
}
