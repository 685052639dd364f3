import { useDeferredValue } from 'react'
import { type Recommended, recommended } from '../../domain/recommend.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'
import { useNeeded } from '../../ui/needed.ts'

/** The assessment as it stands, told from anew whenever it changes. Waits for the content. */
export function useRecommendedNow(): Recommended {
  const content = useNeeded(useWork().loadContent)
  return recommended(useAssessment(), content)
}

/** The same a moment late, while somebody is choosing. */
export function useRecommendedSoon(): Recommended {
  const content = useNeeded(useWork().loadContent)
  return recommended(useDeferredValue(useAssessment()), content)
}
