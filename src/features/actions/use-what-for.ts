import { useEffect, useState } from 'react'
import type { Content } from '../../domain/content.ts'
import { useAssessment, useWork } from '../../machine/work.ts'

/** What an action is for, in words: its question, or its condition once the rules are loaded. None where nobody knows it. */
export function useWhatFor(): (id: string) => string | undefined {
  const { walk, loadContent } = useWork()
  const { actions } = useAssessment()
  const [content, setContent] = useState<Content>()
  const question = (id: string) => walk.questions.find((known) => known.id === id)?.ask
  const needsRules = Object.values(actions).some((action) => action.for !== '' && !question(action.for))
  useEffect(() => {
    if (!needsRules) return
    let isHere = true
    // Without the rules the action is shown all the same, only not what it is for.
    loadContent().then(
      (loaded) => isHere && setContent(loaded),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [needsRules, loadContent])
  return (id) => question(id) ?? (content && conditionName(id, content))
}

function conditionName(id: string, { routes, forms, gates, fundamentals, noRegret }: Content): string | undefined {
  const named = [
    ...routes.flatMap(({ conditions }) => conditions),
    ...forms.flatMap(({ needs }) => needs),
    ...gates,
    ...fundamentals,
  ]
  return named.find((known) => known.id === id)?.name ?? noRegret.find((move) => move.id === id)?.say
}
