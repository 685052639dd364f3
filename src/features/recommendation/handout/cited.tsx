import { createContext, useContext } from 'react'
import type { Standing } from '../../../domain/content.ts'
import { handout } from '../../../locales/en/handout.ts'
import type { Library } from '../../../ports/use-work.ts'
import type { Report } from '../../../report/blocks.ts'

/** The sources behind the handout: the texts first, then the studies by name; and which of them, from 1, each claim has. */
export type Cited = { readonly cites: readonly string[]; readonly numbers: ReadonlyMap<string, readonly number[]> }

/** What is told by name alone cites nothing. */
export function citedBy({ sections }: Report, library: Library | undefined): Cited {
  if (!library) return { cites: [], numbers: new Map() }
  const told = sections.flatMap(({ blocks }) => blocks.filter(({ parts }) => parts.length > 0))
  const claims = [...new Set(told.flatMap((block) => block.claims))].flatMap((id) => library.claims.get(id) ?? [])
  const citesOf = claims.map(({ id, sources, studies }) => ({
    id,
    texts: sources.map(({ source }) => library.sources.get(source)?.cite ?? source),
    studies: studies.map((study) => library.studies.get(study)?.cite ?? study),
  }))
  const texts = citesOf.flatMap((one) => one.texts)
  const inOrder = [...library.sources.values()].map(({ cite }) => cite).filter((cite) => texts.includes(cite))
  const cites = [...new Set([...inOrder, ...citesOf.flatMap(({ studies }) => studies).sort()])]
  const numbers = citesOf.map(
    ({ id, ...of }) => [id, [...of.texts, ...of.studies].map((cite) => cites.indexOf(cite) + 1)] as const,
  )
  return { cites, numbers: new Map(numbers) }
}

export const CitedContext = createContext<Cited>({ cites: [], numbers: new Map() })

type Props = { readonly claims: readonly string[]; readonly standing?: Standing | undefined }

/** Where something comes from, as numbers in the list of sources; or that it is ours. */
export function Refs({ claims, standing }: Props) {
  const { numbers } = useContext(CitedContext)
  const found = [...new Set(claims.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b)
  const isOurs = standing !== undefined && standing !== 'report'
  const says = [isOurs && handout.ours, found.length > 0 && handout.refs(found)].filter(Boolean).join(' ')
  return says && <span className="refs">{says}</span>
}

/** The sources by their numbers, and who says all this. */
export function Sources() {
  const { sources: words, whoWeAre } = handout
  const { cites } = useContext(CitedContext)
  return (
    <section className="whole-part">
      <h2>{words.title}</h2>
      <p className="intro">{cites.length > 0 ? words.say : words.without}</p>
      <ol className="in-line sources">
        {cites.map((cite, at) => (
          <li key={cite}>
            <b>{at + 1}</b> <span>{cite}</span>
          </li>
        ))}
      </ol>
      <p className="fine">{whoWeAre}</p>
    </section>
  )
}
