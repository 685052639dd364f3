import type { Content } from '../../domain/content.ts'
import { useLoaded } from '../../machine/use-loaded.ts'
import { useAssessment, useWork } from '../../machine/work.ts'

/** What an action is for, in words: its question, or its condition, once the rules are loaded. None where nobody knows it. */
export function useWhatFor(): (id: string) => string | undefined {
  const { loadContent } = useWork()
  const { actions } = useAssessment()
  const isWanted = Object.values(actions).some((action) => action.for !== '')
  // Without the rules the action is shown all the same, only not what it is for.
  const content = useLoaded(loadContent, isWanted)
  return (id) => content && (content.questions.find((known) => known.id === id)?.ask ?? conditionName(id, content))
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
