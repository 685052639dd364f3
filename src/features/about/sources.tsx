import { Link } from 'wouter'
import { about } from '../../locales/en/about.ts'
import { parts } from '../../locales/en/parts.ts'
import { paths } from '../../ports/paths.ts'
import { useDevice } from '../../ports/use-device.ts'
import { useNeeded } from '../../ui/needed.ts'
import { ClaimLine } from '../parts/because.tsx'
import { Title } from '../../ui/title.tsx'
import { Linked } from '../parts/linked.tsx'

/** The five texts with their cautions, every claim drawn from them, and the studies behind. */
export function Sources() {
  const words = about.sources
  const { loadLibrary } = useDevice()
  const library = useNeeded(loadLibrary)
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.lead}</p>
      <p className="after">
        <Link href={paths.about('since')}>{words.since}</Link>
      </p>
      <ul className="rows section">
        {[...library.sources.values()].map(({ id, cite, note }) => (
          <li key={id}>
            <h2 className="row-title">{cite}</h2>
            <p className="body">{note}</p>
          </li>
        ))}
      </ul>
      <section className="section">
        <h2>{words.studies}</h2>
        <p className="after">{words.studiesSay}</p>
        <ul className="ticks small">
          {[...library.studies.values()].map(({ id, cite, note, link }) => (
            <li key={id}>
              <Linked cite={cite} link={link} />
              {note && <small>{note}</small>}
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>{words.claims}</h2>
        <ul className="ticks small">
          {[...library.claims.values()].map(({ id, kind, say, sources }) => (
            <li key={id} id={`claim-${id}`}>
              <span>{say}</span>
              <small>
                {[
                  words.claimKinds[kind],
                  ...sources.map(({ source, at }) => parts.place(library.sources.get(source)?.cite ?? source, at)),
                  id,
                ].join('. ')}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** Some of the claims alone: what one question or rule rests on. */
export function Claims({ ids }: { readonly ids: readonly string[] }) {
  const words = about.sources
  const { loadLibrary } = useDevice()
  const library = useNeeded(loadLibrary)
  return (
    <>
      <p className="eyebrow">
        <button type="button" className="link" onClick={() => history.back()}>
          {words.back}
        </button>
      </p>
      <Title tab={words.some}>{words.some}</Title>
      <ul className="claims section">
        {ids.map((id) => {
          const claim = library.claims.get(id)
          return claim && <ClaimLine key={id} claim={claim} library={library} />
        })}
      </ul>
      <p className="after">
        <Link href={paths.about('sources')}>{words.title}</Link>
      </p>
    </>
  )
}
