import { createContext, useContext } from 'react'
import type { Finding, Library, Standing } from '../../../domain/content.ts'
import { dateSay } from '../../../locales/dates.ts'
import { handout } from '../../../locales/en/handout.ts'
import { parts } from '../../../locales/en/parts.ts'
import type { Report } from '../../../report/blocks.ts'

/**
 * The sources behind the handout: the texts first, then the studies by name; and which of them, from 1, each claim has. Apart
 * from them, by their own numbers, what was found since.
 */
export type Cited = {
  readonly cites: readonly string[]
  readonly numbers: ReadonlyMap<string, readonly number[]>
  readonly since: readonly Finding[]
  readonly compiled: string
}
const nothing: Cited = { cites: [], numbers: new Map(), since: [], compiled: '' }

/** What is told by name alone cites nothing; what was found since stands behind what comes first. */
export function citedBy({ sections }: Report, library: Library | undefined): Cited {
  if (!library) return nothing
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
  const ids = new Set(told.flatMap(({ weight, since }) => (weight === 'first' ? since : [])))
  const since = [...library.findings.values()].filter(({ id }) => ids.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { cites, numbers: new Map(numbers), since, compiled: library.compiled }
}

export const CitedContext = createContext<Cited>(nothing)

type Props = {
  readonly claims: readonly string[]
  readonly since: readonly string[]
  readonly standing?: Standing | undefined
}

/** Where something comes from, as numbers in the lists of sources; or that it is ours. */
export function Refs({ claims, since, standing }: Props) {
  const { numbers, ...cited } = useContext(CitedContext)
  const found = [...new Set(claims.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b)
  const isOurs = standing !== undefined && standing !== 'report'
  const sinceFound = cited.since.filter(({ id }) => since.includes(id)).map(({ id }) => id)
  const refs = [found, sinceFound].filter(({ length }) => length > 0).map(handout.refs)
  const says = [...(isOurs ? [handout.ours] : []), ...refs].join(' ')
  return says && <span className="refs">{says}</span>
}

/** The sources by their numbers, and who says all this. */
export function Sources() {
  const { sources: words, whoWeAre } = handout
  const { cites, since, compiled } = useContext(CitedContext)
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
      {since.length > 0 && (
        <>
          <p className="intro">{words.since(dateSay(compiled))}</p>
          <ol className="in-line sources">
            {since.map(({ id, certainty, short }) => (
              <li key={id}>
                <b>{id}</b> <span>{`${short}. ${parts.since.certainty[certainty]}`}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="fine">{whoWeAre}</p>
    </section>
  )
}
