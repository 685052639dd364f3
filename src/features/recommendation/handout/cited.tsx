import type { Recommended } from '../../../domain/recommend.ts'
import { createContext, useContext } from 'react'
import type { Standing } from '../../../domain/content.ts'
import { useWords } from '../../../locales/words.ts'
import type { Library } from '../../../ports/use-work.ts'
import { claimsOf } from './claims-of.ts'

/** The sources behind the handout: the texts first, then the studies by name; and which of them, from 1, each claim has. */
export type Cited = { readonly cites: readonly string[]; readonly numbers: ReadonlyMap<string, readonly number[]> }

export function citedBy(telling: Recommended, library: Library | undefined): Cited {
  if (!library) return { cites: [], numbers: new Map() }
  const claims = [...claimsOf(telling)].flatMap((id) => library.claims.get(id) ?? [])
  const texts = claims.flatMap(({ sources }) =>
    sources.map(({ source }) => library.sources.get(source)?.cite ?? source),
  )
  const studies = claims.flatMap((claim) => claim.studies.map((id) => library.studies.get(id)?.cite ?? id))
  const inOrder = [...library.sources.values()].map(({ cite }) => cite).filter((cite) => texts.includes(cite))
  const cites = [...new Set([...inOrder, ...studies.sort()])]
  const number = (cite: string) => cites.indexOf(cite) + 1
  const numbers = new Map(
    claims.map(({ id, sources, studies: behind }) => [
      id,
      [
        ...sources.map(({ source }) => number(library.sources.get(source)?.cite ?? source)),
        ...behind.map((study) => number(library.studies.get(study)?.cite ?? study)),
      ],
    ]),
  )
  return { cites, numbers }
}

export const CitedContext = createContext<Cited>({ cites: [], numbers: new Map() })

type Props = { readonly claims: readonly string[]; readonly standing?: Standing | undefined }

/** Where something comes from, as numbers in the list of sources; or that it is ours. */
export function Refs({ claims, standing }: Props) {
  const { handout: words } = useWords()
  const { numbers } = useContext(CitedContext)
  const found = [...new Set(claims.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b)
  const isOurs = standing !== undefined && standing !== 'report'
  if (!isOurs && found.length === 0) return null
  return (
    <span className="refs">
      {' '}
      {isOurs && <span>{`${words.ours} `}</span>}
      {found.length > 0 && <span>{words.refs(found)}</span>}
    </span>
  )
}
