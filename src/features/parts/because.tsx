import { useState } from 'react'
import type { Claim, Standing } from '../../domain/content.ts'
import { common } from '../../locales/en/common.ts'
import { parts as words } from '../../locales/en/parts.ts'
import { useDevice } from '../../ports/use-device.ts'
import type { Library } from '../../ports/use-work.ts'
import { failureIn, type Failure } from '../../storage/failure.ts'

type Props = {
  readonly claims: readonly string[]
  readonly standing?: Standing | undefined
  readonly toggled?: (isOpen: boolean) => void
}

/** Where something comes from: the claims behind it, with their place in the report and their studies, opened in place. */
export function Because({ claims, standing, toggled }: Props) {
  const { loadLibrary } = useDevice()
  const [library, setLibrary] = useState<Library>()
  const [failure, setFailure] = useState<Failure>()
  const load = () => {
    setFailure(undefined)
    loadLibrary().then(setLibrary, (error: unknown) => setFailure(failureIn(error)))
  }
  if (claims.length === 0) return <p className="source">{words.standing[standing ?? 'inference']}</p>
  return (
    <details
      className="source"
      onToggle={({ currentTarget: { open } }) => {
        toggled?.(open)
        if (open && !library) load()
      }}
    >
      <summary>{words.sources(claims.length)}</summary>
      {standing && standing !== 'report' && <p>{words.standing[standing]}</p>}
      {failure && <p role="alert">{common.keeping.why[failure]}</p>}
      <ul className="claims">
        {claims.map((id) => {
          const claim = library?.claims.get(id)
          return claim && <ClaimLine key={id} claim={claim} library={library!} />
        })}
      </ul>
    </details>
  )
}

function ClaimLine({ claim, library }: { readonly claim: Claim; readonly library: Library }) {
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
