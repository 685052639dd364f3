import { Link } from 'wouter'
import { useWords } from '../../locales/all-words.ts'
import { useAssessment } from '../../machine/work.ts'
import { StillPossible } from './still-possible.tsx'
import { OneByOne } from './one-by-one.tsx'
import { useAgendaTelling } from './use-agenda.ts'

/** On the page of the six domains: what the open answers can still lead to, and which of them to settle first. */
export function Agenda() {
  const { agenda: words, scenarios } = useWords()
  const { id, scenarios: kept } = useAssessment()
  const { telling, isUntouched } = useAgendaTelling()
  if (isUntouched) return null
  const count = Object.keys(kept).length
  return (
    <section className="section agenda" aria-labelledby="agenda">
      <h2 id="agenda">{words.title}</h2>
      <StillPossible telling={telling} back="hub" />
      <p className="actions">
        <OneByOne telling={telling} />
        <Link href={`/a/${id}/agenda`}>{words.asPage}</Link>
        <Link href={`/a/${id}/scenarios`}>{count > 0 ? scenarios.kept(count) : scenarios.open}</Link>
      </p>
    </section>
  )
}
