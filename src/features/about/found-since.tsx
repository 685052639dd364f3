import type { Finding, KindOfWork } from '../../domain/content.ts'
import { dateSay } from '../../locales/dates.ts'
import { about } from '../../locales/en/about.ts'
import { parts } from '../../locales/en/parts.ts'
import { useDevice } from '../../ports/use-device.ts'
import { FoldWhenNarrow } from '../../ui/fold-when-narrow.tsx'
import { Jump } from '../../ui/jump.tsx'
import { useNeeded } from '../../ui/needed.ts'
import { Title } from '../../ui/title.tsx'
import { Linked } from '../parts/linked.tsx'
import '../../ui/open-on-paper.ts'

/** What was found since the report, by kind of role or way of working; how it was made, how to read it, and its limits. */
export function FoundSince() {
  const { since: words, how } = about
  const { loadLibrary } = useDevice()
  const { findings, kindsOfWork, shelfNotes, compiled } = useNeeded(loadLibrary)
  return (
    <>
      <Title tab={parts.since.title}>{parts.since.title}</Title>
      <p className="lead soft">{words.lead(findings.size, dateSay(compiled))}</p>
      <nav className="contents" aria-label={how.contents}>
        {kindsOfWork.map(({ id, name }) => (
          <Jump key={id} to={id}>
            {name}
          </Jump>
        ))}
      </nav>
      <ul className="rows section">
        {shelfNotes.map(({ id, name, say }) => (
          <li key={id}>
            <h2 className="row-title">{name}</h2>
            <p className="body">{say}</p>
          </li>
        ))}
      </ul>
      {kindsOfWork.map((kind) => (
        <OfOneKind
          key={kind.id}
          kind={kind}
          findings={[...findings.values()].filter((one) => one.about.includes(kind.id))}
        />
      ))}
    </>
  )
}

type OfOne = { readonly kind: KindOfWork; readonly findings: readonly Finding[] }

const OfOneKind = ({ kind: { id, name, say }, findings }: OfOne) => (
  <section className="section" aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {name}
    </h2>
    <p className="after">
      <b>{about.since.first}</b> <span>{say}</span>
    </p>
    <FoldWhenNarrow summary={about.since.of(findings.length, name)}>
      <ul className="rows tests-told">
        {findings.map((finding) => (
          <FindingRow key={finding.id} finding={finding} />
        ))}
      </ul>
    </FoldWhenNarrow>
  </section>
)

function FindingRow({ finding }: { readonly finding: Finding }) {
  const { since: words } = about
  const { id, name, found, notShown, certainty, read, cite, link } = finding
  return (
    <li>
      <div className="label">
        <h3>{name}</h3>
        <small>{parts.since.certainty[certainty]}</small>
      </div>
      <div className="body">
        <p>{found}</p>
        <p>
          <b>{parts.since.notShown}</b> <span>{notShown}</span>
        </p>
        <details className="source">
          <summary>
            {words.more}
            <span className="sr">{`: ${name}`}</span>
          </summary>
          {(['looked', 'appliesTo', 'reason'] as const).map((field) => (
            <p key={field}>
              <b>{words[field]}</b> <span>{finding[field]}</span>
            </p>
          ))}
          <p>{words.read(read)}</p>
        </details>
      </div>
      <p className="source">
        <Linked cite={cite} link={link} /> <span className="code">{id}</span>
      </p>
    </li>
  )
}
