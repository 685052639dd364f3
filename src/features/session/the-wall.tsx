import { useEffect, useRef, useState } from 'react'
import type { OfDesk, Showing, WallAt } from '../../domain/session/on-the-wall.ts'
import { wall as words } from '../../locales/en/wall.ts'
import { paths } from '../../ports/paths.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { wallLine, type WallLine } from '../../ports/wall.ts'

/** What stands on the wall, chosen here: what the desk is at, unless something else is put there until the room goes on. */
export function TheWall({ shows, isHanded = false }: { readonly shows: OfDesk; readonly isHanded?: boolean }) {
  const { id } = useAssessment()
  const step = stepOf(shows)
  const [put, setPut] = useState<{ readonly showing: Exclude<Showing, OfDesk>; readonly until: string }>()
  const showing: Showing = put?.until === step ? put.showing : shows
  const at = useWall(id, showing)
  const show = (next: Exclude<Showing, OfDesk>) => setPut({ showing: next, until: step })
  const screen = (path: string) => show({ on: 'screen', path })
  if (isHanded) return null
  if (!at)
    return (
      <p className="sitting-part small">
        <a href={`#${paths.present(id, 'wall')}`} target="_blank" rel="noopener">
          {words.open}
        </a>{' '}
        <span className="soft">{words.openHint}</span>
      </p>
    )
  return (
    <section className="sitting-part stack small" aria-labelledby="the-wall">
      <h2 id="the-wall">{words.title}</h2>
      <p role="status">{words.shows(at.where)}</p>
      <p className="actions">
        <button
          type="button"
          className="btn quiet small"
          aria-pressed={showing.on === shows.on}
          onClick={() => setPut(undefined)}
        >
          {words.ofDesk[shows.on]}
        </button>
        <button
          type="button"
          className="btn quiet small"
          aria-pressed={showing.on === 'blank'}
          onClick={() => show({ on: 'blank' })}
        >
          {words.blank}
        </button>
      </p>
      <div className="field">
        <label htmlFor="put-on-the-wall">{words.put}</label>
        <select
          id="put-on-the-wall"
          value={showing.on === 'screen' ? (placeOf(showing.path, at)?.path ?? '') : ''}
          onChange={({ target }) => target.value !== '' && screen(target.value)}
        >
          <option value="">{words.else}</option>
          {at.places.map(({ path, name }) => (
            <option value={path} key={path}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {showing.on === 'screen' && (
        <p className="actions">
          <button
            type="button"
            className="btn quiet small"
            disabled={at.back === undefined}
            onClick={() => screen(at.back!)}
          >
            {words.back}
          </button>
          <button
            type="button"
            className="btn quiet small"
            disabled={at.next === undefined}
            onClick={() => screen(at.next!)}
          >
            {words.next}
          </button>
        </p>
      )}
    </section>
  )
}

/** As long as it is the same, what was put on the wall stays there. */
const stepOf = (shows: OfDesk): string =>
  shows.on === 'room' ? `${shows.room.question} ${shows.room.stage} ${shows.room.round}` : shows.marks.stage

/** The place that a screen belongs to. */
const placeOf = (path: string, { places }: WallAt) =>
  places.find((place) => place.path === path) ??
  places.find((place) => place.path !== '' && path.startsWith(`${place.path}/`))

/** Says to every wall what to show, each time it changes; gives what the last of them says back. */
function useWall(id: string, showing: Showing): WallAt | undefined {
  const [at, setAt] = useState<WallAt>()
  const line = useRef<WallLine>(undefined)
  const said = JSON.stringify(showing)
  const latest = useRef(said)
  useEffect(() => {
    latest.current = said
    line.current?.say({ says: 'show', showing: JSON.parse(said) as Showing })
  }, [said])
  useEffect(() => {
    const made = wallLine(id, (heard) => {
      if (heard.says === 'asking') tell()
      if (heard.says === 'here') setAt(heard.at)
      if (heard.says === 'gone') setAt(undefined)
    })
    const tell = () => made.say({ says: 'show', showing: JSON.parse(latest.current) as Showing })
    line.current = made
    tell()
    return () => {
      line.current = undefined
      made.close()
    }
  }, [id])
  return at
}
