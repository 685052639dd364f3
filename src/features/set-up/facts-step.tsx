import { plainFacts as words } from '../../locales/en/plain-facts.ts'
import { useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Title } from '../../ui/title.tsx'
import { FactFields } from '../parts/fact-fields.tsx'

/** The plain facts that steer a route or a warning, all of them optional. */
export function FactsStep() {
  const facts = useNeeded(useWork().loadSetUpFacts)
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint}</p>
      <FactFields facts={facts} />
    </>
  )
}
