import { use } from 'react'
import { useWords } from '../../locales/all-words.ts'
import { useWork } from '../../machine/work.ts'
import { Title } from '../../ui/title.tsx'
import { FactFields } from '../parts/fact-fields.tsx'

/** The plain facts that steer a route or a warning, all of them optional. */
export function FactsStep() {
  const { facts: words } = useWords().setUp
  const facts = use(useWork().loadSetUpFacts())
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint}</p>
      <FactFields facts={facts} />
    </>
  )
}
