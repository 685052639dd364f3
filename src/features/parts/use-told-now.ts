import { useMemo } from 'react'
import { useAssessment, useWork } from '../../machine/work.ts'
import { useNeeded } from '../../ui/needed.ts'
import { tellingOf } from './telling-of.ts'
import type { Telling } from './telling.ts'

/** The assessment as it stands, told from anew whenever it changes. Waits for the content. */
export function useToldNow(): Telling {
  const content = useNeeded(useWork().loadContent)
  const assessment = useAssessment()
  return useMemo(() => tellingOf(assessment, content), [assessment, content])
}
