import { use, useEffect } from 'react'
import { useSearch } from 'wouter'
import { useWords } from '../../locales/all-words.ts'
import { useWork } from '../../machine/work.ts'
import { Title } from '../../ui/title.tsx'
import { FactFields } from '../parts/fact-fields.tsx'

/** The plain facts that steer a route or a warning, all of them optional. */
export function FactsStep() {
  const { facts: words } = useWords().setUp
  const facts = use(useWork().loadSetUpFacts())
  useFocus(new URLSearchParams(useSearch()).get('at'))
  return (
    <>
      <Title tab={words.title}>{words.title}</Title>
      <p className="lead soft">{words.hint}</p>
      <FactFields facts={facts} />
    </>
  )
}

/** The fact that the address names is in view and in focus. */
function useFocus(fact: string | null): void {
  useEffect(() => {
    const field = document.getElementById(`fact-${fact}`)
    field?.scrollIntoView()
    field?.focus({ preventScroll: true })
  }, [fact])
}
