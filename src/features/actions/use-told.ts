import { useMemo } from 'react'
import { tellingOf } from '../parts/telling-of.ts'
import type { Telling } from '../parts/telling.ts'
import { useLoaded } from '../../machine/use-loaded.ts'
import { useAssessment, useWork } from '../../machine/work.ts'

/** The recommendation as it stands, once the rules are loaded. Without them the actions are shown all the same. */
export function useTold(): Telling | undefined {
  const assessment = useAssessment()
  const content = useLoaded(useWork().loadContent)
  return useMemo(() => content && tellingOf(assessment, content), [assessment, content])
}
