import { type Recommended, recommended } from '../../domain/recommend.ts'
import { useMemo } from 'react'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'

/** The assessment as it stands, told from anew whenever it changes. Waits for the content. */
export function useRecommendedNow(): Recommended {
  const content = useNeeded(useWork().loadContent)
  const assessment = useAssessment()
  return useMemo(() => recommended(assessment, content), [assessment, content])
}
