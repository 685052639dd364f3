import { useNeeded } from '../../ui/needed.ts'
import type { Recommended } from '../../domain/recommend.ts'
import type { Scenario } from '../../domain/assessment.ts'
import { recommendedIf } from '../../domain/supposing.ts'
import { useAssessment, useWork } from '../../ports/use-work.ts'

/** A scenario, told from as if it were so. */
export function useRecommendedIf(): (scenario: Scenario) => Recommended {
  const content = useNeeded(useWork().loadContent)
  const assessment = useAssessment()
  return (scenario) => recommendedIf(scenario, assessment, content)
}
