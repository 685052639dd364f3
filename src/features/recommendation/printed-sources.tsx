import { useWords } from '../../locales/all-words.ts'
import { useLoaded } from '../../machine/use-loaded.ts'
import { useWork } from '../../machine/work.ts'
import { claimsUsed } from './claims-used.ts'
import { useTelling } from '../parts/telling.ts'

/** On paper nothing can be opened, so the sources of the whole page stand at its end. */
export function PrintedSources() {
  const { recommendation: words } = useWords()
  const { loadLibrary } = useWork()
  const telling = useTelling()
  const library = useLoaded(loadLibrary)
  if (!library) return null
  const claims = [...claimsUsed(telling)].flatMap((id) => library.claims.get(id) ?? [])
  const cites = new Set([
    ...claims.flatMap(({ sources }) => sources.map(({ source }) => library.sources.get(source)?.cite ?? source)),
    ...claims.flatMap(({ studies }) => studies.map((id) => library.studies.get(id)?.cite ?? id)).sort(),
  ])
  return (
    <section className="section print-only printed-sources" aria-labelledby="printed-sources">
      <h2 id="printed-sources">{words.sourcesTitle}</h2>
      <p>{[...cites].join('; ')}.</p>
    </section>
  )
}
