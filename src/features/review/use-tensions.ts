import { useMemo } from 'react'
import { askedAt } from '../../domain/where-asked.ts'
import type { Lists } from '../../domain/asked.ts'
import { tensionsIn, type TensionIn } from '../../domain/tensions.ts'
import { useAssessment } from '../../ports/use-work.ts'
import { useContent } from './content.ts'

/** Answers that pull against each other. */
export function useTensions(): readonly TensionIn[] {
  const content = useContent()
  const assessment = useAssessment()
  return useMemo(() => tensionsIn(assessment, content), [assessment, content])
}

/** The tensions that each question, or set-up, has a part in. */
export type Pulling = ReadonlyMap<string, readonly TensionIn[]>

export function pullingOf(found: readonly TensionIn[], lists: Lists): Pulling {
  const pulling = new Map<string, TensionIn[]>()
  for (const one of found)
    for (const place of new Set(one.restsOn.map((answered) => askedAt(answered, lists))))
      pulling.set(place, [...(pulling.get(place) ?? []), one])
  return pulling
}
