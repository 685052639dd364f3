import { plainFacts } from '../../locales/en/plain-facts.ts'
import { useWords, withWords } from '../../locales/words.ts'
import { useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { Title } from '../../ui/title.tsx'
import { FactFields } from '../parts/fact-fields.tsx'

/** The plain facts that steer a route or a warning, all of them optional. */
export const FactsStep = withWords({ plainFacts }, function FactsStep() {
  const { plainFacts: words } = useWords()
  const facts = useNeeded(useWork().loadSetUpFacts)
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint}</p>
      <FactFields facts={facts} />
    </>
  )
})
