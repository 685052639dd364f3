import { useMemo } from 'react'
import type { Ref } from '../../domain/ref.ts'
import { tensionsIn, type TensionIn } from '../../domain/tensions.ts'
import { useAssessment, type WalkContent } from '../../ports/use-work.ts'
import { ladderQuestion } from '../../domain/walk.ts'
import { useContent } from './content.ts'

/** Answers that pull against each other. */
export function useTensions(): readonly TensionIn[] {
  const content = useContent()
  const assessment = useAssessment()
  return useMemo(() => tensionsIn(assessment, content), [assessment, content])
}

/** The tensions that each question, or set-up, has a part in. */
export type Pulling = ReadonlyMap<string, readonly TensionIn[]>

export function pullingOf(found: readonly TensionIn[], walk: WalkContent): Pulling {
  const pulling = new Map<string, TensionIn[]>()
  for (const one of found)
    for (const place of new Set(one.restsOn.map((answered) => askedAt(answered, walk))))
      pulling.set(place, [...(pulling.get(place) ?? []), one])
  return pulling
}

/** Where something is answered: the id of its question, or 'set-up'. */
export function askedAt({ kind, id }: Ref, walk: WalkContent): string {
  if (kind === 'rung') return ladderQuestion(walk)
  return kind === 'fact' ? (walk.facts.find((fact) => fact.id === id)?.askedWith ?? 'set-up') : id
}
