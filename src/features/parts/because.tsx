import { useState } from 'react'
import { Link } from 'wouter'
import type { Claim, Finding, Library, Standing } from '../../domain/content.ts'
import { dateSay } from '../../locales/dates.ts'
import { common } from '../../locales/en/common.ts'
import { parts as words } from '../../locales/en/parts.ts'
import { paths } from '../../ports/paths.ts'
import { useDevice } from '../../ports/use-device.ts'

import { Linked } from './linked.tsx'
import { failureIn, type Failure } from '../../storage/failure.ts'

type Props = {
  readonly claims: readonly string[]
  readonly since?: readonly string[]
  readonly standing?: Standing | undefined
  readonly toggled?: (isOpen: boolean) => void
}

/** Where something comes from: the claims behind it, with their place in the report and their studies; then what was found since. Opened in place. */
export function Because({ claims, since = [], standing, toggled }: Props) {
  const { loadLibrary } = useDevice()
  const [library, setLibrary] = useState<Library>()
  const [failure, setFailure] = useState<Failure>()
  const load = () => {
    setFailure(undefined)
    loadLibrary().then(setLibrary, (error: unknown) => setFailure(failureIn(error)))
  }
  return (
    <>
      {claims.length === 0 && <p className="source">{words.standing[standing ?? 'inference']}</p>}
      {claims.length + since.length > 0 && (
        <details
          className="source"
          onToggle={({ currentTarget: { open } }) => {
            toggled?.(open)
            if (open && !library) load()
          }}
        >
          <summary>{words.sources(claims.length, since.length)}</summary>
          {claims.length > 0 && standing && standing !== 'report' && <p>{words.standing[standing]}</p>}
          {failure && <p role="alert">{common.keeping.why[failure]}</p>}
          {library && claims.length > 0 && (
            <ul className="claims">
              {claims.map((id) => {
                const claim = library.claims.get(id)
                return claim && <ClaimLine key={id} claim={claim} library={library} />
              })}
            </ul>
          )}
          {library && since.length > 0 && <Since ids={since} library={library} />}
        </details>
      )}
    </>
  )
}

export function ClaimLine({ claim, library }: { readonly claim: Claim; readonly library: Library }) {
  const where = claim.sources.map(({ source, at }) => words.place(library.sources.get(source)?.cite ?? source, at))
  const studies = claim.studies.map((id) => library.studies.get(id)?.cite ?? id)
  return (
    <li id={`claim-${claim.id}`}>
      <p>{claim.say}</p>
      <p className="cite">
        <span>{[...where, ...studies].join('; ')}</span> <span className="code">{claim.id}</span>
      </p>
    </li>
  )
}

/** What was found since the report, apart from what the report says; up to which day it was looked for, and how far to trust it. */
const Since = ({ ids, library }: { readonly ids: readonly string[]; readonly library: Library }) => (
  <>
    <p className="after">
      <b>{words.since.title}</b> <Link href={paths.about('since')}>{words.since.upTo(dateSay(library.compiled))}</Link>
    </p>
    <ul className="claims">
      {ids.map((id) => {
        const finding = library.findings.get(id)
        return finding && <FindingLine key={id} finding={finding} />
      })}
    </ul>
  </>
)

const FindingLine = ({
  finding: { id, name, found, certainty, notShown, cite, link },
}: {
  readonly finding: Finding
}) => (
  <li>
    <p>
      <b>{`${name}:`}</b> <span>{found}</span>
    </p>
    <p>
      <b>{`${words.since.certainty[certainty]}.`}</b> <span>{words.since.notShown}</span> <span>{notShown}</span>
    </p>
    <p className="cite">
      <Linked cite={cite} link={link} /> <span className="code">{id}</span>
    </p>
  </li>
)
