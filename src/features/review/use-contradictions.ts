import { useEffect, useMemo, useState } from 'react'
import type { Content } from '../../domain/content.ts'
import { contradictions, type Answered, type Contradiction } from '../../domain/contradictions.ts'
import { useAssessment, useWork, type WalkContent } from '../../machine/work.ts'
import { ladderQuestion } from '../parts/ladder-question.ts'

/** Answers that pull against each other; undefined until the rules are loaded. */
export function useContradictions(): readonly Contradiction[] | undefined {
  const { loadContent } = useWork()
  const assessment = useAssessment()
  const [content, setContent] = useState<Content>()
  useEffect(() => {
    let isHere = true
    const failed = (error: unknown) =>
      setContent(() => {
        throw error
      })
    loadContent().then((loaded) => isHere && setContent(loaded), failed)
    return () => {
      isHere = false
    }
  }, [loadContent])
  return useMemo(() => content && contradictions(assessment, content), [assessment, content])
}

/** The contradictions that each question, or set-up, has a part in. */
export type Pulling = ReadonlyMap<string, readonly Contradiction[]>

export function pullingOf(found: readonly Contradiction[], walk: WalkContent): Pulling {
  const pulling = new Map<string, Contradiction[]>()
  for (const one of found)
    for (const place of new Set(one.restsOn.map((answered) => askedAt(answered, walk))))
      pulling.set(place, [...(pulling.get(place) ?? []), one])
  return pulling
}

/** Where something is answered: the id of its question, or 'set-up'. */
export function askedAt({ kind, id }: Answered, { facts }: WalkContent): string {
  if (kind === 'rung') return ladderQuestion
  return kind === 'fact' ? (facts.find((fact) => fact.id === id)?.askedWith ?? 'set-up') : id
}
